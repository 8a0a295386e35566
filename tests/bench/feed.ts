/**
 * What watching costs on a busy feed: nobody, a content script that only listens, Muster, and a watcher that scans, side by side
 * in one run. Run by browser.ts.
 */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { asText } from '../browsers/driver';
import { FEED, feedPage, scanningWatcher } from './feed-page';
import { median } from './measure';
import { FLAGGED } from './open';

const ADDRESS = 'https://x.com/home?feed';
const KEYS = 240;
const KEY_EVERY_MS = 25;
const ROUNDS = 5;
const WRITTEN = 'The river walk is open again, and so is the bridge at the mill. ';

/** Of one watcher, medians over the rounds: script and all tasks in ms for the whole text, the slowest key in ms, memory of the tab in bytes. */
export interface FeedFigures {
  scriptMs: number;
  taskMs: number;
  worstKeyMs: number;
  /** Before anybody writes. */
  heapWatching: number;
  heapWriting: number;
}

export type FeedWatcher = 'none' | 'listening' | 'muster' | 'scanning';

/** The browsers: without an extension, with the one that only listens, with Muster. */
export interface FeedContexts {
  bare: BrowserContext;
  listening: BrowserContext;
  extended: BrowserContext;
}

/** Measures all in turn, round by round, so that all of them meet the same states of the machine. */
export async function feedFigures({ bare, listening, extended }: FeedContexts): Promise<Record<FeedWatcher, FeedFigures>> {
  const rounds: Record<FeedWatcher, FeedFigures[]> = { none: [], listening: [], muster: [], scanning: [] };
  for (let round = 0; round < ROUNDS; round++) {
    rounds.none.push(await written(bare, false));
    rounds.listening.push(await written(listening, false));
    rounds.muster.push(await written(extended, true));
    rounds.scanning.push(await written(bare, false, scanningWatcher));
  }
  const middle = (all: readonly FeedFigures[]): FeedFigures => ({
    scriptMs: median(all.map(({ scriptMs }) => scriptMs)),
    taskMs: median(all.map(({ taskMs }) => taskMs)),
    worstKeyMs: median(all.map(({ worstKeyMs }) => worstKeyMs)),
    heapWatching: median(all.map(({ heapWatching }) => heapWatching)),
    heapWriting: median(all.map(({ heapWriting }) => heapWriting)),
  });
  return {
    none: middle(rounds.none),
    listening: middle(rounds.listening),
    muster: middle(rounds.muster),
    scanning: middle(rounds.scanning),
  };
}

async function written(context: BrowserContext, isChecked: boolean, watcher?: () => void): Promise<FeedFigures> {
  const page = await context.newPage();
  try {
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Feed</title>' }));
    if (watcher) await page.addInitScript(`${asText(watcher)}()`);
    await page.goto(ADDRESS);
    await page.evaluate(`${asText(feedPage)}(...${JSON.stringify(FEED)})`);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const heapWatching = await heap(session);
    await page.click('[role="textbox"]');
    // Not counted: what brings the inspector in, which takes seconds in a new background, and a text that warms everything up.
    await page.keyboard.type(FLAGGED);
    if (isChecked) await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(WRITTEN.repeat(2), { delay: KEY_EVERY_MS });
    await page.evaluate(() => {
      window.feed.worstMs = 0;
    });
    const before = await times(session);
    await page.keyboard.type(WRITTEN.repeat(Math.ceil(KEYS / WRITTEN.length)).slice(0, KEYS), { delay: KEY_EVERY_MS });
    const after = await times(session);
    const worstKeyMs = await page.evaluate(() => window.feed.worstMs);
    const [scriptMs, taskMs] = [after.script - before.script, after.task - before.task];
    return { scriptMs, taskMs, worstKeyMs, heapWatching, heapWriting: await heap(session) };
  } finally {
    await page.close();
  }
}

const metric = async (session: CDPSession, wanted: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
};

/** Of the page's thread since it began, in ms. */
const times = async (session: CDPSession): Promise<{ script: number; task: number }> => ({
  script: 1000 * (await metric(session, 'ScriptDuration')),
  task: 1000 * (await metric(session, 'TaskDuration')),
});

/** Used memory of all script worlds of the tab, after everything that nobody needs has been collected. */
async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}
