import type { Grey } from '../pixels';
import { get, kernel, put, putImage, room, within } from './kernel-host';

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
/** So near to the edge the ring and what Harris's measure looks at are still in the picture. */
const NEAREST = 4;
/** Above this many corners in one picture the threshold is raised: more only cost time. With 20,000 what is faint on a page was lost. */
const MANY = 60_000;

/**
 * FAST-9 corners (Rosten and Drummond, 2006) that are the strongest among their eight neighbours, ranked by Harris's measure over 7 × 7
 * px, as ORB does (Rublee et al., 2011, section 3). Nearer than `margin` px to the edge none are looked for.
 */
export function cornersOf(image: Grey, threshold: number, margin: number): Corners {
  const { width, height } = image;
  if (margin < NEAREST) throw new RangeError(`Corners are looked for ${NEAREST} pixels from the edge at least, not ${margin}.`);
  return within(() => {
    const pixels = putImage(image);
    const ring = put(Int32Array.from(RING, ([x, y]) => y * width + x));
    const [sums, scores, found, measures] = [room(32), room(width * height * 2), room(MANY * 4), room(MANY * 8)];
    const detect = (least: number): number =>
      kernel().corners(pixels, width, height, Math.min(255, least), margin, ring, sums, scores, found, MANY);
    let count = detect(threshold);
    for (let raised = threshold * 1.5; count < 0; raised *= 1.5) count = detect(Math.round(raised));
    count = kernel().strongest(found, count, scores, width);
    kernel().harris(pixels, width, found, count, measures);
    return ranked(get(found, new Int32Array(count)), get(measures, new Float64Array(count)));
  });
}

/** Strongest first: of all, those in `kept` with the measures of each. */
function ranked(kept: Int32Array, measures: Float64Array): Corners {
  const count = kept.length;
  // Strength and number in one double, so that the engine's own numeric sort can be used.
  const keys = measures;
  for (let n = 0; n < count; n++) keys[n] = Math.min(2 ** 36, Math.max(0, Math.round(measures[n] as number))) * 65536 + n;
  keys.sort();
  const [at, strength] = [new Int32Array(count), new Float64Array(count)];
  for (let n = 0, from = count - 1; n < count; n++, from--) {
    const key = keys[from] as number;
    strength[n] = Math.floor(key / 65536);
    at[n] = kept[key - (strength[n] as number) * 65536] as number;
  }
  return { at, strength };
}
