/** `npm run bench`: tier 1 beside its peers in one process; prints the figures and writes docs/benchmarks/latest.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Engine } from '../../lib/rules/evaluate';
import { browserFigures, bundleSizes } from './built';
import { type Check, race, Times } from './measure';
import { draftOf, engines } from './muster';
import { alex, harper, retext } from './peers';
import { posts, WORST } from './posts';
import { atLeast, atMost, kB, markdownTable, ms, notMeasured, plainTable, type Row, times } from './table';

const progress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};
const counting = (what: string) => (round: number, of: number) => progress(`${what}: round ${round} of ${of}`);
const checkWith =
  (engine: Engine): Check =>
  (text) =>
    engine.check(draftOf(text)).findings.length;

type Raced = Record<'muster' | 'retext' | 'alex' | 'harper', Times>;

/** All contenders over `texts`, one check of each in turn. */
async function raceMixed(texts: readonly string[]): Promise<Raced> {
  const all: Raced[] = [];
  for (const text of texts) all.push(await race({ muster, ...peers }, [text], { rounds: 4, warmUp: 0, onRound: counting('in turn') }));
  const together = (name: keyof Raced): Times => Times.together(all.map((one) => one[name]));
  return { muster: together('muster'), retext: together('retext'), alex: together('alex'), harper: together('harper') };
}

const { starter, larger, phrases, rules } = await engines();
const muster = checkWith(starter);
const peers = { retext: retext(), alex, harper: await harper() };

const short = posts(280, 24);
const long = posts(3000, 8);
const flagged = short.filter((text) => starter.check(draftOf(text)).findings.length > 0).length;

// Muster's share of a shared round is too small to warm it up there.
await race({ muster }, short, { rounds: 0, warmUp: 100, onRound: counting('warming up') });
const atShort = await race({ muster, ...peers }, short, { rounds: 12, warmUp: 3, onRound: counting('280 characters') });
const atLong = await race({ muster, ...peers }, long, { rounds: 5, warmUp: 2, onRound: counting('3,000 characters') });
const alone = await race({ muster, larger: checkWith(larger) }, short, {
  rounds: 60,
  warmUp: 10,
  onRound: counting('10,000 more phrases'),
});
const aloneLong = await race({ muster }, long, { rounds: 40, warmUp: 5, onRound: counting('3,000 characters, alone') });
// One check of each in turn: Muster meets caches full of another's work, as in a busy page.
const mixed = await raceMixed(short);

const ratio = (name: keyof typeof peers, race: Raced): number => race[name].p50 / race.muster.p50;
const ratios: Row[] = [
  atLeast('280 characters, faster than a frozen retext pipeline', ratio('retext', atShort), 8, times),
  atLeast('280 characters, faster than alex', ratio('alex', atShort), 15, times),
  atLeast('280 characters, faster than harper.js', ratio('harper', atShort), 20, times),
  ...(['retext', 'alex', 'harper'] as const).map((name) => ({
    what: `3,000 characters, faster than ${name}`,
    figure: times(ratio(name, atLong)),
    target: '',
  })),
  ...(['retext', 'alex', 'harper'] as const).map((name) => ({
    what: `280 characters, each check right after another's, faster than ${name}`,
    figure: times(ratio(name, mixed)),
    target: '',
  })),
];

const tier1: Row[] = [
  atMost('tier 1, 280 characters, p50', alone.muster.p50, 0.3, ms),
  atMost('tier 1, 280 characters, p95', alone.muster.p95, 0.6, ms),
  { what: 'tier 1, 280 characters, p50, right after other work', figure: ms(mixed.muster.p50), target: '' },
  atMost('tier 1, 3,000 characters, p50', aloneLong.muster.p50, 2, ms),
  { what: 'tier 1, 3,000 characters, p95', figure: ms(aloneLong.muster.p95), target: '' },
  atMost('10,000 more phrases, 280 characters, p50', Math.max(0, alone.larger.p50 - alone.muster.p50), 0.1, ms),
];

