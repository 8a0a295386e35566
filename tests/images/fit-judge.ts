/**
 * Weighs what the judge of marks asks of words, by logistic regression (each weight held near 0): `node --import tsx
 * tests/images/fit-judge.ts`. Prints the weights for lib/images/marks/judge.ts, divided by the first; `enough` is chosen from what follows.
 */
import type { Likeness } from '../../lib/images/marks/compare';
import { compileMark } from '../../lib/images/marks/compile';
import { boxOf, candidates } from '../../lib/images/marks/find';
import { isLikeOne } from '../../lib/images/marks/judge';
import { MarkIndex } from '../../lib/images/marks/mark-index';
import { solve } from '../../lib/images/marks/solve';
import { isRight } from './right';
import { pixelsOf, reference } from './scenes/picture';
import { further, type Part, pictureOf, tune } from './scenes/sets';

type Is = 'mark' | 'sibling' | 'stranger';
interface Example {
  is: Is;
  likeness: Likeness;
}

const ASKED = ['letters', 'worst', 'visible', 'moved', 'settled'] as const;
/** With the most that a chance can change in place of what it does change no round overshoots (Böhning and Lindsay, 1988). */
const [STEEPEST, ROUNDS] = [0.25, 1000];
/** A stranger counts as so many marks with other words: to take it for ours is worse. */
const WEIGHT: Readonly<Record<Is, number>> = { mark: 1, sibling: 1, stranger: 2 };

const examples = [...(await examplesOf(tune())), ...(await examplesOf(further()))];
const weights = fitted(examples);
const [first] = weights as [number];
const score = ({ likeness }: Example): number => ASKED.reduce((sum, name, i) => sum + (likeness[name] * (weights[i] as number)) / first, 0);
console.log(Object.fromEntries(ASKED.map((name, i) => [name, ((weights[i] as number) / first).toFixed(2)])));
for (let enough = 1; enough < 1.4; enough += 0.02) {
  const counts = (['mark', 'sibling', 'stranger'] as const).map((kind) => {
    const own = examples.filter(({ is }) => is === kind);
    return `${own.filter((one) => score(one) >= enough).length} of ${own.length} ${kind}s`;
  });
  console.log(enough.toFixed(2), ...counts);
}

/** Of each picture what was looked at as closely as can be, has letters and passes for the rest. */
async function examplesOf(part: Part): Promise<Example[]> {
  const index = new MarkIndex(
    await Promise.all(
      part.marks.map(async ({ id, kind, emblem }) => ({
        ...{ id, kind, name: id },
        references: [compileMark(await reference(emblem)).reference],
      })),
    ),
  );
  const all: Example[] = [];
  for (let number = 0; number < part.scenes.length; number++) {
    const { jpeg, labels } = await pictureOf(part, number);
    const picture = await pixelsOf(jpeg);
    const { found, shrunk } = candidates(picture, index);
    for (const { view, warp, likeness, fit } of found) {
      const last = likeness.at(-1) as Likeness;
      if (likeness.length < 3 || last.letters < 0 || !isLikeOne(last, fit.pairs.length)) continue;
      const label = labels.find((one) => isRight(view.mark.id, boxOf(warp, shrunk, picture), one));
      all.push({ is: label?.part === 'mark' || label?.part === 'sibling' ? label.part : 'stranger', likeness: last });
    }
    if (number % 50 === 49) process.stderr.write(`${part.name}: ${number + 1} of ${part.scenes.length}\n`);
  }
  return all;
}

/** For each of `ASKED` its weight, and one for being there. */
function fitted(given: readonly Example[]): number[] {
  const rows = given.map(({ likeness }) => [...ASKED.map((name) => likeness[name]), 1]);
  const hold = [...ASKED.map(() => 0.05), 1e-6];
  let now = hold.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = rows.map((row) => row.reduce((sum, value, i) => sum + value * (now[i] as number), 0));
    const aims = sums.map((sum, i) => sum + ((given[i]?.is === 'mark' ? 1 : 0) - 1 / (1 + Math.exp(-sum))) / STEEPEST);
    now = solve(
      rows,
      aims,
      given.map(({ is }) => WEIGHT[is] * STEEPEST),
      hold,
    );
  }
  return now;
}
