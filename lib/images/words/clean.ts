import type { Grey } from '../pixels';
import { componentsOf } from './components';
import { DARK } from './threshold';

// In heights of a letter: smaller pieces are dots and accents, or specks of what is behind the letters.
const SPECK = 0.4;
// More specks for each letter than any writing has dots and accents.
const SPECKLED = 2;

/** The crop, its letters `cap` px high and dark, without specks where there are too many to be dots and accents. */
export function despeckled(crop: Grey, cap: number): Grey {
  const marks = crop.data.map((value) => (value < 128 ? DARK : 0));
  const pieces = componentsOf(marks, crop, 1);
  const specks = pieces.filter(({ left, right, top, bottom }) => bottom - top < SPECK * cap && right - left < 2 * SPECK * cap);
  if (specks.length <= SPECKLED * (pieces.length - specks.length)) return crop;
  const data = Uint8Array.from(crop.data);
  for (const { left, right, top, bottom } of specks) {
    for (let y = Math.max(0, top - 1); y <= Math.min(crop.height - 1, bottom); y++) {
      data.fill(255, y * crop.width + Math.max(0, left - 1), y * crop.width + Math.min(crop.width, right + 1));
    }
  }
  return { ...crop, data };
}

/** The crop with what is behind its letters made evenly light: each pixel beside the mean of the lighter ones around it. */
export function levelled({ width, height, data }: Grey, radius: number): Grey {
  const mean = boxMean(data, width, height, radius);
  const lighter = new Float32Array(data.length);
  const count = new Float32Array(data.length);
  data.forEach((value, i) => {
    if (value < (mean[i] as number)) return;
    lighter[i] = value;
    count[i] = 1;
  });
  const sums = boxMean(lighter, width, height, radius);
  const shares = boxMean(count, width, height, radius);
  const even = data.map((value, i) =>
    Math.min(255, (value * 255) / Math.max(1, (sums[i] as number) / Math.max(1e-6, shares[i] as number))),
  );
  return { width, height, data: even };
}

/** The mean over a square of `2 * radius + 1` px, cut off at the edges. */
function boxMean(data: ArrayLike<number>, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(data.length);
  const mean = new Float32Array(data.length);
  smooth(data, across, width, height, 1, width, radius);
  smooth(across, mean, height, width, width, 1, radius);
  return mean;
}

/** Running means along lines of `length` values `step` apart; the lines begin `next` apart. */
function smooth(
  from: ArrayLike<number>,
  to: Float32Array,
  length: number,
  lines: number,
  step: number,
  next: number,
  radius: number,
): void {
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    let sum = 0;
    let count = 0;
    for (let i = 0; i < Math.min(radius, length); i++, count++) sum += from[start + i * step] as number;
    for (let i = 0; i < length; i++) {
      if (i + radius < length) {
        sum += from[start + (i + radius) * step] as number;
        count++;
      }
      if (i > radius) {
        sum -= from[start + (i - radius - 1) * step] as number;
        count--;
      }
      to[start + i * step] = sum / count;
    }
  }
}
