/**
 * How long finding marks takes: `node --import tsx tests/images/bench-marks.ts [folder with OpenCV]`. Six marks in pictures of about
 * 1.1 megapixels, beside OpenCV in WebAssembly on the same pictures in the same run (where `@techstark/opencv-js` is installed in
 * `folder`), and the cost of 1 to 200 marks. Times are the median over pictures, each the better of two rounds that take turns.
 */
import { compileMark } from '../../lib/images/marks/compile';
import { findMarks } from '../../lib/images/marks/find';
import { MarkIndex } from '../../lib/images/marks/mark-index';
import type { Mark } from '../../lib/images/marks/view';
import type { Pixels } from '../../lib/images/pixels';
import { bitsApart, differenceHash } from './rivals/hash';
import { openCv, rival } from './rivals/opencv';
import { Chance } from './scenes/chance';
import { type InventedMark, lookAlike, MARKS } from './scenes/marks';
import { pixelsOf, reference } from './scenes/picture';
import { fixed, pictureOf } from './scenes/sets';

const PICTURES = 16;
const part = fixed();
const pictures: Pixels[] = [];
for (let i = 0; i < PICTURES; i++) pictures.push(await pixelsOf((await pictureOf(part, i * 12)).jpeg));
const six = MARKS.slice(0, 6);
const references = await Promise.all(six.map(({ emblem }) => reference(emblem)));
const index = new MarkIndex(references.map((pixels, i) => markOf(six[i] as InventedMark, pixels)));

const contenders: { name: string; run: (picture: Pixels) => unknown }[] = [
  { name: 'Muster, 6 marks, mirrored too', run: (picture) => findMarks(picture, index) },
];
const loaded = await openCv(process.argv[2] ?? '.');
if (loaded)
  for (const name of ['ORB', 'AKAZE'] as const) {
    const { find } = rival(loaded.cv, name, references);
    contenders.push({ name: `OpenCV ${name}, 6 marks, not mirrored`, run: find });
  }
else console.log('OpenCV is not installed: its rows are left out.');
const hashes = references.map(differenceHash);
contenders.push({
  name: 'difference hash of the whole picture',
  run: (picture) => hashes.some((hash) => bitsApart(hash, differenceHash(picture)) < 10),
});

const times = await race(contenders.map(({ run }) => run));
const own = times[0] as number;
console.log(`\nMedian of ${PICTURES} pictures, 1080 px wide\n`);
contenders.forEach(
  ({ name }, i) =>
    void console.log(
      `| ${name.padEnd(40)} | ${(times[i] as number).toFixed(0).padStart(6)} ms | ${((times[i] as number) / own).toFixed(2).padStart(5)} × |`,
    ),
);

console.log('\n| marks | descriptors | ms a picture |');
const chance = new Chance(5);
const many: Mark[] = [...index.marks];
while (many.length < 200) {
  const emblem = lookAlike(chance);
  many.push(markOf({ id: `other-${many.length}`, kind: 'patch', emblem }, await reference(emblem)));
}
const sizes = [1, 2, 6, 20, 60, 200];
const indexes = sizes.map((size) => new MarkIndex(many.slice(0, size)));
const costs = await race(indexes.map((one) => (picture: Pixels) => findMarks(picture, one)));
sizes.forEach(
  (size, i) =>
    void console.log(
      `| ${String(size).padStart(5)} | ${String((indexes[i] as MarkIndex).size).padStart(11)} | ${(costs[i] as number).toFixed(0).padStart(12)} |`,
    ),
);

function markOf({ id, kind }: InventedMark, pixels: Pixels): Mark {
  return { id, name: id, kind, references: [compileMark(pixels).reference] };
}

/** Median milliseconds of each; all take turns on each picture, so that a busy machine slows all of them. */
async function race(runs: readonly ((picture: Pixels) => unknown)[]): Promise<number[]> {
  const all: number[][] = runs.map(() => []);
  for (const run of runs) run(pictures[0] as Pixels);
  for (const picture of pictures) {
    const best = runs.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < 2; round++)
      runs.forEach((run, i) => {
        const before = performance.now();
        run(picture);
        best[i] = Math.min(best[i] as number, performance.now() - before);
      });
    best.forEach((value, i) => void all[i]?.push(value));
  }
  return all.map((list) => list.sort((a, b) => a - b)[list.length >> 1] as number);
}
