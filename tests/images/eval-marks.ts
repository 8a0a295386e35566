/**
 * How well marks are found in drawn pictures: `node --import tsx tests/images/eval-marks.ts [tune|fixed]`. Prints what was measured beside
 * what is asked, and draws a contact sheet. `fixed` (the default) is only ever measured; thresholds are chosen on `tune`.
 */
import { mkdirSync } from 'node:fs';
import { compileMark } from '../../lib/images/marks/compile';
import { findMarks } from '../../lib/images/marks/find';
import { MarkIndex } from '../../lib/images/marks/mark-index';
import type { Box, SeenMark } from '../../lib/rules/seen';
import { contactSheet, type Tile } from './contact-sheet';
import { type InventedMark, PLAIN } from './scenes/marks';
import { type Label, pixelsOf, reference } from './scenes/picture';
import { fixed, type Part, pictureOf, tune } from './scenes/sets';

/** A box is right when it shares so much with where the mark is: area of both over area of either. */
const RIGHT = 0.5;

interface Judged {
  label: Label;
  seen: SeenMark | undefined;
  /** The same with references on white paper, where that was tried. */
  paper?: SeenMark | undefined;
}

interface Tally {
  marks: Judged[];
  siblings: Judged[];
  /** Findings at the warn threshold, and below, that are wrong, by what the scene was made for. */
  wrong: { kind: 'mark' | 'like' | 'none'; sure: boolean }[];
  scenes: { like: number; none: number };
  milliseconds: number;
}

const part = process.argv[2] === 'tune' ? tune() : fixed();
const [index, opaque] = [await indexOf(part.marks), await indexOf(part.marks, '#ffffff')];
const tally: Tally = { marks: [], siblings: [], wrong: [], scenes: { like: 0, none: 0 }, milliseconds: 0 };
const tiles: Tile[] = [];
for (let number = 0; number < part.scenes.length; number++) {
  await judge(part, number);
  if (number % 50 === 49) process.stderr.write(`${number + 1} of ${part.scenes.length}\n`);
}
report();
mkdirSync('.output/marks', { recursive: true });
await contactSheet(tiles, `.output/marks/${part.name}.png`);
console.log(`\nContact sheet: .output/marks/${part.name}.png`);

async function indexOf(marks: readonly InventedMark[], ground?: string): Promise<MarkIndex> {
  const compiled = marks.map(async ({ id, kind, emblem }) => ({
    id,
    name: id,
    kind,
    references: [compileMark(await reference(emblem, ground)).reference],
  }));
  return new MarkIndex(await Promise.all(compiled));
}

async function judge(of: Part, number: number): Promise<void> {
  const { jpeg, labels } = await pictureOf(of, number);
  const picture = await pixelsOf(jpeg);
  const before = performance.now();
  const seen = findMarks(picture, index);
  tally.milliseconds += performance.now() - before;
  const ours = labels.filter((label) => label.part === 'mark');
  // Every third picture with a mark is also tried with references that were handed in on white paper.
  const paper = ours.length > 0 && number % 3 === 0 ? findMarks(picture, opaque) : undefined;
  for (const label of labels) {
    const judged = { label, seen: seen.find((one) => fits(one, label)), ...(paper && { paper: paper.find((one) => fits(one, label)) }) };
    if (label.part === 'mark') tally.marks.push(judged);
    if (label.part === 'sibling') tally.siblings.push(judged);
  }
  const kind =
    labels.length === 0 ? 'none' : ours.length > 0 ? 'mark' : labels.some((label) => label.part === 'sibling') ? undefined : 'like';
  if (kind === 'like' || kind === 'none') tally.scenes[kind]++;
  const wrong = seen.filter((one) => !labels.some((label) => label.part !== 'like' && fits(one, label)));
  if (kind) for (const { sure } of wrong) tally.wrong.push({ kind, sure });
  const missed = labels.filter((label) => label.part === 'mark' && !seen.some((one) => one.sure && fits(one, label)));
  const confused = labels.filter((label) => label.part === 'sibling' && seen.some((one) => one.sure && fits(one, label)));
  const as = wrong.some(({ sure }) => sure)
    ? 'false alarm'
    : confused.length > 0
      ? 'sibling'
      : missed.length > 0
        ? 'miss'
        : ours.length > 0
          ? 'hit'
          : undefined;
  if (as) tiles.push({ as, number, jpeg, width: picture.width, labels, seen });
}

function fits({ mark, box }: SeenMark, label: Label): boolean {
  return mark === label.id && shared(box, label.box) >= RIGHT;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width <= 0 || height <= 0 ? 0 : (width * height) / (a.width * a.height + b.width * b.height - width * height);
}

function report(): void {
  const { marks, siblings, wrong, scenes } = tally;
  const sized = (low: number, high: number): Judged[] =>
    marks.filter(({ label }) => !label.mirrored && label.size >= low && label.size < high);
  const sure = (list: readonly Judged[]): number => list.filter(({ seen }) => seen?.sure).length;
  const hints = (list: readonly Judged[]): number => list.filter(({ seen }) => seen).length;
  const rows: string[][] = [['what', 'measured', 'asked', '', 'with hints']];
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
  for (const { id } of part.marks)
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
  console.log(
    `${part.name}: ${part.scenes.length} pictures, ${part.marks.length} marks, ${(tally.milliseconds / part.scenes.length).toFixed(0)} ms a picture\n`,
  );
  for (const cells of rows) console.log(`| ${cells.map((cell, i) => cell.padEnd([46, 18, 10, 8, 10][i] as number)).join(' | ')} |`);
}

const { plain } = compileMark(await reference(PLAIN.emblem));
console.log(`\nThe plain mark: ${plain ? `said to be too plain (${JSON.stringify(plain)})` : 'NOT said to be too plain'}`);
