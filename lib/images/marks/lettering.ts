import type { Grey } from '../pixels';

/** A patch of pixels that hang together and are lighter, or darker, than what is around. */
interface Spot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  area: number;
  size: number;
}

/** Letters that nearly touch are told apart in a picture so many times as wide and high as the template. */
export const FINER = 3;

/** Letters are so high or wide, as shares of the mark's size: smaller ones cannot be compared, larger ones are the drawing. */
const [SMALLEST, LARGEST] = [0.022, 0.24];
/** So far from the mean around it (of 255) a letter is at least; around: this share of the size each way. */
const [CONTRAST, AROUND] = [14, 0.07];
/** Letters of one line differ in size by no more than this ratio, stand no further apart than so many sizes, and are at least so many. */
const [ALIKE, APART, FEW] = [1.9, 2, 4];

/**
 * Where fine lettering is: rows, straight or bent, of at least four thin spots of about one size. `mark` is `FINER` times as wide and
 * high as the template; the answer has one byte for each pixel of the template. Rows of stars or window bars count as well, which does no harm: they are
 * the same in a mark with other words.
 */
export function letteringOf(mark: Grey, inside: Grey): Uint8Array {
  const { width, height } = mark;
  const out = new Uint8Array((width / FINER) * (height / FINER));
  const side = Math.sqrt(width * height);
  const mean = localMean(mark, inside, Math.round(AROUND * side));
  for (const sign of [1, -1]) {
    const spots = spotsOf(mark, inside, mean, sign).filter(
      (spot) => spot.size >= SMALLEST * side && spot.size <= LARGEST * side && thin(spot),
    );
    for (const spot of inRows(spots)) fill(out, spot, width / FINER, height / FINER);
  }
  return out;
}

const thin = ({ left, right, top, bottom, area }: Spot): boolean =>
  area < 0.8 * (right - left + 1) * (bottom - top + 1) || Math.min(right - left, bottom - top) < 0.4 * Math.max(right - left, bottom - top);

/** Mean over a square of `radius` around each pixel, of what belongs to the mark, by sums over rows and columns. */
function localMean({ width, height, data }: Grey, inside: Grey, radius: number): Float32Array {
  const wide = width + 1;
  const sums = new Float64Array(wide * (height + 1));
  const counts = new Float64Array(wide * (height + 1));
  for (let y = 0; y < height; y++)
    for (let x = 0, row = 0, count = 0; x < width; x++) {
      const i = y * width + x;
      if ((inside.data[i] as number) >= 128) {
        row += data[i] as number;
        count++;
      }
      sums[(y + 1) * wide + x + 1] = (sums[y * wide + x + 1] as number) + row;
      counts[(y + 1) * wide + x + 1] = (counts[y * wide + x + 1] as number) + count;
    }
  const mean = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      const [top, bottom] = [Math.max(0, y - radius) * wide, Math.min(height, y + radius + 1) * wide];
      const within = (of: Float64Array): number =>
        (of[bottom + right] as number) - (of[bottom + left] as number) - (of[top + right] as number) + (of[top + left] as number);
      mean[y * width + x] = within(sums) / (within(counts) || 1);
    }
  return mean;
}

/** Spots lighter (`sign` 1) or darker (-1) than their surroundings, eight neighbours. */
function spotsOf({ width, height, data }: Grey, inside: Grey, mean: Float32Array, sign: number): Spot[] {
  const open = new Uint8Array(width * height);
  for (let i = 0; i < open.length; i++)
    if ((inside.data[i] as number) >= 128 && sign * ((data[i] as number) - (mean[i] as number)) > CONTRAST) open[i] = 1;
  const spots: Spot[] = [];
  for (let start = 0; start < open.length; start++) {
    if (!open[start]) continue;
    const spot = { left: width, right: 0, top: height, bottom: 0, area: 0, size: 0 };
    const stack = [start];
    open[start] = 0;
    for (let i = stack.pop(); i !== undefined; i = stack.pop()) {
      const [x, y] = [i % width, (i / width) | 0];
      spot.left = Math.min(spot.left, x);
      spot.right = Math.max(spot.right, x);
      spot.top = Math.min(spot.top, y);
      spot.bottom = Math.max(spot.bottom, y);
      spot.area++;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++)
          if (open[ny * width + nx]) {
            open[ny * width + nx] = 0;
            stack.push(ny * width + nx);
          }
    }
    spots.push({ ...spot, size: Math.max(spot.right - spot.left, spot.bottom - spot.top) + 1 });
  }
  return spots;
}

/** The spots that stand in rows with others of their kind. */
function inRows(spots: readonly Spot[]): Spot[] {
  const rowOf = spots.map((_, i) => i);
  const rootOf = (i: number): number => (rowOf[i] === i ? i : rootOf(rowOf[i] as number));
  spots.forEach((a, i) => {
    for (let j = 0; j < i; j++) {
      const b = spots[j] as Spot;
      const larger = Math.max(a.size, b.size);
      const apart = Math.hypot(a.left + a.right - b.left - b.right, a.top + a.bottom - b.top - b.bottom) / 2;
      if (larger <= ALIKE * Math.min(a.size, b.size) && apart <= APART * larger) rowOf[rootOf(i)] = rootOf(j);
    }
  });
  const counts = new Map<number, number>();
  for (const i of spots.keys()) counts.set(rootOf(i), (counts.get(rootOf(i)) ?? 0) + 1);
  return spots.filter((_, i) => (counts.get(rootOf(i)) as number) >= FEW);
}

/** One pixel of the template around the spot as well. */
function fill(out: Uint8Array, { left, right, top, bottom }: Spot, width: number, height: number): void {
  for (let y = Math.max(0, Math.floor(top / FINER) - 1); y <= Math.min(height - 1, Math.floor(bottom / FINER) + 1); y++)
    for (let x = Math.max(0, Math.floor(left / FINER) - 1); x <= Math.min(width - 1, Math.floor(right / FINER) + 1); x++)
      out[y * width + x] = 1;
}
