import { readFileSync } from 'node:fs';
import type { Weight } from './bundle';
import { CONTENDERS, type Contender, type ContenderId } from './contenders';
import { type Figures, STAGES, type Stage } from './figures';
import type { Curve } from './growth/curves';
import { CLEAN, FLAG, type Kind } from './labelled';
import { type Pace, timesSlower } from './race';
import { bareMs, kB, type Table, times } from './table';

const nameOf = (id: ContenderId): string => CONTENDERS[id].name;
const each = ({ entrants }: Figures): ContenderId[] => [...entrants.keys()];
const none = (columns: number, why = ''): string[] => Array.from({ length: columns }, (_, i) => (i === 0 ? why : ''));

/** Every contender's times, and how many times Muster's they are. */
export function speedTable(figures: Figures): Table {
  const stages = Object.keys(STAGES) as Stage[];
  const cells = (id: ContenderId, stage: Stage): string[] => {
    const [pace, muster] = [figures.paces[stage].get(id), figures.paces[stage].get('muster')];
    return pace && muster ? [paceOf(pace), id === 'muster' ? '' : times(timesSlower(pace, muster))] : none(2);
  };
  return {
    head: ['p50 / p95 / processor time, ms', ...stages.flatMap((stage) => [STAGES[stage].name, '× Muster'])],
    rows: each(figures).map((id) => [
      nameOf(id),
      ...(cannot(figures, id, 2 * stages.length) ?? stages.flatMap((stage) => cells(id, stage))),
    ]),
  };
}

const paceOf = ({ times: { p50, p95 }, cpuMs }: Pace): string => [p50, p95, cpuMs].map(bareMs).join(' / ');

/** Cells that say why a contender does not run; nothing for one that does. */
function cannot({ entrants }: Figures, id: ContenderId, columns: number): string[] | undefined {
  const entrant = entrants.get(id);
  return entrant && 'failed' in entrant ? none(columns, `DOES NOT RUN: ${entrant.failed.split('\n')[0]}`) : undefined;
}

/** What starting each contender costs, and what a browser would load of it. */
export function startTable(figures: Figures, weights: ReadonlyMap<ContenderId, Weight | { failed: string }>): Table {
  const weightOf = (id: ContenderId): string[] => {
    const weight = weights.get(id);
    if (!weight || 'failed' in weight) return none(3, `NOT WEIGHED: ${weight?.failed.split('\n')[0] ?? ''}`);
    const lacking = [...new Set(weight.lacking)];
    return [kB(weight.minified), kB(weight.gzip), lacking.length > 0 ? `without ${lacking.join(', ')}` : ''];
  };
  return {
    head: ['', 'versions', 'load, ms', 'first check, ms', 'memory added, MB', 'minified', 'gzip', ''],
    rows: each(figures).map((id) => {
      const entrant = figures.entrants.get(id);
      const cost = entrant && 'loaded' in entrant ? entrant.loaded : undefined;
      const started = cost ? [cost.loadMs.toFixed(0), cost.firstMs.toFixed(1), (cost.rssBytes / 1e6).toFixed(0)] : cannot(figures, id, 3);
      return [nameOf(id), versions(CONTENDERS[id]), ...(started ?? none(3)), ...weightOf(id)];
    }),
  };
}

function versions({ packages }: Contender): string {
  const version = (name: string): string => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
  return packages.map((name) => `${name} ${version(name)}`).join(', ');
}

/** How many labelled posts each contender has something to say about; no rows where there are no such posts. */
export function foundTable(figures: Figures): Table {
  const kinds: readonly Kind[] = [...FLAG, ...CLEAN];
  const share = (id: ContenderId, kind: Kind): string => {
    const { spoken = 0, of = 0 } = figures.found.get(id)?.[kind] ?? {};
    return `${Math.round((100 * spoken) / of)} % of ${of}`;
  };
  return {
    head: ['', 'built for', ...FLAG.map((kind) => `to be flagged, ${kind}`), ...CLEAN.map((kind) => `clean, ${kind}`)],
    rows: [...figures.found.keys()].map((id) => [nameOf(id), CONTENDERS[id].builtFor, ...kinds.map((kind) => share(id, kind))]),
  };
}

/** The hostile text that each contender is slowest on, beside an everyday one of that length, and what it fails on. */
export function worstTable(figures: Figures): Table {
  return {
    head: ['', 'slowest on', 'p50, ms', '× an everyday text', 'does not finish'],
    rows: [...figures.worst].map(([id, slow]) => {
      const everyday = figures.paces.full.get(id)?.times.p50 ?? Number.NaN;
      const texts = Object.entries(slow);
      const [name, ms] = texts
        .flatMap(([text, { ms, why }]): [string, number][] => (why ? [] : [[text, ms]]))
        .sort((a, b) => b[1] - a[1])[0] ?? ['', NaN];
      const unfinished = texts.flatMap(([text, { why }]) => (why ? [`${text}: ${why}`] : []));
      return [nameOf(id), name, bareMs(ms), times(ms / everyday), unfinished.join('; ')];
    }),
  };
}

/** The points of a curve. */
export const growthTable = ({ unit, sizes, lines }: Curve): Table => ({
  head: [`p50, ms, by ${unit}`, ...sizes.map((size) => size.toLocaleString('en'))],
  rows: lines.map(({ name, ms }) => [name, ...sizes.map((_, i) => (ms[i] === undefined ? '' : bareMs(ms[i])))]),
});
