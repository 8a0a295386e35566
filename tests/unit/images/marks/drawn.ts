import sharp from 'sharp';
import { compileMark } from '../../../../lib/images/marks/compile';
import type { Mark } from '../../../../lib/images/marks/view';
import type { Pixels } from '../../../../lib/images/pixels';
import type { Box } from '../../../../lib/rules/seen';
import { Chance } from '../../../images/scenes/chance';
import { draw, type Emblem } from '../../../images/scenes/emblems';
import { GROUNDS } from '../../../images/scenes/grounds';
import { type InventedMark, MARKS } from '../../../images/scenes/marks';
import { pixelsOf, reference } from '../../../images/scenes/picture';
import { place } from '../../../images/scenes/place';

export const invented = (id: string): InventedMark => MARKS.find((mark) => mark.id === id) as InventedMark;

export async function mark(id: string): Promise<Mark> {
  const { kind, emblem } = invented(id);
  return { id, name: `Riverton ${id}`, kind, references: [compileMark(await reference(emblem)).reference] };
}

interface Shown {
  emblem: Emblem;
  x: number;
  y: number;
  /** px. */
  width: number;
  turn?: number;
  mirrored?: boolean;
}

/** A street, 800 × 600 px, with marks in it and where they are. */
export const street = (seed: number, ...shown: readonly Shown[]) => drawnOn('street', seed, ...shown);

/** The same on another ground. */
export async function drawnOn(ground: string, seed: number, ...shown: readonly Shown[]): Promise<{ picture: Pixels; boxes: Box[] }> {
  const chance = new Chance(seed);
  const picture = await (GROUNDS[ground] as (typeof GROUNDS)[string])(800, 600, chance);
  const boxes: Box[] = [];
  for (const { emblem, x, y, width, turn = 0, mirrored = false } of shown) {
    const drawn = draw(emblem);
    const pixels = await pixelsOf(
      await sharp(Buffer.from(drawn.svg), { density: (72 * 1.4 * width) / drawn.width })
        .png()
        .toBuffer(),
    );
    const size = { x, y, width, height: (width * drawn.height) / drawn.width };
    boxes.push(place(picture, pixels, { ...size, turn, corners: [], mirrored, fold: 0, light: 0.9, slope: 0.1, covered: 0 }, chance));
  }
  return { picture, boxes };
}
