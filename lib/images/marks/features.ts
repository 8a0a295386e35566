import type { Grey } from '../pixels';
import { type Corners, cornersOf } from './corners';
import { CLOSE, describer, NEARER, REACH, turnAt, WIDE, WORDS } from './descriptor';
import { blurred, pyramid, STEP } from './grey';

/** Distinct places of a picture with what they look like. */
export interface Features {
  count: number;
  /** px of the picture that was given. */
  x: Float32Array;
  y: Float32Array;
  /** How often the picture was shrunk by `STEP` for what was described; below 0: what was described would be as large in an enlarged one. */
  level: Int8Array;
  /** Direction, in steps of `TURNS`. */
  turn: Uint8Array;
  /** `WORDS` for each. */
  descriptors: Uint32Array;
}

export interface Wanted {
  /** At most so many corners in all. */
  count: number;
  /** The least difference of brightness at a corner. */
  threshold: number;
  /** In each of this many rows and columns further corners count for less; 1: the strongest are taken, wherever they are. */
  cells: number;
  /** Corners of these levels, first and last, are described once more from `NEARER`. */
  nearer: readonly [number, number];
}

/** ORB features (Rublee et al., 2011) of all levels of the picture; with the levels themselves, which later steps need too. */
export function featuresOf(image: Grey, wanted: Wanted): { features: Features; levels: Grey[] } {
  const all = pyramid(image, REACH * 2 + 4);
  const features = empty(2 * (wanted.count + all.length));
  const shares = all.map((_, level) => STEP ** -level);
  const sum = shares.reduce((a, b) => a + b, 0);
  all.forEach((one, level) => {
    const quota = Math.round((wanted.count * (shares[level] as number)) / sum);
    addLevel(features, one, level, image.width / one.width, quota, wanted);
  });
  return { features: trimmed(features), levels: all };
}

function addLevel(into: Features, image: Grey, level: number, scale: number, quota: number, { threshold, cells, nearer }: Wanted): void {
  const corners = cornersOf(image, threshold, REACH + 1);
  const soft = blurred(image);
  const looks = level >= nearer[0] && level <= nearer[1] ? [WIDE, CLOSE] : [WIDE];
  const describers = looks.map((look) => describer(look, soft));
  for (const at of fair(corners, image, quota, cells)) {
    const [x, y] = [at % image.width, (at / image.width) | 0];
    looks.forEach((look, again) => {
      const i = into.count++;
      into.x[i] = (x + 0.5) * scale;
      into.y[i] = (y + 0.5) * scale;
      into.level[i] = level - again * NEARER;
      const turn = turnAt(look, soft, at);
      into.turn[i] = turn;
      describers[again]?.(at, turn, into.descriptors, i * WORDS);
    });
  }
}

/**
 * The strength of a cell's second corner counts divided by 2 to this power, that of its third by 3, and so on. Chosen between 2 and 4: on
 * the tuning part (8,000 corners, 32 cells a side) 31 and 34 of 42 marks on pages of words are sure with these, and 14 and 13 of 23 small
 * ones elsewhere.
 */
const LESS = 3;

/**
 * At most `quota` of the corners: of those in one of `cells` rows and columns each further one counts for less. By strength alone a page
 * of words or a row of windows takes all, and what stands among them is not seen.
 */
function fair({ at, strength }: Corners, { width, height }: Grey, quota: number, cells: number): Iterable<number> {
  if (cells === 1 || at.length <= quota) return at.subarray(0, quota);
  const taken = new Uint16Array(cells * cells);
  const counts = Float64Array.from(at, (place, i) => {
    const cell = (((((place / width) | 0) * cells) / height) | 0) * cells + ((((place % width) * cells) / width) | 0);
    taken[cell] = (taken[cell] as number) + 1;
    return (strength[i] as number) / (taken[cell] as number) ** LESS;
  });
  const least = counts.slice().sort()[at.length - quota] as number;
  return at.filter((_, i) => (counts[i] as number) >= least).subarray(0, quota);
}

export function empty(room: number): Features {
  return {
    count: 0,
    x: new Float32Array(room),
    y: new Float32Array(room),
    level: new Int8Array(room),
    turn: new Uint8Array(room),
    descriptors: new Uint32Array(room * WORDS),
  };
}

/** Only the features that there are; `only`: of them those with these numbers. */
export function trimmed(features: Features, only?: readonly number[]): Features {
  const numbers = only ?? Array.from({ length: features.count }, (_, i) => i);
  const out = empty(numbers.length);
  out.count = numbers.length;
  numbers.forEach((from, to) => {
    out.x[to] = features.x[from] as number;
    out.y[to] = features.y[from] as number;
    out.level[to] = features.level[from] as number;
    out.turn[to] = features.turn[from] as number;
    out.descriptors.set(features.descriptors.subarray(from * WORDS, from * WORDS + WORDS), to * WORDS);
  });
  return out;
}
