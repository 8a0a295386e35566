import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';

/** Sizes in bytes of the built extension; nothing where it has not been built. */
export interface Sizes {
  watcher: number;
  inspector: number;
  /** Every file compressed by itself, image models left out: what a zip holds without its directory. */
  total: number;
}

/** Reads the last Chrome build. */
export function bundleSizes(): Sizes | undefined {
  const [watcher, inspector] = ['watch', 'inspect'].map((name) => join(BUILD, 'content-scripts', `${name}.js`)) as [string, string];
  if (!existsSync(watcher) || !existsSync(inspector)) return undefined;
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('models'))
    .map((file) => join(BUILD, file))
    .filter((file) => statSync(file).isFile());
  return { watcher: zipped(watcher), inspector: zipped(inspector), total: files.reduce((sum, file) => sum + zipped(file), 0) };
}

const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** What only a browser can measure. Times in milliseconds; an overhead is a share, 0.05 for 5 %. */
export interface BrowserFigures {
  /** What the gate adds to a press of the send key on a text that it has not judged yet. */
  gateMs: { p50: number; p95: number };
  /** Script time of the page's thread, over that without the extension. */
  typingOverhead: number;
  /** The same for all that the thread does: script, style, layout and paint. */
  typingTaskOverhead: number;
  scriptMsPerKey: { without: number; with: number };
  watcherStartMs: number;
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
