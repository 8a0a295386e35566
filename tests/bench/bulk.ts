/** `npm run bench:bulk`: `muster check` on a file of a million posts; prints the figures and writes .output/bench/bulk.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { writePosts } from './bulk-posts';
import { type Run, runCheck } from './bulk-run';
import { atLeast, plainTable, type Row } from './table';

const POSTS = 1_000_000;
const FOLDER = '.output/bench';
/** 0: the thread that reads also checks, which is what one core does. */
const WORKERS = [0, 1, 2];

const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} posts/s`;
const MB = (bytes = Number.NaN): string => `${Math.round(bytes / 1e6)} MB`;

function rowsOf({ workers, overall, steady, steadyByCpu, samples }: Run): Row[] {
  const row = (what: string, figure: string): Row => ({ what: `${workers} workers, ${what}`, figure, target: '' });
  return [
    atLeast(`${workers} workers, steady`, steady, 5000, perSecond),
    row('steady, by time of the processors', perSecond(steadyByCpu)),
    row('with start and end', perSecond(overall)),
    row('memory after one tenth', MB(samples[0]?.rss)),
    row('memory after nine tenths', MB(samples.at(-1)?.rss)),
    row('most memory', MB(samples.at(-1)?.peakRss)),
  ];
}

mkdirSync(FOLDER, { recursive: true });
const file = `${FOLDER}/posts.jsonl`;
await writePosts(file, POSTS);
const runs: Run[] = [];
for (const workers of WORKERS) {
  const run = await runCheck(file, POSTS, workers);
  runs.push(run);
  console.log(`${plainTable(rowsOf(run))}\n`);
}
const machine = { node: process.version, cores: availableParallelism(), load: loadavg()[0] };
console.log(
  `${POSTS.toLocaleString('en')} posts, Node.js ${machine.node}, ${machine.cores} cores, load ${machine.load?.toFixed(1)} at the end.`,
);
writeFileSync(`${FOLDER}/bulk.json`, `${JSON.stringify({ posts: POSTS, machine, runs }, null, 2)}\n`);
