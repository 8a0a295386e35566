import type { Sample } from './sample';
import { BLOCK, type Block, type Layer } from './template';

/** The picture's own noise: less contrast than this (deviation of grey) is taken to be none. */
const NOISE = 3;
const ALL = BLOCK * BLOCK;

/** A block beside the picture. */
export interface Comparison {
  /** From -1 to 1: correlation, blind to light and contrast. */
  alike: number;
  /** How much contrast the picture has for one of the template. */
  gain: number;
  /** Of the picture's grey there. */
  mean: number;
  deviation: number;
}

/** Compares a block with the picture, read `dx`, `dy` px further on. */
export function comparison(layer: Layer, block: Block, sample: Sample, dx: number, dy: number): Comparison {
  const { grey: own, mask, width: across } = layer;
  const { width, margin, grey } = sample;
  const { x, y, count, mean, deviation } = block;
  const whole = count === ALL;
  let sum = 0;
  let squares = 0;
  let product = 0;
  for (let row = 0; row < BLOCK; row++) {
    let i = (y + row + margin + dy) * width + x + margin + dx;
    for (let n = (y + row) * across + x, end = n + BLOCK; n < end; n++, i++) {
      if (!whole && !mask[n]) continue;
      const value = grey[i] as number;
      sum += value;
      squares += value * value;
      product += value * (own[n] as number);
    }
  }
  const variance = Math.max(0, squares / count - (sum / count) ** 2);
  const shared = product / count - (mean * sum) / count;
  return {
    alike: shared / (deviation * Math.sqrt(variance + NOISE * NOISE)),
    gain: shared / (deviation * deviation),
    mean: sum / count,
    deviation: Math.sqrt(variance),
  };
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

export function bestShift(layer: Layer, block: Block, sample: Sample): Shift {
  const { margin } = sample;
  const side = 2 * margin + 1;
  const all = new Float32Array(side * side);
  let best = 0;
  for (let n = 0; n < all.length; n++) {
    all[n] = comparison(layer, block, sample, (n % side) - margin, ((n / side) | 0) - margin).alike;
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

/** The best comparison within one pixel around. */
export function nearest(layer: Layer, block: Block, sample: Sample): Comparison {
  let best = comparison(layer, block, sample, 0, 0);
  for (let n = 0; n < 9; n++) {
    if (n === 4) continue;
    const found = comparison(layer, block, sample, (n % 3) - 1, ((n / 3) | 0) - 1);
    if (found.alike > best.alike) best = found;
  }
  return best;
}
