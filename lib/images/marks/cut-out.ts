import type { Pixels } from '../pixels';

/** Which pixels of a reference are the mark, one byte each (0 or 1), and how that is known. */
export interface CutOut {
  mask: Uint8Array;
  /** `given`: the picture says it itself; `found`: an even ground was taken away; `whole`: no even ground, all of it counts. */
  by: 'given' | 'found' | 'whole';
}

/** So different a pixel may be from the ground and still belong to it, per colour of 0 to 255: JPEG at quality 60 rings less. */
const TOLERANCE = 30;
/** So much of the border must have the ground's colour. */
const EVEN = 0.8;
/** Less left than this is no mark; less taken away than its counterpart is none either. */
const LEAST = 0.02;

/** Cuts a mark out: by its own opacity, or else by flooding an even ground from the border. */
export function cutOut(pixels: Pixels): CutOut {
  const { width, height, data } = pixels;
  const size = width * height;
  const mask = new Uint8Array(size);
  let opaque = 0;
  for (let i = 0; i < size; i++) if ((data[i * 4 + 3] as number) >= 128) opaque += mask[i] = 1;
  if (opaque < size * (1 - LEAST)) return { mask, by: 'given' };
  const border = borderOf(width, height);
  const ground = [0, 1, 2].map((c) => median(border.map((i) => data[i * 4 + c] as number)));
  const alike = (i: number): boolean => ground.every((value, c) => Math.abs((data[i * 4 + c] as number) - value) <= TOLERANCE);
  if (border.filter(alike).length < border.length * EVEN) return { mask: mask.fill(1), by: 'whole' };
  const left = flood(mask.fill(1), width, height, border.filter(alike), alike);
  if (left < size * LEAST || left > size * (1 - LEAST)) return { mask: mask.fill(1), by: 'whole' };
  return { mask: shrunk(mask, width, height), by: 'found' };
}

function borderOf(width: number, height: number): number[] {
  const rows = Array.from({ length: width }, (_, x) => [x, (height - 1) * width + x]);
  const columns = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1]);
  return [...rows, ...columns].flat();
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Clears all that hangs together with `from`; returns how much is left. */
function flood(mask: Uint8Array, width: number, height: number, from: readonly number[], alike: (i: number) => boolean): number {
  const open = [...from];
  for (const i of from) mask[i] = 0;
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const [x, y] = [i % width, (i / width) | 0];
    for (const [next, inside] of [[i - 1, x > 0], [i + 1, x < width - 1], [i - width, y > 0], [i + width, y < height - 1]] as const)
      if (inside && mask[next] && alike(next)) {
        mask[next] = 0;
        open.push(next);
      }
  }
  return mask.reduce((sum, value) => sum + value, 0);
}

/** Without its outermost pixel, which is mixed with the ground. */
function shrunk(mask: Uint8Array, width: number, height: number): Uint8Array {
  return mask.map((value, i) => {
    const [x, y] = [i % width, (i / width) | 0];
    return value && x > 0 && y > 0 && x < width - 1 && y < height - 1 && mask[i - 1] && mask[i + 1] && mask[i - width] && mask[i + width] ? 1 : 0;
  });
}
