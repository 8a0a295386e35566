import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FeedFigures, FeedWatcher } from './feed';

const BUILD = '.output/chrome-mv3';
/** The worker that looks at pictures and what it loads: nothing of it is read before a picture is attached. */
const FOR_PICTURES = /^look(?:\.js$|\/)/;

/** Sizes in bytes of the built extension; nothing where it has not been built. */
export interface Sizes {
  /** What a page loads before anybody writes: the ears, the gate, and the description of its network; of the largest network too. */
  watcher: number;
  largestWatcher: number;
  inspector: number;
  /** Every file compressed by itself: what a zip holds without its directory. Apart from it what pictures are looked at with. */
  total: number;
  pictures: number;
}

/** Reads the last Chrome build. */
export function bundleSizes(): Sizes | undefined {
  const scripts = ['watch', 'gate', 'inspect'].map((name) => join(BUILD, 'content-scripts', `${name}.js`));
  if (!scripts.every((script) => existsSync(script))) return undefined;
  const [watch, gate, inspector] = scripts.map(zipped) as [number, number, number];
  const networks = readdirSync(join(BUILD, 'networks')).map((file) => zipped(join(BUILD, 'networks', file)));
  const watcher = watch + gate;
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(BUILD, file)).isFile());
  const sum = (some: readonly string[]): number => some.reduce((bytes, file) => bytes + zipped(join(BUILD, file)), 0);
  const pictures = files.filter((file) => FOR_PICTURES.test(file));
  const total = sum(files.filter((file) => !pictures.includes(file)));
  return {
    watcher: watcher + zipped(join(BUILD, 'networks', 'x.js')),
    largestWatcher: watcher + Math.max(...networks),
    inspector,
    total,
    pictures: sum(pictures),
  };
}

function zipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

/** What only a browser can measure. Times in milliseconds; an overhead is a share, 0.05 for 5 %. */
export interface BrowserFigures {
  /** What the gate adds to a press of the send key on a text that it has not judged yet. */
  gateMs: { p50: number; p95: number };
  /** Script time of the page's thread, over that without the extension. */
  typingOverhead: number;
  /** The same for all that the thread does: script, style, layout and paint. */
  typingTaskOverhead: number;
  scriptMsPerKey: { without: number; with: number };
  /** Of the script that runs before the page's own, and of those that follow when the page has been read. */
  watcherStartMs: number;
  gateStartMs: number;
  feed: Record<FeedWatcher, FeedFigures>;
  /** From the first focus in a page to the first underline. */
  firstUnderlineMs: { p50: number; p95: number };
}

/** Where a run in a browser leaves its figures. */
export const BROWSER_RUN = '.output/bench/browser.json';

/** Runs tests/bench/browser.ts in a process of its own, which says itself what it lacks; nothing when it could not measure. */
export function browserFigures(): BrowserFigures | undefined {
  rmSync(BROWSER_RUN, { force: true });
  spawnSync(process.execPath, ['--import', 'tsx', 'tests/bench/browser.ts'], { stdio: 'inherit' });
  return existsSync(BROWSER_RUN) ? (JSON.parse(readFileSync(BROWSER_RUN, 'utf8')) as BrowserFigures) : undefined;
}
