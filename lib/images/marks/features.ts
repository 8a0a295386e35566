import type { Grey } from '../pixels';
import { type Corners, cornersOf } from './corners';
import { CLOSE, described, NEARER, REACH, WIDE, WORDS } from './descriptor';
import { pyramid, STEP } from './grey';
import { hold, within } from './kernel-host';

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
  within(() => {
    hold(image.data);
    const chosen = fair(cornersOf(image, threshold, REACH + 1), image, quota, cells);
    const looks = level >= nearer[0] && level <= nearer[1] ? [WIDE, CLOSE] : [WIDE];
    described(looks, image, chosen).forEach(({ turns, descriptors }, again) => {
      for (let n = 0; n < chosen.length; n++) {
        const [at, i] = [chosen[n] as number, into.count + n * looks.length + again];
        into.x[i] = ((at % image.width) + 0.5) * scale;
        into.y[i] = (((at / image.width) | 0) + 0.5) * scale;
        into.level[i] = level - again * NEARER;
        into.turn[i] = turns[n] as number;
        for (let word = 0; word < WORDS; word++) into.descriptors[i * WORDS + word] = descriptors[n * WORDS + word] as number;
      }
    });
    into.count += chosen.length * looks.length;
  });
}

/**
 * The strength of a cell's second corner counts divided by 2 cubed, that of its third by 3 cubed, and so on. Chosen between squares and
 * fourth powers: on the tuning part (8,000 corners, 32 cells a side) 31 and 34 of 42 marks on pages of words are sure with these, and 14
 * and 13 of 23 small ones elsewhere.
 */
const less = (rank: number): number => rank * rank * rank;

/**
 * At most `quota` of the corners: of those in one of `cells` rows and columns each further one counts for less. By strength alone a page
 * of words or a row of windows takes all, and what stands among them is not seen.
 */
function fair({ at, strength }: Corners, { width, height }: Grey, quota: number, cells: number): Int32Array {
  if (cells === 1 || at.length <= quota) return at.subarray(0, quota);
  const taken = new Uint16Array(cells * cells);
  const counts = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const place = at[i] as number;
    const cell = (((((place / width) | 0) * cells) / height) | 0) * cells + ((((place % width) * cells) / width) | 0);
    const rank = (taken[cell] as number) + 1;
    taken[cell] = rank;
    counts[i] = (strength[i] as number) / less(rank);
  }
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

/** Only the features that there are. */
function trimmed({ count, x, y, level, turn, descriptors }: Features): Features {
  return {
    count,
    x: x.slice(0, count),
    y: y.slice(0, count),
    level: level.slice(0, count),
    turn: turn.slice(0, count),
    descriptors: descriptors.slice(0, count * WORDS),
  };
}
