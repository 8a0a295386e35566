import type { Grey } from '../pixels';

/** What stands out in a pixel's neighbourhood. */
export const DARK = 1;
export const LIGHT = 2;

// Half a window of 41 px: letters of up to about 36 px stand out as a whole, larger ones at a coarser scale.
const RADIUS = 20;
// By how much, in grey levels and in standard deviations of the window, a pixel must differ from its mean.
const LEAST = 7;
const DEVIATIONS = 0.35;

/** For each pixel `DARK`, `LIGHT`, or 0 where it is near the mean of the window around it. */
export function standingOut({ width, height, data }: Grey): Uint8Array {
  const marks = new Uint8Array(width * height);
  const sums = new Float64Array(width);
  const squares = new Float64Array(width);
  let rows = 0;
  const take = (y: number, sign: number): void => {
    rows += sign;
    for (let x = 0, p = y * width; x < width; x++, p++) {
      const value = data[p] as number;
      sums[x] = (sums[x] as number) + sign * value;
      squares[x] = (squares[x] as number) + sign * value * value;
    }
  };
  for (let y = 0; y < Math.min(RADIUS, height); y++) take(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + RADIUS < height) take(y + RADIUS, 1);
    if (y > RADIUS) take(y - RADIUS - 1, -1);
    markRow(data, marks, y * width, width, rows, sums, squares);
  }
  return marks;
}

function markRow(
  data: Uint8Array,
  marks: Uint8Array,
  start: number,
  width: number,
  rows: number,
  sums: Float64Array,
  squares: Float64Array,
): void {
  let sum = 0;
  let square = 0;
  let count = 0;
  for (let x = 0; x < Math.min(RADIUS, width); x++) {
    sum += sums[x] as number;
    square += squares[x] as number;
    count += rows;
  }
  for (let x = 0; x < width; x++) {
    if (x + RADIUS < width) {
      sum += sums[x + RADIUS] as number;
      square += squares[x + RADIUS] as number;
      count += rows;
    }
    if (x > RADIUS) {
      sum -= sums[x - RADIUS - 1] as number;
      square -= squares[x - RADIUS - 1] as number;
      count -= rows;
    }
    const mean = sum / count;
    const away = (data[start + x] as number) - mean;
    if (away < LEAST && away > -LEAST) continue;
    const variance = square / count - mean * mean;
    if (away * away < DEVIATIONS * DEVIATIONS * variance) continue;
    marks[start + x] = away < 0 ? DARK : LIGHT;
  }
}
