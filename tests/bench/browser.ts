/**
 * What only a browser can measure: Chromium with and without the built extension, side by side on the practice page of X,
 * no managed policy. Writes `.output/bench/browser.json`. Thread times leave out what other processes do meanwhile.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { asText } from '../browsers/driver';
import { findBrowsers, howToInstall } from '../browsers/find';
import { practiceResponse } from '../browsers/practice-response';
import { COMPOSERS, type PracticeComposer } from '../pages/composers';
import { BROWSER_RUN, type BrowserFigures, BUILD } from './built';
import { Times } from './measure';
import { posts } from './posts';

declare global {
  interface Window {
    /** What the measuring listeners of this page have noted. */
    bench: { before: number; nextText: string; gateMs: number[]; focusedAt: number; underlineMs: number };
  }
}

const PRESSES = 80;
const KEYS = 300;
/** A fast typist; above the inspector's own pause, so that every key is followed by a check. */
const KEY_EVERY_MS = 100;
const ROUNDS = 3;
const LOADS = 15;
const PAGES = '.output/pages';
const FLAGGED = 'Yard sale Saturday, 118 Alder Ct, our place';

const x = composer('X, on the home page');
const path = findBrowsers().find(({ family }) => family === 'chromium')?.path;
const missing = [
  ...(path ? [] : [`no Chromium on this machine: ${howToInstall('chromium')}`]),
  ...(existsSync(BUILD) ? [] : [`no extension in ${BUILD}: npx wxt build`]),
  ...(existsSync(PAGES) ? [] : [`no practice pages in ${PAGES}: npx vite build -c tests/pages/vite.config.ts`]),
];
if (missing.length > 0) {
  console.error(`NOT MEASURED IN A BROWSER\n  ${missing.join('\n  ')}`);
  process.exit(2);
}

