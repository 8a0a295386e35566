import type { Pixels } from '../pixels';
import { closed, countOf, grown, type Mask } from './mask';

/** Which pixels of a reference are the mark, and how that is known. */
export interface CutOut {
  mask: Mask;
  /** `given`: the picture says it itself; `found`: an even ground was taken away; `whole`: no even ground, all of it counts. */
  by: 'given' | 'found' | 'whole';
}

/** So different a pixel may be from the ground and still belong to it, per colour of 0 to 255: JPEG at quality 60 rings less. */
const TOLERANCE = 30;
/** So much of the border must have the ground's colour. */
const EVEN = 0.8;
/** Less left than this is no mark; less taken away is no ground. */
const LEAST = 0.02;
/** Where the mark has the ground's colour at its edge the ground leaks in: gaps narrower than twice this share of the size are filled again. */
const LEAK = 0.012;

/** Cuts a mark out: by its own opacity, or else by flooding an even ground from the border. */
export function cutOut(pixels: Pixels): CutOut {
  const { width, height, data } = pixels;
  const size = width * height;
  const given = { width, height, data: Uint8Array.from({ length: size }, (_, i) => ((data[i * 4 + 3] as number) >= 128 ? 1 : 0)) };
  if (countOf(given) < size * (1 - LEAST)) return { mask: given, by: 'given' };
  const whole: CutOut = { mask: { width, height, data: new Uint8Array(size).fill(1) }, by: 'whole' };
  const border = borderOf(width, height);
  const ground = [0, 1, 2].map((c) => median(border.map((i) => data[i * 4 + c] as number)));
  const alike = (i: number): boolean => ground.every((value, c) => Math.abs((data[i * 4 + c] as number) - value) <= TOLERANCE);
  const even = border.filter(alike);
  if (even.length < border.length * EVEN) return whole;
  const found = flooded(width, height, even, alike);
  const left = countOf(found);
  if (left < size * LEAST || left > size * (1 - LEAST)) return whole;
  // Its outermost pixel is mixed with the ground.
  return { mask: grown(closed(found, Math.max(1, Math.round(LEAK * Math.sqrt(left)))), -1), by: 'found' };
}

function borderOf(width: number, height: number): number[] {
  const rows = Array.from({ length: width }, (_, x) => [x, (height - 1) * width + x]);
  const columns = Array.from({ length: height }, (_, y) => [y * width, y * width + width - 1]);
  return [...rows, ...columns].flat();
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** All but what is `alike` and hangs together with `from`. */
function flooded(width: number, height: number, from: readonly number[], alike: (i: number) => boolean): Mask {
  const data = new Uint8Array(width * height).fill(1);
  const open = [...from];
  for (const i of from) data[i] = 0;
  const visit = (i: number, inside: boolean): void => {
    if (!inside || !data[i] || !alike(i)) return;
    data[i] = 0;
    open.push(i);
  };
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    visit(i - 1, i % width > 0);
    visit(i + 1, i % width < width - 1);
    visit(i - width, i >= width);
    visit(i + width, i < width * (height - 1));
  }
  return { width, height, data };
}
