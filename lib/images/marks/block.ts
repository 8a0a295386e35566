import type { Sample } from './sample';
import { BLOCK, type Block } from './template';

/** The picture's own noise: less contrast than this (deviation of grey) is taken to be none. */
const NOISE = 3;
const ALL = BLOCK * BLOCK;

/** How alike (-1 to 1) a block and the picture are when the picture is read `dx`, `dy` px further on: correlation, blind to light and contrast. */
export function likeness({ x, y, values, inside, count, energy }: Block, { width, margin, grey }: Sample, dx: number, dy: number): number {
  let sum = 0;
  let squares = 0;
  let product = 0;
  for (let row = 0, n = 0; row < BLOCK; row++) {
    let i = (y + row + margin + dy) * width + x + margin + dx;
    for (let column = 0; column < BLOCK; column++, n++, i++) {
      if (count < ALL && !inside[n]) continue;
      const value = grey[i] as number;
      sum += value;
      squares += value * value;
      product += value * (values[n] as number);
    }
  }
  return product / Math.sqrt(energy * Math.max(0, squares - (sum * sum) / count + NOISE * NOISE * count));
}

/** A block beside the picture: how alike they are, how contrast is changed, and the picture's own mean and deviation. */
export function comparison(block: Block, sample: Sample, fine: boolean): { alike: number; gain: number; mean: number; deviation: number } {
  const { x, y, values, inside, count, energy } = block;
  let [dx, dy, alike] = [0, 0, likeness(block, sample, 0, 0)];
  if (fine)
    for (let n = 0; n < 9; n++) {
      const found = likeness(block, sample, (n % 3) - 1, ((n / 3) | 0) - 1);
      if (found > alike) [alike, dx, dy] = [found, (n % 3) - 1, ((n / 3) | 0) - 1];
    }
  let [sum, squares, product] = [0, 0, 0];
  for (let n = 0; n < ALL; n++) {
    if (!inside[n]) continue;
    const value = sample.grey[(y + ((n / BLOCK) | 0) + sample.margin + dy) * sample.width + x + (n % BLOCK) + sample.margin + dx] as number;
    sum += value;
    squares += value * value;
    product += value * (values[n] as number);
  }
  return { alike, gain: product / energy, mean: sum / count, deviation: Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2)) };
}

/** Where within `margin` px around a block the picture is most like it. */
export interface Shift {
  /** The block's middle, px of its layer. */
  x: number;
  y: number;
  dx: number;
  dy: number;
  alike: number;
  weight: number;
}

export function bestShift(block: Block, sample: Sample): Shift {
  const { margin } = sample;
  const side = 2 * margin + 1;
  const all = new Float32Array(side * side);
  let best = 0;
  for (let n = 0; n < all.length; n++) {
    all[n] = likeness(block, sample, (n % side) - margin, ((n / side) | 0) - margin);
    if ((all[n] as number) > (all[best] as number)) best = n;
  }
  const [column, row] = [best % side, (best / side) | 0];
  const alike = all[best] as number;
  const between = (before: number | undefined, after: number | undefined): number =>
    before === undefined || after === undefined ? 0 : (after - before) / (2 * (2 * alike - before - after) || 1);
  return {
    x: block.x + BLOCK / 2,
    y: block.y + BLOCK / 2,
    dx: column - margin + (column > 0 && column < side - 1 ? between(all[best - 1], all[best + 1]) : 0),
    dy: row - margin + (row > 0 && row < side - 1 ? between(all[best - side], all[best + side]) : 0),
    alike,
    weight: block.weight,
  };
}