function composer(wanted: string): PracticeComposer {
  const found = COMPOSERS.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no composer "${wanted}"`);
  return found;
}

// Lets `performance.now()` tell 5 µs apart instead of 100 µs.
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

async function open(extension?: string): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const profile = await mkdtemp(join(tmpdir(), 'muster-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path as string,
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
  if (extension) await (context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker'));
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A page of X with the caret in its editor; with the extension, once it has checked a first flagged text there. */
async function atEditor(context: BrowserContext, extended: boolean): Promise<Page> {
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

/**
 * Runs before any content script, so its listener on `window` is called right before Muster's; one that is added later
 * is called right after. The time between is Muster's alone, within one dispatch and whatever other processes do.
 * The text changes in the first, so that the gate never finds a verdict that is known already: its worst case.
 */
function beforeMuster(): void {
  window.bench = { before: 0, nextText: '', gateMs: [], focusedAt: 0, underlineMs: 0 };
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter') return;
      window.practice.setText('inline', window.bench.nextText);
      window.bench.before = performance.now();
    },
    true,
  );
  addEventListener(
    'focusin',
    () => {
      if (window.bench.focusedAt !== 0) return;
      window.bench.focusedAt = performance.now();
      const look = (): void => {
        if (CSS.highlights.size > 0) window.bench.underlineMs = performance.now() - window.bench.focusedAt;
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

function afterMuster(): void {
  const note = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') window.bench.gateMs.push(performance.now() - window.bench.before);
  };
  addEventListener('keydown', note, true);
}

/** Every third post is clean throughout. */
const clean = posts(280, PRESSES * 3).filter((_, i) => i % 3 === 0);

/** Ctrl+Enter on clean posts of 280 characters, one press in each page in turn; times in ms. */
async function gateTimes(pages: readonly Page[]): Promise<number[][]> {
  for (const page of pages) await page.evaluate(`${asText(afterMuster)}()`);
  for (const text of clean) {
    for (const page of pages) {
      await page.evaluate((next) => {
        window.bench.nextText = next;
      }, text);
      await page.keyboard.press('Control+Enter');
    }
  }
  for (const page of pages) {
    const sent = await page.evaluate(() => window.practice.posts.length);
    if (sent !== clean.length) throw new Error(`${clean.length} clean posts, but ${sent} went out`);
  }
  return Promise.all(pages.map((page) => page.evaluate(() => window.bench.gateMs)));
}

/** Seconds of the page's own thread since it was opened. */
async function metrics(session: CDPSession): Promise<{ script: number; task: number }> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** Types one text key by key; what script and all tasks took of the page's thread, in seconds. */
async function typing(page: Page, text: string): Promise<{ script: number; task: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metrics(session);
  await page.keyboard.type(text, { delay: KEY_EVERY_MS });
  await page.waitForTimeout(KEY_EVERY_MS * 2);
  const after = await metrics(session);
  return { script: after.script - before.script, task: after.task - before.task };
}

/**
 * Thread time in ms that the watcher's script took to compile and run, in a page of its own process. Nothing for a
 * process that began before the trace did: then the trace does not have it.
 */
async function watcherStart(context: BrowserContext): Promise<number | undefined> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: { name: string; tdur?: number; args: { data?: { url?: string } } }[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as typeof events)));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline'] }, transferMode: 'ReportEvents' });
  await page.goto(x.url);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await page.close();
  const start = events.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith('content-scripts/watch.js'));
  return start?.tdur === undefined ? undefined : start.tdur / 1000;
}

/** `take` until it has given `count` figures; gives up after three times as many tries. */
async function several(count: number, take: () => Promise<number | undefined>): Promise<Times> {
  const figures: number[] = [];
  for (let i = 0; i < 3 * count && figures.length < count; i++) {
    const figure = await take();
    if (figure !== undefined) figures.push(figure);
  }
  if (figures.length < count) throw new Error(`${figures.length} figures of ${count}`);
  return new Times(figures);
}

/** From the first focus of a page to its first underline, in ms; a text to flag is there already. */
async function firstUnderline(context: BrowserContext): Promise<number> {
  const page = await atEditor(context, true);
  const took = await page.evaluate(() => window.bench.underlineMs);
  await page.close();
  return took;
}

/** The extra share of the page's thread that typing takes with the extension, of script and of all tasks. */
async function typingOverhead(pages: readonly [Page, Page]): Promise<{ script: number; task: number }> {
  const sums = pages.map(() => ({ script: 0, task: 0 }));
  for (const [round, text] of posts(KEYS, ROUNDS + 1).entries()) {
    for (const page of pages) await page.evaluate(() => window.practice.setText('inline', ''));
    const took = await Promise.all(pages.map((page) => typing(page, text)));
    // The first text warms both pages up.
    if (round === 0) continue;
    for (const [i, sum] of sums.entries()) {
      sum.script += took[i]?.script ?? Number.NaN;
      sum.task += took[i]?.task ?? Number.NaN;
    }
  }
  const [without, withMuster] = sums as [(typeof sums)[0], (typeof sums)[0]];
  return { script: withMuster.script / without.script - 1, task: withMuster.task / without.task - 1 };
}

const bare = await open();
const extended = await open(resolve(BUILD));
try {
  const underline = await several(LOADS, () => firstUnderline(extended.context));
  const start = await several(LOADS, () => watcherStart(extended.context));
  const pages = [await atEditor(bare.context, false), await atEditor(extended.context, true)] as const;
  const [without, withMuster] = (await gateTimes(pages)).map((times) => new Times(times)) as [Times, Times];
  const overhead = await typingOverhead(pages);
  const figures: BrowserFigures = {
    gateMs: { p50: withMuster.p50 - without.p50, p95: withMuster.p95 - without.p50 },
    typingOverhead: overhead.script,
    typingTaskOverhead: overhead.task,
    watcherStartMs: start.p50,
    firstUnderlineMs: { p50: underline.p50, p95: underline.p95 },
  };
  mkdirSync(dirname(BROWSER_RUN), { recursive: true });
  writeFileSync(BROWSER_RUN, JSON.stringify(figures, null, 2));
} finally {
  await Promise.all([bare.close(), extended.close()]);
}
