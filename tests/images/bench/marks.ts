import { compileMark } from '../../../lib/images/marks/compile';
import { findMarks } from '../../../lib/images/marks/find';
import { MarkIndex } from '../../../lib/images/marks/mark-index';
import type { Mark } from '../../../lib/images/marks/view';
import type { Pixels } from '../../../lib/images/pixels';
import type { Curve } from '../../bench/growth/curves';
import { bareMs, type Table, times } from '../../bench/table';
import { bitsApart, differenceHash } from '../rivals/hash';
import { flipped, openCv, rival } from '../rivals/opencv';
import { Chance } from '../scenes/chance';
import { type InventedMark, lookAlike, MARKS } from '../scenes/marks';
import { pixelsOf, reference } from '../scenes/picture';
import { fixed, pictureOf } from '../scenes/sets';

const PICTURES = 16;
const SIZES = [1, 2, 6, 20, 60, 200];
const ROUNDS = 2;

export interface MarkFigures {
  /** Six marks in pictures of about 1.1 megapixels, whoever can in one run. */
  sideBySide: Table;
  /** How many times as long as Muster OpenCV's ORB takes; nothing where it is not installed. */
  timesOrb: number | undefined;
  growth: Curve;
  /** From 20 to 200 marks: how many times as long. */
  tenfold: number;
}

/** Processor time of finding marks. `folder`: where `@techstark/opencv-js` is installed. */
export async function markFigures(folder: string): Promise<MarkFigures> {
  const part = fixed();
  const pictures: Pixels[] = [];
  for (let i = 0; i < PICTURES; i++) pictures.push(await pixelsOf((await pictureOf(part, i * 12)).jpeg));
  const six = MARKS.slice(0, 6);
  const references = await Promise.all(six.map(({ emblem }) => reference(emblem)));
  const index = new MarkIndex(references.map((pixels, i) => markOf(six[i] as InventedMark, pixels)));
  const contenders: { name: string; run: (picture: Pixels) => unknown }[] = [
    { name: 'Muster, mirrored ones too', run: (picture) => findMarks(picture, index) },
  ];
  const loaded = await openCv(folder);
  if (loaded) {
    for (const name of ['ORB', 'AKAZE', 'SIFT'] as const)
      if (loaded.cv[name]) contenders.push({ name: `OpenCV ${name}`, run: rival(loaded.cv, name, references).find });
    const both = [...references, ...references.map(flipped)];
    contenders.push({ name: 'OpenCV ORB, mirrored ones too', run: rival(loaded.cv, 'ORB', both).find });
  }
  const hashes = references.map(differenceHash);
  contenders.push({
    name: 'difference hash of the whole picture',
    run: (picture) => hashes.some((hash) => bitsApart(hash, differenceHash(picture)) < 10),
  });
  const took = race(
    contenders.map(({ run }) => run),
    pictures,
  );
  const own = took[0] as number;
  const orb = contenders.findIndex(({ name }) => name === 'OpenCV ORB');

  const chance = new Chance(5);
  const many: Mark[] = [...index.marks];
  while (many.length < (SIZES.at(-1) as number)) {
    const emblem = lookAlike(chance);
    many.push(markOf({ id: `other-${many.length}`, kind: 'patch', emblem }, await reference(emblem)));
  }
  const indexes = SIZES.map((size) => new MarkIndex(many.slice(0, size)));
  const costs = race(
    indexes.map((one) => (picture) => findMarks(picture, one)),
    pictures,
  );
  const costOf = (size: number): number => costs[SIZES.indexOf(size)] as number;
  return {
    sideBySide: {
      head: ['six marks', 'ms', 'of Muster'],
      rows: contenders.map(({ name }, i) => [name, bareMs(took[i] as number), times((took[i] as number) / own)]),
    },
    timesOrb: orb < 0 ? undefined : (took[orb] as number) / own,
    growth: { title: 'Marks', unit: 'marks', sizes: SIZES, lines: [{ name: 'Muster', ms: costs }] },
    tenfold: costOf(200) / costOf(20),
  };
}

function markOf({ id, kind }: InventedMark, pixels: Pixels): Mark {
  return { id, name: id, kind, references: [compileMark(pixels).reference] };
}

/** Median milliseconds of a processor of each; all take turns on each picture, so that a busy machine slows all of them. */
function race(runs: readonly ((picture: Pixels) => unknown)[], pictures: readonly Pixels[]): number[] {
  const all: number[][] = runs.map(() => []);
  for (const run of runs) run(pictures[0] as Pixels);
  for (const picture of pictures) {
    const best = runs.map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++)
      runs.forEach((run, i) => {
        const before = process.cpuUsage();
        run(picture);
        const { user, system } = process.cpuUsage(before);
        best[i] = Math.min(best[i] as number, (user + system) / 1000);
      });
    best.forEach((value, i) => void all[i]?.push(value));
  }
  return all.map((list) => list.sort((a, b) => a - b)[list.length >> 1] as number);
}
