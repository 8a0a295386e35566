import { get, kernel, put, room, within } from './kernel-host';
import type { Sample } from './sample';
import { BLOCK, type Block, type Layer } from './template';

/** A block beside the picture. */
export interface Comparison {
  block: Block;
  /** From -1 to 1: correlation, blind to light and contrast. */
  alike: number;
  /** How much contrast the picture has for one of the template. */
  gain: number;
  /** Of the picture's grey there. */
  mean: number;
  deviation: number;
}

/** Room for what the kernel notes of all shifts of a block, bytes: four f64 for each of 49, and one that is not used. */
const SUMS = 4 * 50 * 8;

/** The blocks of a layer beside the picture, each at its best within `around` px. */
export function comparisons({ grey, mask, width, blocks }: Layer, sample: Sample, around: 0 | 1): Comparison[] {
  const found = within(() => {
    const out = room(blocks.length * 4 * 8);
    const [own, inside, picture, these] = [put(grey), put(mask), put(sample.grey), put(given(blocks))];
    kernel().comparisons(own, inside, width, picture, sample.width, sample.margin, around, these, blocks.length, room(SUMS), out);
    return get(out, new Float64Array(blocks.length * 4));
  });
  return blocks.map((block, i) => ({
    block,
    alike: found[i * 4] as number,
    gain: found[i * 4 + 1] as number,
    mean: found[i * 4 + 2] as number,
    deviation: found[i * 4 + 3] as number,
  }));
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

/** The best shift of each of `blocks` of a layer. */
export function bestShifts({ grey, mask, width }: Layer, blocks: readonly Block[], sample: Sample): Shift[] {
  const { margin } = sample;
  const side = 2 * margin + 1;
  const found = within(() => {
    const out = room(blocks.length * 6 * 4);
    const [own, inside, picture, these] = [put(grey), put(mask), put(sample.grey), put(given(blocks))];
    kernel().shifts(own, inside, width, picture, sample.width, margin, these, blocks.length, room(SUMS), out);
    return get(out, new Float32Array(blocks.length * 6));
  });
  return blocks.map(({ x, y, weight }, i) => {
    const at = i * 6;
    const best = found[at] as number;
    const alike = found[at + 1] as number;
    const column = best % side;
    const row = (best / side) | 0;
    return {
      x: x + BLOCK / 2,
      y: y + BLOCK / 2,
      dx: column - margin + (column > 0 && column < side - 1 ? between(alike, found[at + 2] as number, found[at + 3] as number) : 0),
      dy: row - margin + (row > 0 && row < side - 1 ? between(alike, found[at + 4] as number, found[at + 5] as number) : 0),
      alike,
      weight,
    };
  });
}

/** Where between three likenesses in a row, the middle one the highest, the highest would be: from the middle, as if on a parabola. */
const between = (middle: number, before: number, after: number): number => (after - before) / (2 * (2 * middle - before - after) || 1);

/** Blocks as the kernel reads them. */
function given(blocks: readonly Block[]): Float64Array {
  const given = new Float64Array(blocks.length * 5);
  blocks.forEach(({ x, y, count, mean, deviation }, i) => {
    given[i * 5] = x;
    given[i * 5 + 1] = y;
    given[i * 5 + 2] = count;
    given[i * 5 + 3] = mean;
    given[i * 5 + 4] = deviation;
  });
  return given;
}