const worst: Row[] = [];
for (const [name, text] of Object.entries(WORST)) {
  const result = await race({ personal: muster, official: (post) => starter.check(draftOf(post, 'official')).findings.length }, [text], {
    rounds: 15,
    warmUp: 3,
    onRound: counting(`10,000 characters, ${name}`),
  });
  worst.push(atMost(`10,000 characters, ${name}, p50`, Math.max(result.personal.p50, result.official.p50), 16, ms));
}

progress('bulk check');
const lines = posts(280, 200).map((text) => JSON.stringify(draftOf(text)));
const bulkStart = performance.now();
let checked = 0;
while (performance.now() - bulkStart < 2000) {
  for (const line of lines) JSON.stringify(starter.check(JSON.parse(line)));
  checked += lines.length;
}
const postsPerSecond = checked / ((performance.now() - bulkStart) / 1000);
const bulk = atLeast('bulk check, read and write as JSON lines', postsPerSecond, 5000, (value) => `${Math.round(value)} posts/s`);
progress('in a browser, with and without the extension: about three minutes');
const browser = browserFigures();
progress('');
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const inBrowser: Row[] = browser
  ? [
      { what: 'submit gate, 280 characters not judged yet, p50', figure: ms(browser.gateMs.p50), target: '' },
      atMost('submit gate, 280 characters not judged yet, p95', browser.gateMs.p95, 8, ms),
      atMost('script time added while typing, one key every 100 ms', browser.typingOverhead, 0.05, percent),
      {
        what: 'script time a key, without and with',
        figure: `${ms(browser.scriptMsPerKey.without)}, ${ms(browser.scriptMsPerKey.with)}`,
        target: '',
      },
      { what: 'time of all tasks added while typing', figure: percent(browser.typingTaskOverhead), target: '' },
      atMost('watcher at start, compile and run, thread time, p50', browser.watcherStartMs, 3, ms),
      { what: 'first focus to first underline, p50', figure: ms(browser.firstUnderlineMs.p50), target: '' },
      { what: 'first focus to first underline, p95', figure: ms(browser.firstUnderlineMs.p95), target: '' },
    ]
  : [notMeasured('submit gate, typing, watcher at start', 'NOT MEASURED in a browser', '≤ 8 ms, ≤ 5 %, ≤ 3 ms')];

const sizes = bundleSizes();
const bundle: Row[] = sizes
  ? [
      atMost('watcher, gzip', sizes.watcher, 12_000, kB),
      atMost('inspector, gzip', sizes.inspector, 90_000, kB),
      atMost('package without image models, compressed', sizes.total, 1_000_000, kB),
    ]
  : [notMeasured('watcher, inspector, package', 'NOT MEASURED, no build', '≤ 12 kB, ≤ 90 kB, ≤ 1 MB')];

const absolutes: Row[] = (['muster', 'retext', 'alex', 'harper'] as const).flatMap((name) =>
  (
    [
      ['280', atShort],
      ['3,000', atLong],
    ] as const
  ).map(([length, race]) => ({
    what: `${name}, ${length} characters, side by side`,
    figure: `p50 ${ms(race[name].p50)}, p95 ${ms(race[name].p95)}`,
    target: '',
  })),
);

const held: Row[] = [...tier1, ...worst, bulk, ...inBrowser, ...bundle];
const machine = `Node.js ${process.version}, ${availableParallelism()} cores`;
const basis = `${rules} rules and shields, ${phrases} phrases, Riverton profile; ${short.length} posts, ${flagged} of them flagged`;

console.log(plainTable([...ratios, ...held, ...absolutes]));
console.log(`\n${machine}. ${basis}.`);
mkdirSync('docs/benchmarks', { recursive: true });
writeFileSync(
  'docs/benchmarks/latest.md',
  `# Benchmarks, last run

Made by \`npm run bench\`: ${basis}. Peers run in the same process, interleaved round by round;
each does its own work (retext: equality, profanities, passive; alex: as it comes; harper.js: grammar and spelling),
so a ratio says what a page pays, not which tool is better.

## Ratios of the medians

${markdownTable(ratios)}

## Targets

Absolute figures of one machine: ${machine}.

${markdownTable(held)}

## Side by side

${markdownTable(absolutes)}
`,
);
