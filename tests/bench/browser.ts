/**
 * What only a browser can measure: Chromium with and without the built extension, side by side on the practice page of X,
 * no managed policy. Writes `.output/bench/browser.json`. Thread times leave out what other processes do meanwhile.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { buildOf } from '../browsers/builds';
import { asText } from '../browsers/driver';
import { findBrowsers, howToInstall } from '../browsers/find';
import { BROWSER_RUN, type BrowserFigures } from './built';
import { feedFigures } from './feed';
import { afterMuster } from './in-page';
import { listenerExtension } from './listener';
import { Times } from './measure';
import { atEditor, open, x } from './open';
import { posts } from './posts';

const PRESSES = 80;
/** Nobody has written a post sooner; a page prepares itself meanwhile. */
const WRITTEN_IN_MS = 3_000;
const KEYS = 300;
/** A fast typist who never rests, so that the inspector checks as often as it ever does while somebody writes. */
const KEY_EVERY_MS = 100;
const ROUNDS = 3;
const LOADS = 15;
const PAGES = '.output/pages';

const build = buildOf('chromium');
const path = findBrowsers().find(({ family }) => family === 'chromium')?.path;
const missing = [
  ...(path ? [] : [`a Chromium: ${howToInstall('chromium')}`]),
  ...([build, PAGES].every((folder) => existsSync(folder)) ? [] : ['the extension or the practice pages: npm run build']),
];
if (!path || missing.length > 0) {
  console.error(`NOT MEASURED IN A BROWSER. There is missing:\n  ${missing.join('\n  ')}`);
  process.exit(2);
}

/** Every third post is clean throughout. */
const clean = posts(280, PRESSES * 3).filter((_, i) => i % 3 === 0);

/** Ctrl+Enter on clean posts of 280 characters, one press in each page in turn; times in ms. */
async function gateTimes(pages: readonly Page[]): Promise<number[][]> {
  for (const page of pages) await page.evaluate(`${asText(afterMuster)}()`);
  await pages[0]?.waitForTimeout(WRITTEN_IN_MS);
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

async function spent(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** Types one text key by key. */
async function typing(page: Page, text: string): Promise<Spent> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await spent(session);
  await page.keyboard.type(text, { delay: KEY_EVERY_MS });
  await page.waitForTimeout(KEY_EVERY_MS * 2);
  const after = await spent(session);
  return { script: after.script - before.script, task: after.task - before.task };
}

/**
 * Thread time in ms that `scripts` of the extension took to compile and run, in a page of its own process. Nothing for a
 * process that began before the trace did: then the trace does not have it.
 */
async function startOf(context: BrowserContext, scripts: readonly string[]): Promise<number | undefined> {
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
  const times = scripts.map(
    (script) => events.find(({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(script))?.tdur,
  );
  return times.every((time) => time !== undefined) ? times.reduce((sum, time) => sum + time, 0) / 1000 : undefined;
}

/** `take` until it has given `count` figures; gives up after eight times as many tries: a page often gets a process that began before its trace. */
async function several(count: number, take: () => Promise<number | undefined>): Promise<Times> {
  const figures: number[] = [];
  for (let i = 0; i < 8 * count && figures.length < count; i++) {
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

interface Spent {
  /** Script alone, in ms. */
  script: number;
  /** All that the thread did: script, style, layout, paint; in ms. */
  task: number;
}

/** What one key costs the thread of each page, from typing in all of them at once; the first text warms them up. */
async function typingCosts(pages: readonly Page[]): Promise<Spent[]> {
  const sums = pages.map((): Spent => ({ script: 0, task: 0 }));
  for (const [round, text] of posts(KEYS, ROUNDS + 1).entries()) {
    for (const page of pages) await page.evaluate(() => window.practice.setText('inline', ''));
    const took = await Promise.all(pages.map((page) => typing(page, text)));
    if (round === 0) continue;
    for (const [i, { script, task }] of took.entries()) {
      const sum = sums[i] as Spent;
      sum.script += script / (KEYS * ROUNDS);
      sum.task += task / (KEYS * ROUNDS);
    }
  }
  return sums;
}

const bare = await open(path);
const extended = await open(path, build);
const listener = await listenerExtension();
const listening = await open(path, listener.path, true);
try {
  const underline = await several(LOADS, () => firstUnderline(extended.context));
  const start = await several(LOADS, () => startOf(extended.context, ['content-scripts/watch.js']));
  const gateStart = await several(LOADS, () => startOf(extended.context, ['networks/x.js', 'content-scripts/gate.js']));
  const feed = await feedFigures({ bare: bare.context, listening: listening.context, extended: extended.context });
  const pages = [await atEditor(bare.context, false), await atEditor(extended.context, true)];
  const [without, withMuster] = (await gateTimes(pages)).map((times) => new Times(times)) as [Times, Times];
  const [plain, watched] = (await typingCosts(pages)) as [Spent, Spent];
  const figures: BrowserFigures = {
    gateMs: { p50: withMuster.p50 - without.p50, p95: withMuster.p95 - without.p50 },
    typingOverhead: watched.script / plain.script - 1,
    typingTaskOverhead: watched.task / plain.task - 1,
    scriptMsPerKey: { without: plain.script, with: watched.script },
    watcherStartMs: start.p50,
    gateStartMs: gateStart.p50,
    feed,
    firstUnderlineMs: { p50: underline.p50, p95: underline.p95 },
  };
  mkdirSync(dirname(BROWSER_RUN), { recursive: true });
  writeFileSync(BROWSER_RUN, JSON.stringify(figures, null, 2));
} finally {
  await Promise.all([bare.close(), listening.close(), extended.close()]);
  await listener.remove();
}
