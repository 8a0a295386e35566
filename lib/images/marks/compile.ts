import type { Grey, Pixels } from '../pixels';
import { type CutOut, cutOut } from './cut-out';
import { type Features, featuresOf, trimmed } from './features';
import { greyOf, resized, STEP } from './grey';
import { FINER, letteringOf } from './lettering';

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
  tooPlain: boolean;
  /** Why it is too plain, in plain words. */
  reason?: string;
}

/** The template has as many pixels as a square of this side; features are looked for in one of `FEATURE_SIDE`. */
export const TEMPLATE_SIDE = 128;
export const FEATURE_SIDE = 224;
const FEATURES = 700;
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
  const [mark, mask] = grounded(...cropped(picture, cut.mask));
  if (Math.min(mark.width, mark.height) < 24) throw new RangeError('The mark is less than 24 pixels wide or high; a larger picture is needed.');
  const [width, height] = sized(mark, TEMPLATE_SIDE);
  const inside = resized(mask, width, height);
  const mean = meanOf(mark);
  const template = levelled(greyOf(mark, width, height, mean), inside);
  const features = markFeatures(mark, width);
  const lettering = letteringOf(greyOf(mark, width * FINER, height * FINER, mean), resized(mask, width * FINER, height * FINER));
  const reason = plainness(features, width, height);
  const reference = { width, height, template, lettering, features };
  return { reference, cut, tooPlain: reason !== undefined, ...(reason !== undefined && { reason }) };
}

/** How wide gaps between parts of a mark are counted as the mark's own ground, as a share of its size; and when that matters. */
const [GAP, THIN] = [0.07, 1.25];

/**
 * Letters or lines without a ground of their own say nothing by their mask alone: what is between them and just around them counts too,
 * light around a dark mark and dark around a light one. A mark that is mostly whole stays as it is.
 */
function grounded(mark: Pixels, mask: Grey): [Pixels, Grey] {
  const radius = Math.round(GAP * Math.sqrt(mark.width * mark.height));
  const margin = Math.ceil(radius / 2);
  const wide: Grey = { width: mark.width + 2 * margin, height: mark.height + 2 * margin, data: new Uint8Array((mark.width + 2 * margin) * (mark.height + 2 * margin)) };
  for (let y = 0; y < mark.height; y++) wide.data.set(mask.data.subarray(y * mark.width, (y + 1) * mark.width), (y + margin) * wide.width + margin);
  const closed = grown(grown(wide, radius), -(radius - margin));
  const count = (image: Grey): number => image.data.reduce((sum, value) => sum + (value >= 128 ? 1 : 0), 0);
  const inner = grown(closed, -margin);
  if (count(inner) < count(mask) * THIN) return [mark, mask];
  const ground = meanOf(mark) < 128 ? 255 : 0;
  const out: Pixels = { width: wide.width, height: wide.height, data: new Uint8ClampedArray(wide.data.length * 4) };
  closed.data.forEach((value, i) => {
    if (value) out.data.set([ground, ground, ground, 255], i * 4);
  });
  for (let y = 0; y < mark.height; y++)
    for (let x = 0; x < mark.width; x++) {
      const from = (y * mark.width + x) * 4;
      if (mark.data[from + 3]) out.data.set(mark.data.subarray(from, from + 4), ((y + margin) * wide.width + x + margin) * 4);
      out.data[((y + margin) * wide.width + x + margin) * 4 + 3] = closed.data[(y + margin) * wide.width + x + margin] as number;
    }
  return [out, closed];
}

/** A mask with its edge moved outwards by `by` px, or inwards where that is below 0; square corners. */
function grown(mask: Grey, by: number): Grey {
  const value = by > 0 ? 255 : 0;
  const reach = Math.abs(by);
  const pass = (from: Uint8Array, count: number, length: number, step: number, next: number): Uint8Array => {
    const to = from.slice();
    for (let line = 0; line < count; line++)
      for (let i = 0, last = -Infinity; i < length + reach; i++) {
        if (i < length && from[line * next + i * step] === value) last = i;
        if (i - reach >= 0 && i - last <= 2 * reach) to[line * next + (i - reach) * step] = value;
      }
    return to;
  };
  const rows = pass(mask.data, mask.height, mask.width, 1, mask.width);
  return { ...mask, data: pass(rows, mask.width, mask.height, mask.width, 1) };
}

