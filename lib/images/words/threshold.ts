import type { Grey } from '../pixels';

/** What stands out in a pixel's neighbourhood. */
export const DARK = 1;
export const LIGHT = 2;

const NEARLY_BLACK = 40;
const NEARLY_WHITE = 215;

/** By how much a pixel must differ from the mean of the window around it. */
export interface Margin {
  grey: number;
  /** In standard deviations of the window. */
  deviations: number;
}

// Half a window of 41 px: letters of up to about 36 px stand out as a whole, larger ones at a coarser scale.
const RADIUS = 20;

/** For each pixel and margin `DARK`, `LIGHT`, or 0 where it is near the mean of the window around it. */
export function standingOut({ width, height, data }: Grey, margins: readonly Margin[]): Uint8Array[] {
  const maps = margins.map(() => new Uint8Array(width * height));
  const columns = { sums: new Float64Array(width), squares: new Float64Array(width) };
  const { sums, squares } = columns;
  let rows = 0;
  const take = (y: number, sign: number): void => {
    rows += sign;
    for (let x = 0, p = y * width; x < width; x++, p++) {
      const value = data[p] as number;
      sums[x] = (sums[x] as number) + sign * value;
      squares[x] = (squares[x] as number) + sign * value * value;
    }
  };
  const means = new Float32Array(width);
  const variances = new Float32Array(width);
  for (let y = 0; y < Math.min(RADIUS, height); y++) take(y, 1);
  for (let y = 0; y < height; y++) {
    if (y + RADIUS < height) take(y + RADIUS, 1);
    if (y > RADIUS) take(y - RADIUS - 1, -1);
    smooth(sums, rows, means);
    smooth(squares, rows, variances);
    for (let x = 0; x < width; x++) variances[x] = (variances[x] as number) - (means[x] as number) ** 2;
    margins.forEach((margin, i) => void markRow(data, maps[i] as Uint8Array, y * width, margin, means, variances));
  }
  return maps;
}

/** The mean of the window around each column, of columns that are sums of `rows` values. */
function smooth(columns: Float64Array, rows: number, means: Float32Array): void {
  const width = columns.length;
  let sum = 0;
  let count = 0;
  for (let x = 0; x < Math.min(RADIUS, width); x++, count++) sum += columns[x] as number;
  for (let x = 0; x < width; x++) {
    if (x + RADIUS < width) {
      sum += columns[x + RADIUS] as number;
      count++;
    }
    if (x > RADIUS) {
      sum -= columns[x - RADIUS - 1] as number;
      count--;
    }
    means[x] = sum / (count * rows);
  }
}

function markRow(
  data: Uint8Array,
  marks: Uint8Array,
  start: number,
  { grey, deviations }: Margin,
  means: Float32Array,
  variances: Float32Array,
): void {
  const share = deviations * deviations;
  for (let x = 0; x < means.length; x++) {
    const away = (data[start + x] as number) - (means[x] as number);
    if ((away < grey && away > -grey) || away * away < share * (variances[x] as number)) continue;
    marks[start + x] = away < 0 ? DARK : LIGHT;
  }
}

/** For each pixel `DARK` or `LIGHT` where it is nearly black or white, as letters put on a picture are. */
export function extremes({ data }: Grey): Uint8Array {
  return data.map((value) => (value <= NEARLY_BLACK ? DARK : value >= NEARLY_WHITE ? LIGHT : 0));
}
