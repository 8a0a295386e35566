import { type Field, personal } from '../field';
import { Writer } from '../posts';
import type { Runner } from '../process';
import { lanes, race, warmUp } from '../race';

const ROUNDS = 8;
const WARM_UP = { cpuMs: 400, checks: 10 };
const POST = 280;

export interface Line {
  name: string;
  /** Median time of one check in ms, by size; fewer than the sizes where it was not measured further. */
  ms: number[];
}

/** How the time of one check grows with one thing, all else being the same. */
export interface Curve {
  title: string;
  /** What is counted. */
  unit: string;
  sizes: readonly number[];
  lines: Line[];
}

/** Which bundles make a curve of growing rulebooks, and how far each is taken. */
interface Plan {
  title: string;
  unit: string;
  sizes: readonly number[];
  lines: { name: string; entry: string; upTo: number }[];
}

const RULEBOOKS: readonly Plan[] = [
  {
    title: 'More phrases',
    unit: 'phrases',
    sizes: [10, 100, 1000, 10_000, 100_000],
    lines: [
      { name: 'Muster', entry: 'growth/phrases', upTo: 100_000 },
      // 100,000 expressions take minutes to be compiled.
      { name: 'a RegExp for each phrase', entry: 'growth/phrases-regex', upTo: 10_000 },
    ],
  },
  {
    title: 'More rules',
    unit: 'rules',
    sizes: [1, 10, 100, 1000, 5000],
    lines: [
      { name: 'Muster', entry: 'growth/rules', upTo: 5000 },
      { name: 'a RegExp for each list', entry: 'growth/rules-regex', upTo: 5000 },
    ],
  },
];

const LENGTHS: Plan = {
  title: 'Longer texts',
  unit: 'characters',
  sizes: [10, 100, 1000, 10_000, 100_000],
  lines: [
    { name: 'Muster', entry: 'contenders/muster', upTo: 100_000 },
    { name: 'a RegExp for each list', entry: 'contenders/regex-lists', upTo: 100_000 },
  ],
};

/** What `growthCurves` needs to have been bundled. */
export const GROWTH_ENTRIES: readonly string[] = RULEBOOKS.flatMap(({ lines }) => lines.map(({ entry }) => entry));

/** Measures the three curves; one process a line, the points of a curve taken in turn. */
export async function growthCurves(field: Field, onStep: (what: string) => void): Promise<Curve[]> {
  const curves: Curve[] = [];
  for (const plan of RULEBOOKS) curves.push(await overRulebooks(field, plan, () => onStep(plan.title)));
  onStep(LENGTHS.title);
  curves.push(await overLengths(field));
  return curves;
}

async function overRulebooks(field: Field, { title, unit, sizes, lines }: Plan, onRound: () => void): Promise<Curve> {
  const writer = new Writer();
  const fresh = (count: number) => writer.posts(POST, count).map(personal);
  const [first] = fresh(1);
  if (!first) throw new Error('there is no first post');
  const points: { line: string; runner: Runner }[] = [];
  for (const { name, entry, upTo } of lines) {
    const process = field.process();
    for (const size of sizes.filter((size) => size <= upTo)) {
      onRound();
      points.push({ line: name, runner: await field.runner(entry, first, size, process) });
    }
  }
  const runners = points.map(({ runner }) => runner);
  await warmUp(runners, fresh(1000), WARM_UP);
  const paces = await race(lanes(runners), { rounds: ROUNDS, fresh, turnMs: 20, checks: [3, 100], onRound });
  const ms = points.map(({ line }, i) => ({ line, p50: paces[i]?.times.p50 ?? Number.NaN }));
  for (const { runner } of points) runner.end();
  return {
    title,
    unit,
    sizes,
    lines: lines.map(({ name }) => ({ name, ms: ms.filter(({ line }) => line === name).map(({ p50 }) => p50) })),
  };
}

async function overLengths(field: Field): Promise<Curve> {
  const { title, unit, sizes, lines } = LENGTHS;
  const writer = new Writer();
  const first = personal(writer.posts(POST, 1)[0] as string);
  const runners = await Promise.all(lines.map(({ entry }) => field.runner(entry, first)));
  await warmUp(runners, writer.posts(POST, 2000).map(personal), WARM_UP);
  const out = lines.map(({ name }): Line => ({ name, ms: [] }));
  for (const length of sizes) {
    const fresh = (count: number) => writer.posts(length, count).map(personal);
    const paces = await race(lanes(runners), { rounds: ROUNDS, fresh, turnMs: 40, checks: [1, 100] });
    for (const [i, line] of out.entries()) line.ms.push(paces[i]?.times.p50 ?? Number.NaN);
  }
  for (const runner of runners) runner.end();
  return { title, unit, sizes, lines: out };
}
