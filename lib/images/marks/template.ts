import type { CompiledReference } from './compile';
import { TEMPLATE_SIDE } from './sizes';

/** A template at one size, ready to be compared: blocks of it in which there is something to compare. */
export interface Layer {
  width: number;
  height: number;
  /** px of this layer for one of the template. */
  scale: number;
  grey: Float32Array;
  mask: Uint8Array;
  blocks: readonly Block[];
}

export interface Block {
  /** Its first pixel. */
  x: number;
  y: number;
  /** Of its pixels that belong to the mark: how many, their mean grey and its deviation. */
  count: number;
  mean: number;
  deviation: number;
  /** How strong its drawing is: the deviation, at most `STRONG`. */
  weight: number;
  /** How much of it is fine lettering, 0 to 1. */
  lettering: number;
}

/**
 * Layers have as many pixels as squares of these sides; coarse first. `softer`: how often each is blurred by 1 4 6 4 1 (σ 1 px, growing
 * with the root), to be like pictures out of focus or too small.
 */
export const LAYERS = [
  { side: 32, softer: [0] },
  { side: 64, softer: [0] },
  { side: TEMPLATE_SIDE, softer: [0, 1, 3, 8] },
] as const;
/** Blocks are so wide and high, and overlap by half. */
export const BLOCK = 8;
const STRIDE = 4;
/** Deviations of grey (of 0 to 255): below the first there is nothing to compare, above the second no more is gained. */
const [FAINT, STRONG] = [7, 40];

export function layerOf(
  { width: fullWidth, height: fullHeight, template, lettering }: CompiledReference,
  side: number,
  softer: number,
): Layer {
  const mask = template.map((value) => (value === 0 ? 0 : 1));
  const full = soft(
    Float32Array.from(template, (value) => (value === 0 ? 0 : ((value - 1) * 255) / 14)),
    mask,
    fullWidth,
    softer,
  );
  const scale = side / TEMPLATE_SIDE;
  const [width, height] = [Math.max(BLOCK, Math.round(fullWidth * scale)), Math.max(BLOCK, Math.round(fullHeight * scale))];
  const layer = {
    width,
    height,
    scale,
    grey: new Float32Array(width * height),
    mask: new Uint8Array(width * height),
    blocks: [] as Block[],
  };
  const letters = new Float32Array(width * height);
  for (let i = 0; i < width * height; i++) {
    const [left, right] = stretch(i % width, width, fullWidth);
    const [top, bottom] = stretch(Math.floor(i / width), height, fullHeight);
    let [sum, text, count, all] = [0, 0, 0, 0];
    for (let y = top; y < bottom; y++)
      for (let from = y * fullWidth + left, end = y * fullWidth + right; from < end; from++, all++) {
        if (!mask[from]) continue;
        sum += full[from] as number;
        text += lettering[from] as number;
        count++;
      }
    layer.mask[i] = count * 2 >= all ? 1 : 0;
    layer.grey[i] = count ? sum / count : 0;
    letters[i] = text / all;
  }
  for (let y = 0; y + BLOCK <= height; y += STRIDE)
    for (let x = 0; x + BLOCK <= width; x += STRIDE) {
      const block = blockAt(layer, letters, x, y);
      if (block) layer.blocks.push(block);
    }
  return layer;
}

/** Which of `full` pixels become number `at` of `size`. */
function stretch(at: number, size: number, full: number): [number, number] {
  const first = Math.floor((at * full) / size);
  return [first, Math.max(first + 1, Math.floor(((at + 1) * full) / size))];
}

/** Blurred within the mark only. */
function soft(full: Float32Array, mask: Uint8Array, width: number, times: number): Float32Array {
  let now = full;
  for (let n = 0; n < times; n++)
    for (const step of [1, width]) {
      const from = now;
      now = from.map((value, i) => {
        if (!mask[i]) return value;
        let [sum, weights] = [0, 0];
        for (const [offset, weight] of KERNEL) {
          const other = i + offset * step;
          if (!mask[other]) continue;
          sum += weight * (from[other] as number);
          weights += weight;
        }
        return sum / weights;
      });
    }
  return now;
}

const KERNEL = [
  [-2, 1],
  [-1, 4],
  [0, 6],
  [1, 4],
  [2, 1],
] as const;

function blockAt({ width, grey, mask }: Layer, letters: Float32Array, x: number, y: number): Block | undefined {
  let [count, sum, squares, text] = [0, 0, 0, 0];
  for (let row = y * width + x, end = row + BLOCK * width; row < end; row += width)
    for (let i = row; i < row + BLOCK; i++) {
      if (!mask[i]) continue;
      count++;
      sum += grey[i] as number;
      squares += (grey[i] as number) ** 2;
      text += letters[i] as number;
    }
  if (count < (BLOCK * BLOCK) / 2) return undefined;
  const mean = sum / count;
  const deviation = Math.sqrt(Math.max(0, squares / count - mean * mean));
  return deviation < FAINT ? undefined : { x, y, count, mean, deviation, weight: Math.min(STRONG, deviation), lettering: text / count };
}
