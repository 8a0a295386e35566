import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Chance } from './chance';
import { type InventedMark, lookAlike, MARKS, sibling, UNSEEN } from './marks';
import { type Picture, render, type Scene, type Shown } from './picture';

export interface Part {
  name: 'tune' | 'fixed';
  marks: readonly InventedMark[];
  scenes: readonly Scene[];
}

interface Counts {
  marks: number;
  several: number;
  mirrored: number;
  like: number;
  siblings: number;
  none: number;
  /** Marks on grounds that have stronger corners than they: words, windows, leaves, bricks. */
  busy: number;
}

/** Thresholds and weights are chosen here. */
export const tune = (): Part =>
  partOf('tune', 11_000_000, MARKS, { marks: 126, several: 12, mirrored: 21, like: 150, siblings: 70, none: 150, busy: 140 });
/** Only measured. */
export const fixed = (): Part =>
  partOf('fixed', 77_000_000, [...MARKS, ...UNSEEN], {
    marks: 240,
    several: 24,
    mirrored: 36,
    like: 300,
    siblings: 96,
    none: 500,
    busy: 0,
  });

const BUSY = ['page', 'page', 'street', 'foliage', 'pattern'];

function partOf(name: Part['name'], seed: number, marks: readonly InventedMark[], counts: Counts): Part {
  const chance = new Chance(seed);
  const scenes: Scene[] = [];
  const add = (count: number, shown: (i: number) => Shown[], ground?: (i: number) => string): void => {
    for (let i = 0; i < count; i++)
      scenes.push({ seed: seed + scenes.length * 7919 + 1, shown: shown(i), ...(ground && { ground: ground(i) }) });
  };
  const ours = (i: number, low: number, high: number): Shown => {
    const { id, emblem } = marks[i % marks.length] as InventedMark;
    return { part: 'mark', id, emblem, size: chance.byRatio(low, high), mirrored: false };
  };
  const like = (low: number, high: number): Shown => ({
    part: 'like',
    id: '',
    emblem: lookAlike(chance),
    size: chance.byRatio(low, high),
    mirrored: false,
  });
  add(counts.marks, (i) => [ours(i, 0.06, 0.6)]);
  // Two or three in one picture, now and then the same one twice or a stranger among them.
  add(counts.several, (i) =>
    Array.from({ length: 2 + (i % 2) }, (_, n) => (n === 2 ? like(0.12, 0.28) : ours(i + n * (i % 3), 0.12, 0.28))),
  );
  add(counts.mirrored, (i) => [{ ...ours(i, 0.1, 0.6), mirrored: true }]);
  add(counts.like, () => Array.from({ length: chance.whole(1, 2) }, (_, n) => (n ? like(0.06, 0.28) : like(0.06, 0.3))));
  add(counts.siblings, (i) => {
    const one = ours(i, 0.08, 0.6);
    return [{ ...one, part: 'sibling', emblem: sibling(one.emblem, chance) }];
  });
  add(counts.none, () => []);
  add(
    counts.busy,
    (i) => [ours(i, 0.06, 0.4)],
    (i) => BUSY[i % BUSY.length] as string,
  );
  return { name, marks, scenes };
}

const HERE = new URL('.', import.meta.url);
/** Pictures are kept as long as nothing that draws them changes. */
const KEPT = new URL(
  `../../../.output/marks/${createHash('sha256')
    .update(
      readdirSync(HERE)
        .sort()
        .map((file) => readFileSync(new URL(file, HERE), 'utf8'))
        .join(''),
    )
    .digest('hex')
    .slice(0, 12)}/`,
  HERE,
);

/** The picture of a scene, drawn now or earlier. */
export async function pictureOf(part: Part, number: number): Promise<Picture> {
  const scene = part.scenes[number] as Scene;
  const [jpeg, labels] = ['jpg', 'json'].map((end) => new URL(`${part.name}-${number}.${end}`, KEPT)) as [URL, URL];
  if (existsSync(labels)) return { jpeg: readFileSync(jpeg), labels: JSON.parse(readFileSync(labels, 'utf8')) };
  const picture = await render(scene);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(jpeg, picture.jpeg);
  writeFileSync(labels, JSON.stringify(picture.labels));
  return picture;
}
