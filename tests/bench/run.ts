/** `npm run bench`: Muster beside other tools, as docs/benchmarks.md describes; prints the figures and writes docs/benchmarks/. */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { rulebookSize } from './basis';
import { browserFigures, bundleSizes } from './built';
import { type Weight, weigh } from './bundle';
import { CONTENDERS, type Contender, type ContenderId } from './contenders';
import { Field, personal } from './field';
import { measured, STAGES, WARM_UP } from './figures';
import { GROWTH_ENTRIES, growthCurves } from './growth/curves';
import { pair } from './growth/pair';
import { growthSvg } from './growth/svg';
import { median } from './measure';
import { draftOf } from './muster';
import { Writer } from './posts';
import { counting, progress } from './progress';
import { foundTable, growthTable, speedTable, startTable, worstTable } from './side-by-side';
import { markdown, plain, type Table, targetTable } from './table';
import { browserTargets, engineTargets, sizeTargets } from './targets';

const OUT = 'docs/benchmarks';
const GROWTH_TITLE = 'Time of one check as phrases, rules and text grow';
const BATCH = 500;
const BATCHES = 15;

const ids = Object.keys(CONTENDERS) as ContenderId[];
const load = loadavg()[0] ?? Number.NaN;
progress('making the scripts');
const field = await Field.of([...ids.map((id) => `contenders/${id}`), ...GROWTH_ENTRIES, 'growth/more-phrases', 'json-lines']);
process.on('exit', () => field.end());

/** Drafts in a second of processor time, from lines of JSON to lines of JSON; the median batch, since the machine is not always ours. */
async function bulkRate(): Promise<number> {
  const writer = new Writer();
  const lines = (count: number) => writer.posts(280, count).map((text) => personal(JSON.stringify(draftOf(text))));
  const runner = await field.runner('json-lines', lines(1)[0] ?? personal('{}'));
  await runner.time(lines(BATCH * 4));
  const rates: number[] = [];
  for (let batch = 0; batch < BATCHES; batch++) rates.push((1000 * BATCH) / (await runner.time(lines(BATCH))).cpuMs);
  runner.end();
  return median(rates);
}

async function weights(): Promise<Map<ContenderId, Weight | { failed: string }>> {
  const out = new Map<ContenderId, Weight | { failed: string }>();
  for (const id of ids) {
    progress(`weighing ${CONTENDERS[id].name}`);
    const { assets }: Contender = CONTENDERS[id];
    out.set(id, await weigh(`contenders/${id}`, assets).catch((error: Error) => ({ failed: error.message })));
  }
  return out;
}

const figures = await measured(field, ids);
const onRound = counting('10,000 more phrases');
const morePhrases = await pair(field, 'growth/more-phrases', [0, 10_000], { ...STAGES.short.pace, warmUp: WARM_UP, onRound });
progress('bulk check');
const postsPerSecond = await bulkRate();
const curves = await growthCurves(field, progress);
const weighed = await weights();
field.end();
progress('in a browser, with and without the extension: about three minutes');
const browser = browserFigures();
progress('');

const targets = targetTable([
  ...engineTargets(figures, { morePhrases, postsPerSecond }),
  ...browserTargets(browser),
  ...sizeTargets(bundleSizes()),
]);
const found = foundTable(figures);
const sections: [string, readonly Table[]][] = [
  ['Targets', [targets]],
  ['Speed', [speedTable(figures)]],
  ['Start and size', [startTable(figures, weighed)]],
  ['Labelled posts', found.rows.length > 0 ? [found] : []],
  ['Hostile texts', [worstTable(figures)]],
  ['Growth', curves.map(growthTable)],
];
const { rules, phrases } = await rulebookSize();
const basis =
  `${rules} rules and shields, ${phrases.toLocaleString('en')} phrases, Riverton profile. ` +
  `Node.js ${process.version}, ${availableParallelism()} cores, load ${load.toFixed(1)} before the run.`;
const tablesOf = (tables: readonly Table[], show: (table: Table) => string): string =>
  tables.length > 0 ? tables.map(show).join('\n\n') : 'NOT MEASURED: there are no labelled posts.';

console.log(sections.map(([title, tables]) => `${title.toUpperCase()}\n\n${tablesOf(tables, plain)}`).join('\n\n'));
console.log(`\n${basis}`);
writeFileSync(`${OUT}/growth.svg`, growthSvg(GROWTH_TITLE, curves));
const document = sections.map(([title, tables]) => {
  const picture = title === 'Growth' ? `![${GROWTH_TITLE}](growth.svg)\n\n` : '';
  return `## ${title}\n\n${picture}${tablesOf(tables, markdown)}\n`;
});
writeFileSync(
  `${OUT}/latest.md`,
  `# Benchmarks, last run

Made by \`npm run bench\`; [how it is measured and what each figure means](../benchmarks.md).
${basis}

${document.join('\n')}`,
);
