/**
 * How well marks are found in drawn pictures: `node --import tsx tests/images/eval-marks.ts [tune|fixed]`. Prints what was measured beside
 * what is asked, and draws a contact sheet. `fixed` (the default) is only ever measured, and goes into docs/evaluation/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compileMark } from '../../lib/images/marks/compile';
import { findMarks } from '../../lib/images/marks/find';
import { MarkIndex } from '../../lib/images/marks/mark-index';
import type { SeenMark } from '../../lib/rules/seen';
import { forPage, forTerminal } from '../eval/page';
import { contactSheet, type Tile } from './contact-sheet';
import { marksTable, type Tally } from './marks-table';
import { isRight } from './right';
import { type InventedMark, PLAIN } from './scenes/marks';
import { type Label, pixelsOf, reference } from './scenes/picture';
import { fixed, type Part, pictureOf, tune } from './scenes/sets';

const part = process.argv[2] === 'tune' ? tune() : fixed();
const [index, opaque] = [await indexOf(part.marks), await indexOf(part.marks, '#ffffff')];
const tally: Tally = { marks: [], siblings: [], wrong: [], scenes: { like: 0, none: 0 }, milliseconds: 0 };
const tiles: Tile[] = [];
for (let number = 0; number < part.scenes.length; number++) {
  await judge(part, number);
  if (number % 50 === 49) process.stderr.write(`${number + 1} of ${part.scenes.length}\n`);
}
const table = marksTable(
  tally,
  part.marks.map(({ id }) => id),
);
const { plain } = compileMark(await reference(PLAIN.emblem));
const basis = [
  `${part.scenes.length} pictures, ${part.marks.length} marks, ${(tally.milliseconds / part.scenes.length).toFixed(0)} ms a picture.`,
  `A mark that is too plain is ${plain ? 'said to be so' : 'NOT said to be so'}.`,
].join(' ');
const folder = part.name === 'fixed' ? 'docs/evaluation' : '.output/marks';
mkdirSync(folder, { recursive: true });
await contactSheet(tiles, `${folder}/marks.png`);
console.log(`${forTerminal({ title: `Marks, part ${part.name}`, about: basis, table })}\n\nContact sheet: ${folder}/marks.png`);
if (part.name === 'fixed')
  writeFileSync(
    `${folder}/marks.md`,
    `# Marks in pictures, last run

Made by \`npm run eval:images\` on the part that is never tuned on.

${forPage({ title: 'Measured', about: basis, table })}

![Pictures in which marks were found, missed, seen where there is none, or another agency's taken for them](marks.png)

Green: found. Orange: missed. Red: seen where there is none. Purple: another agency's taken for ours. Up to eighteen of each; white boxes
are where the marks are, coloured ones where they were found, dashed ones are hints only.
`,
  );

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
  return isRight(mark, box, label);
}
