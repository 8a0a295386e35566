import type { Grey } from '../pixels';

/** Corners of one picture: places (index into its pixels) with how strong each is; strongest first. */
export interface Corners {
  at: Int32Array;
  strength: Float64Array;
}

/** The sixteen places of the ring of radius 3 around a pixel. */
const RING = [
  [0, -3],
  [1, -3],
  [2, -2],
  [3, -1],
  [3, 0],
  [3, 1],
  [2, 2],
  [1, 3],
  [0, 3],
  [-1, 3],
  [-2, 2],
  [-3, 1],
  [-3, 0],
  [-3, -1],
  [-2, -2],
  [-1, -3],
] as const;
/** For each set of ring places, whether nine in a row are in it. */
const NINE = Uint8Array.from({ length: 65536 }, (_, set) => {
  const twice = set | (set << 16);
  for (let start = 0; start < 16; start++) if (((twice >>> start) & 511) === 511) return 1;
  return 0;
});
/** Above this many corners in one picture the threshold is raised: more only cost time. With 20,000 what is faint on a page was lost. */
const MANY = 60_000;

/**
 * FAST-9 corners (Rosten and Drummond, 2006) that are the strongest among their eight neighbours, ranked by Harris's measure over 7 × 7
 * px, as ORB does (Rublee et al., 2011, section 3). Nearer than `margin` px to the edge none are looked for.
 */
export function cornersOf(image: Grey, threshold: number, margin: number): Corners {
  const scores = new Uint16Array(image.width * image.height);
  let found = detect(image, threshold, margin, scores);
  for (let raised = threshold * 1.5; found === undefined; raised *= 1.5) {
    scores.fill(0);
    found = detect(image, Math.round(raised), margin, scores);
  }
  return ranked(image, strongest(found, scores, image.width));
}

/** Of corners side by side only the strongest; of two equal ones the first. */
function strongest(found: Int32Array, scores: Uint16Array, width: number): Int32Array {
  const kept = new Int32Array(found.length);
  let count = 0;
  for (const i of found) {
    const score = scores[i] as number;
    const above = i - width;
    const below = i + width;
    if ((scores[i - 1] as number) >= score || (scores[above - 1] as number) >= score || (scores[above] as number) >= score) continue;
    if ((scores[above + 1] as number) >= score || (scores[i + 1] as number) > score || (scores[below - 1] as number) > score) continue;
    if ((scores[below] as number) > score || (scores[below + 1] as number) > score) continue;
    kept[count++] = i;
  }
  return kept.subarray(0, count);
}

/** Fills `scores` where there is a corner; nothing if there are too many. */
function detect({ width, height, data }: Grey, threshold: number, margin: number, scores: Uint16Array): Int32Array | undefined {
  const ring = Int32Array.from(RING, ([x, y]) => y * width + x);
  const up = 3 * width;
  const found = new Int32Array(MANY);
  let count = 0;
  for (let y = margin; y < height - margin; y++) {
    for (let i = y * width + margin, end = y * width + width - margin; i < end; i++) {
      const value = data[i] as number;
      const high = value + threshold;
      const low = value - threshold;
      // Nine in a row hold at least one of each two opposite places.
      const above = data[i - up] as number;
      const below = data[i + up] as number;
      if (above <= high && above >= low && below <= high && below >= low) continue;
      const right = data[i + 3] as number;
      const left = data[i - 3] as number;
      if (right <= high && right >= low && left <= high && left >= low) continue;
      let bright = 0;
      let dark = 0;
      let sum = 0;
      for (let n = 0; n < 16; n++) {
        const other = data[i + (ring[n] as number)] as number;
        if (other > high) {
          bright |= 1 << n;
          sum += other - high;
        } else if (other < low) {
          dark |= 1 << n;
          sum += low - other;
        }
      }
      if (!NINE[bright] && !NINE[dark]) continue;
      if (count === MANY) return undefined;
      scores[i] = sum + 1;
      found[count++] = i;
    }
  }
  return found.subarray(0, count);
}

function ranked(image: Grey, kept: Int32Array): Corners {
  // Strength and number in one double, so that the engine's own numeric sort can be used.
  const keys = Float64Array.from(kept, (at, n) => Math.min(2 ** 36, Math.max(0, Math.round(harris(image, at)))) * 65536 + n).sort();
  const count = keys.length;
  const order = Int32Array.from({ length: count }, (_, n) => (keys[count - 1 - n] as number) % 65536);
  return {
    at: order.map((n) => kept[n] as number),
    strength: Float64Array.from(order, (_, n) => Math.floor((keys[count - 1 - n] as number) / 65536)),
  };
}

/** Harris's measure (1988), k = 0.04, from central differences over 7 × 7 px; scaled down to whole numbers of up to ten digits. */
function harris({ width, data }: Grey, at: number): number {
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let row = at - 3 * width - 3, end = at + 3 * width; row < end; row += width)
    for (let i = row; i < row + 7; i++) {
      const dx = (data[i + 1] as number) - (data[i - 1] as number);
      const dy = (data[i + width] as number) - (data[i - width] as number);
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
  return (xx * yy - xy * xy - 0.04 * (xx + yy) * (xx + yy)) / 64;
}
