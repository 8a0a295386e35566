import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** What only a browser can measure. Times in milliseconds; the overhead is a share, 0.05 for 5 %. */
export interface BrowserFigures {
  gateMs: { p50: number; p95: number };
  typingOverhead: number;
  watcherStartMs: number;
}

const BROWSER_RUN = '.output/bench/browser.json';

/** HOOK: the figures of the last run in a browser, which writes them to `.output/bench/browser.json`; nothing without one. */
export function browserFigures(): BrowserFigures | undefined {
  return existsSync(BROWSER_RUN) ? (JSON.parse(readFileSync(BROWSER_RUN, 'utf8')) as BrowserFigures) : undefined;
}
