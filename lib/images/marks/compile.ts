import type { Grey, Pixels } from '../pixels';
import { type CutOut, cutOut } from './cut-out';
import { type Features, featuresOf } from './features';
import { greyOf, resized } from './grey';
import { grounded } from './ground';
import { FINER, letteringOf } from './lettering';
import type { Mask } from './mask';
import { type Plainness, plainness } from './plainness';
import { FEATURE_SIDE, TEMPLATE_SIDE } from './sizes';

/** What is kept of one picture of a mark: enough to find it again, not the picture. Places are px of the template. */
export interface CompiledReference {
  width: number;
  height: number;
  /** 0: not of the mark; 1 to 15: from its darkest to its brightest. */
  template: Uint8Array;
  /** 1 where there is fine lettering. */
  lettering: Uint8Array;
  /** `level`: shrunk so often by `STEP` from `FEATURE_SIDE`. */
  features: Features;
}

export interface Compiled {
  reference: CompiledReference;
  /** What of the picture counts as the mark, px of the picture. */
  cut: CutOut;
  /** The mark itself, cut out, which the template has in small: it ends where the mark ends. */
  mark: Pixels;
  /** Why it is too plain to be matched, where it is. */
  plain?: Plainness;
}

/** Levels 4 to 7 are about 110 to 60 px wide: as marks are in pictures that are best described from nearer. 680 keep it below 60 KB. */
const WANTED = { count: 680, threshold: 12, cells: 1, nearer: [4, 7] } as const;
/** A mark that is longer than this times its height, or higher than this times its width, is squeezed to it. */
const LONGEST = 6;
const SMALLEST = 24;
/** Grey under what is not of the mark: neither light nor dark, as nobody knows what it will lie on. */
const GROUND = 150;
/** Around the mark, so that corners on its outline can be described at each level: a descriptor's reach at the smallest. */
const PADDING = 64;

/**
 * Compiles one picture of a mark, upright and seen from the front, as large as it is there (256 px and more are well).
 * @throws {RangeError} when nothing of a mark is left in it, or it is smaller than 24 px.
 */
export function compileMark(picture: Pixels): Compiled {
  const cut = cutOut(picture);
  const [inner, shape] = cropped(picture, cut.mask);
  if (Math.min(inner.width, inner.height) < SMALLEST)
    throw new RangeError(`The mark is less than ${SMALLEST} pixels wide or high; a larger picture is needed.`);
  const mean = meanOf(inner);
  const [mark, mask] = grounded(inner, shape, mean);
  const inside: Grey = { ...mask, data: mask.data.map((value) => value * 255) };
  const [width, height] = sized(mark, TEMPLATE_SIDE);
  const template = levelled(greyOf(mark, width, height, mean), resized(inside, width, height));
  const [w, h] = [width * FINER, height * FINER];
  const lettering = letteringOf(greyOf(mark, w, h, mean), resized(inside, w, h));
  const features = markFeatures(mark, width);
  const plain = plainness(features, width, height);
  return { reference: { width, height, template, lettering, features }, cut, mark, ...(plain && { plain }) };
}

/** Only what the mask covers. */
function cropped({ data }: Pixels, mask: Mask): [Pixels, Mask] {
  let [left, right, top, bottom] = [mask.width, -1, mask.height, -1];
  for (let y = 0, i = 0; y < mask.height; y++)
    for (let x = 0; x < mask.width; x++, i++) {
      if (!mask.data[i]) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  const [width, height] = [Math.max(0, right - left + 1), Math.max(0, bottom - top + 1)];
  const out = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  const inside = { width, height, data: new Uint8Array(width * height) };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y + top) * mask.width + x + left;
      if (!mask.data[from]) continue;
      out.data.set(data.subarray(from * 4, from * 4 + 4), (y * width + x) * 4);
      inside.data[y * width + x] = 1;
    }
  return [out, inside];
}

/** Width and height with as many pixels as a square of `side`. */
function sized({ width, height }: { width: number; height: number }, side: number): [number, number] {
  const ratio = Math.min(LONGEST, Math.max(1 / LONGEST, width / height));
  return [Math.round(side * Math.sqrt(ratio)), Math.round(side / Math.sqrt(ratio))];
}

function meanOf(mark: Pixels): number {
  let [sum, count] = [0, 0];
  greyOf(mark, mark.width, mark.height, 0).data.forEach((value, i) => {
    if (!mark.data[i * 4 + 3]) return;
    sum += value;
    count++;
  });
  return sum / (count || 1);
}

/** Fifteen steps from the darkest to the brightest of the mark. */
function levelled({ data }: Grey, inside: Grey): Uint8Array {
  const own = (i: number): boolean => (inside.data[i] as number) >= 128;
  let [low, high] = [255, 0];
  data.forEach((value, i) => {
    if (!own(i)) return;
    low = Math.min(low, value);
    high = Math.max(high, value);
  });
  return data.map((value, i) => (own(i) ? 1 + Math.round(((value - low) * 14) / (high - low || 1)) : 0));
}

function markFeatures(mark: Pixels, templateWidth: number): Features {
  const [width, height] = sized(mark, FEATURE_SIDE);
  const inner = greyOf(mark, width, height, GROUND);
  const [wide, high] = [width + 2 * PADDING, height + 2 * PADDING];
  const outer: Grey = { width: wide, height: high, data: new Uint8Array(wide * high).fill(GROUND) };
  for (let y = 0; y < height; y++) outer.data.set(inner.data.subarray(y * width, (y + 1) * width), (y + PADDING) * wide + PADDING);
  const { features } = featuresOf(outer, WANTED);
  const scale = templateWidth / width;
  return { ...features, x: features.x.map((x) => (x - PADDING) * scale), y: features.y.map((y) => (y - PADDING) * scale) };
}