/** Only what the mask covers; opacity and mask agree. */
function cropped({ width, data }: Pixels, mask: Uint8Array): [Pixels, Grey] {
  let [left, right, top, bottom] = [width, -1, mask.length, -1];
  mask.forEach((value, i) => {
    if (!value) return;
    const [x, y] = [i % width, (i / width) | 0];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  const [w, h] = [Math.max(0, right - left + 1), Math.max(0, bottom - top + 1)];
  const out = { width: w, height: h, data: new Uint8ClampedArray(w * h * 4) };
  const inside = { width: w, height: h, data: new Uint8Array(w * h) };
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const from = (y + top) * width + x + left;
      if (!mask[from]) continue;
      out.data.set(data.subarray(from * 4, from * 4 + 4), (y * w + x) * 4);
      inside.data[y * w + x] = 255;
    }
  return [out, inside];
}

/** Width and height with as many pixels as a square of `side`. */
function sized({ width, height }: { width: number; height: number }, side: number): [number, number] {
  const ratio = Math.min(6, Math.max(1 / 6, width / height));
  return [Math.round(side * Math.sqrt(ratio)), Math.round(side / Math.sqrt(ratio))];
}

function meanOf(mark: Pixels): number {
  let [sum, count] = [0, 0];
  const { data } = greyOf(mark, mark.width, mark.height, 0);
  data.forEach((value, i) => {
    if (!mark.data[i * 4 + 3]) return;
    sum += value;
    count++;
  });
  return sum / (count || 1);
}

function levelled({ data }: Grey, inside: Grey): Uint8Array {
  const values = data.filter((_, i) => (inside.data[i] as number) >= 128);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return data.map((value, i) => ((inside.data[i] as number) < 128 ? 0 : 1 + Math.round(((Math.min(high, Math.max(low, value)) - low) * 14) / (high - low || 1))));
}

function markFeatures(mark: Pixels, templateWidth: number): Features {
  const [width, height] = sized(mark, FEATURE_SIDE);
  const inner = greyOf(mark, width, height, GROUND);
  const outer: Grey = { width: width + 2 * PADDING, height: height + 2 * PADDING, data: new Uint8Array((width + 2 * PADDING) * (height + 2 * PADDING)).fill(GROUND) };
  for (let y = 0; y < height; y++) outer.data.set(inner.data.subarray(y * width, (y + 1) * width), (y + PADDING) * outer.width + PADDING);
  const { features } = featuresOf(outer, { count: FEATURES, threshold: 12, cells: 1 });
  const scale = templateWidth / width;
  const kept = trimmed(features);
  kept.x.forEach((x, i) => {
    kept.x[i] = (x - PADDING) * scale;
    kept.y[i] = ((kept.y[i] as number) - PADDING) * scale;
  });
  return kept;
}

/** Features that a picture with the mark at 100 px has: those of three levels around. */
function plainness({ count, x, y, level }: Features, width: number, height: number): string | undefined {
  const middle = Math.round(Math.log(FEATURE_SIDE / 100) / Math.log(STEP));
  const cells = new Set<number>();
  let near = 0;
  for (let i = 0; i < count; i++) {
    if (Math.abs((level[i] as number) - middle) > 1) continue;
    near++;
    cells.add(Math.floor(((x[i] as number) / width) * 4) * 4 + Math.floor(((y[i] as number) / height) * 4));
  }
  if (near < 60) return `Only ${near} corners stand out in it; with fewer than 60 it can hardly be told from other things. A picture with its drawing or its words would be needed.`;
  if (cells.size < 6) return 'All that stands out lies in one small part of it; the rest is too even to be compared.';
  return undefined;
}
