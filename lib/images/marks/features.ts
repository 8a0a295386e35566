import type { Grey } from '../pixels';
import { cornersOf } from './corners';
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
  /** In this many rows and columns no cell may have more than its share; 1: the strongest, wherever they are. */
  cells: number;
  /** Corners of these levels, first and last, are described once more from `NEARER`. */
  nearer: readonly [number, number];
}

/** A cell may have so many times its even share, since a mark fills few cells. */
const LENIENT = 3;

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
  const most = cells === 1 ? quota : Math.ceil((quota / (cells * cells)) * LENIENT);
  const taken = new Uint16Array(cells * cells);
  let left = quota;
  for (let n = 0; n < corners.at.length && left > 0; n++) {
    const at = corners.at[n] as number;
    const [x, y] = [at % image.width, (at / image.width) | 0];
    const cell = (((y * cells) / image.height) | 0) * cells + (((x * cells) / image.width) | 0);
    if ((taken[cell] as number) >= most) continue;
    taken[cell] = (taken[cell] as number) + 1;
    left--;
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
