import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { asText } from '../browsers/driver';
import { practiceResponse } from '../browsers/practice-response';
import type { PracticeComposer } from '../pages/site';
import { COMPOSERS } from '../pages/sites';
import { beforeMuster } from './in-page';

/** A Chromium whose pages can be traced; the profile is new and goes when it is closed. */
export interface Opened {
  context: BrowserContext;
  close(): Promise<void>;
}

export const FLAGGED = 'Yard sale Saturday, 118 Alder Ct, our place';

export const x = composer('X, on the home page');

function composer(wanted: string): PracticeComposer {
  const found = COMPOSERS.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no composer "${wanted}"`);
  return found;
}

// Lets `performance.now()` tell 5 µs apart instead of 100 µs.
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** `isSilent`: the extension has no background to wait for. */
export async function open(path: string, extension?: string, isSilent = false): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    viewport: { width: 1100, height: 760 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Debian's root has no user namespace to build a sandbox in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`] : ['--disable-extensions']),
    ],
  });
  await context.route(/^https?:/, async (route) => {
    const response = await practiceResponse(route.request().url());
    return response ? route.fulfill({ ...response, headers: { ...ISOLATED, 'Content-Type': response.contentType } }) : route.abort();
  });
  if (extension && !isSilent) await (context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'));
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A page of X with the caret in its editor; with the extension, once it has checked a first flagged text there. */
export async function atEditor(context: BrowserContext, extended: boolean): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(`${asText(beforeMuster)}()`);
  await page.goto(x.url);
  await page.evaluate((text) => window.practice.setText('inline', text), FLAGGED);
  await page.click(x.editor);
  if (extended) await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.evaluate(() => window.practice.setText('inline', ''));
  if (extended) await page.waitForFunction(() => CSS.highlights.size === 0);
  return page;
}
