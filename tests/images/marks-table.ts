import type { SeenMark } from '../../lib/rules/seen';
import type { Table } from '../bench/table';
import type { Label } from './scenes/picture';

export interface Judged {
  label: Label;
  seen: SeenMark | undefined;
  /** The same with references on white paper, where that was tried. */
  paper?: SeenMark | undefined;
}

export interface Tally {
  marks: Judged[];
  siblings: Judged[];
  /** Findings at the warn threshold, and below, that are wrong, by what the scene was made for. */
  wrong: { kind: 'mark' | 'like' | 'none'; sure: boolean }[];
  scenes: { like: number; none: number };
  milliseconds: number;
}

/** What was measured beside what is asked; `ids` are those of the marks. */
export function marksTable({ marks, siblings, wrong, scenes }: Tally, ids: readonly string[]): Table {
  const sized = (low: number, high: number): Judged[] =>
    marks.filter(({ label }) => !label.mirrored && label.size >= low && label.size < high);
  const sure = (list: readonly Judged[]): number => list.filter(({ seen }) => seen?.sure).length;
  const hints = (list: readonly Judged[]): number => list.filter(({ seen }) => seen).length;
  const rows: string[][] = [];
  const row = (what: string, value: number, all: number, asked: (share: number) => boolean, asks: string, more = ''): void => {
    const share = all === 0 ? 0 : value / all;
    rows.push([what, `${share.toFixed(3)} (${value}/${all})`, asks, asks === '' ? '' : asked(share) ? 'met' : 'NOT MET', more]);
  };
  const recall = (what: string, list: readonly Judged[], least?: number): void =>
    row(
      what,
      sure(list),
      list.length,
      (share) => share >= (least ?? 0),
      least === undefined ? '' : `≥ ${least}`,
      `${hints(list)}/${list.length}`,
    );
  const alarms = (kind: 'like' | 'none', ofSure: boolean): number => wrong.filter((one) => one.kind === kind && one.sure === ofSure).length;
  const large = marks.filter(({ label }) => label.size >= 0.1);
  const right = sure(large);
  const falsely = wrong.filter(({ sure }) => sure).length;
  row('precision, marks of 10 % of the width and more', right, right + falsely, (share) => share >= 0.985, '≥ 0.985');
  recall('recall, 10 % and more', sized(0.1, 1), 0.95);
  recall('recall, 6 to 10 %', sized(0.06, 0.1), 0.75);
  recall(
    'recall, mirrored, 10 % and more',
    marks.filter(({ label }) => label.mirrored),
    0.9,
  );
  row('false alarms on look-alikes', alarms('like', true), scenes.like, (share) => share === 0, '0', `${alarms('like', false)}`);
  row(
    'false alarms on scenes without any mark',
    alarms('none', true),
    scenes.none,
    (share) => share === 0,
    '0',
    `${alarms('none', false)}`,
  );
  row(
    'other words taken for ours',
    sure(siblings),
    siblings.length,
    (share) => share <= 5 / 48,
    '≤ 5 of 48',
    `${hints(siblings)}/${siblings.length}`,
  );
  for (const [low, high] of [
    [0.06, 0.08],
    [0.08, 0.1],
    [0.1, 0.15],
    [0.15, 0.25],
    [0.25, 1],
  ] as const)
    recall(`  recall, ${low * 100} to ${high * 100} %`, sized(low, high));
  const common = sized(0.1, 1);
  recall(
    '  nothing before it',
    common.filter(({ label }) => label.covered === 0),
  );
  recall(
    '  partly covered',
    common.filter(({ label }) => label.covered > 0),
  );
  recall(
    '  in low light',
    common.filter(({ label }) => label.dark),
  );
  recall(
    '  out of focus (σ above 1.2 px)',
    common.filter(({ label }) => label.blur > 1.2),
  );
  for (const id of ids)
    recall(
      `  ${id}`,
      common.filter(({ label }) => label.id === id),
    );
  const tried = common.filter((judged) => 'paper' in judged);
  recall('  references cut out', tried);
  recall(
    '  references on white paper',
    tried.map(({ label, paper }) => ({ label, seen: paper })),
  );
  return { head: ['what', 'measured', 'asked', '', 'with hints'], rows };
}
