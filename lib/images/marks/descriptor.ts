import type { Grey } from '../pixels';
import { STEP } from './grey';

/** Words of 32 bits in a descriptor. */
export const WORDS = 8;
/** Directions are told apart in this many steps around. */
export const TURNS = 48;
/** How far from its middle a descriptor looks, px. */
export const REACH = 15;

/** So many levels of the pyramid nearer a corner is looked at a second time. */
export const NEARER = 2;

const HALF = (WORDS * 32) / 2;

/**
 * The pairs of places that are compared, x and y of the one and of the other: chosen by chance around the middle as in BRIEF (Calonder
 * et al., 2010, G II), but never nearer than 4 px to each other. The second half is the first one upside down: so the descriptor of a
 * mirrored picture is the same with its halves exchanged, and a mirrored mark needs no descriptors of its own.
 */
const PAIRS = pairs();

function pairs(): Int8Array {
  let state = 20261;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const place = (): number => Math.round((chance() + chance() + chance() - 1.5) * 2 * 6.2);
  const all = new Int8Array(HALF * 2 * 4);
  for (let n = 0; n < HALF; ) {
    const [ax, ay, bx, by] = [place(), place(), place(), place()];
    if (Math.hypot(ax, ay) > REACH - 2 || Math.hypot(bx, by) > REACH - 2 || Math.hypot(ax - bx, ay - by) < 4) continue;
    all.set([ax, ay, bx, by], n * 4);
    all.set([ax, -ay, bx, -by], (HALF + n) * 4);
    n++;
  }
  return all;
}

/** The same for each direction: x and y of the one place, x and y of the other; `nearer`: so many times as near to the middle. */
const steered = (nearer: number): Int8Array =>
  Int8Array.from({ length: TURNS * HALF * 8 }, (_, i) => {
    const [turn, place] = [Math.floor(i / (HALF * 8)), (i % (HALF * 8)) & ~1];
    const [x, y] = [PAIRS[place] as number, PAIRS[place + 1] as number];
    const [cos, sin] = [Math.cos((turn * 2 * Math.PI) / TURNS), Math.sin((turn * 2 * Math.PI) / TURNS)];
    return Math.round((i % 2 === 0 ? x * cos - y * sin : x * sin + y * cos) / nearer);
  });

/** How wide a disc is at each row from its middle. */
const disc = (reach: number): Int32Array =>
  Int32Array.from({ length: reach + 1 }, (_, y) => Math.floor(Math.sqrt((reach + 0.5) ** 2 - y * y)));

/** How much of the surroundings of a corner is described. */
export interface Look {
  steered: Int8Array;
  disc: Int32Array;
}
const look = (nearer: number): Look => ({ steered: steered(nearer), disc: disc(Math.round(REACH / nearer)) });
export const WIDE = look(1);
/** As many levels of the pyramid nearer as `NEARER` says, without a larger picture: what is too small in it for `WIDE` is seen so. */
export const CLOSE = look(STEP ** NEARER);

/** The places of `look` as offsets in a picture that is so wide. */
function offsets({ steered }: Look, width: number): Int32Array {
  const table = new Int32Array(steered.length / 2);
  for (let n = 0; n < table.length; n++) table[n] = (steered[n * 2 + 1] as number) * width + (steered[n * 2] as number);
  return table;
}

/** In which direction the weight of the disc around `at` lies (ORB's intensity centroid), in steps of `TURNS`. */
export function turnAt({ disc }: Look, { width, data }: Grey, at: number): number {
  const reach = disc.length - 1;
  let mx = 0;
  let my = 0;
  for (let y = -reach; y <= reach; y++) {
    const wide = disc[Math.abs(y)] as number;
    const row = at + y * width;
    let sum = 0;
    for (let x = -wide; x <= wide; x++) {
      const value = data[row + x] as number;
      mx += x * value;
      sum += value;
    }
    my += y * sum;
  }
  return (Math.round((Math.atan2(my, mx) * TURNS) / (2 * Math.PI)) + TURNS) % TURNS;
}

/** Writes descriptors of places in one picture, blurred before, that lie at least `REACH` px from its edge. */
export function describer(look: Look, { width, data }: Grey): (at: number, turn: number, into: Uint32Array, word: number) => void {
  const table = offsets(look, width);
  return (at, turn, into, word) => {
    let n = turn * HALF * 4;
    for (let w = 0; w < WORDS; w++) {
      let bits = 0;
      for (let b = 0; b < 32; b++, n += 2)
        bits = (bits << 1) | ((data[at + (table[n] as number)] as number) < (data[at + (table[n + 1] as number)] as number) ? 1 : 0);
      into[word + w] = bits;
    }
  };
}

/** The descriptor at `word` as the mirrored picture would have it. */
export function mirrorDescriptor(from: Uint32Array, word: number, into: Uint32Array, to: number): void {
  for (let w = 0; w < WORDS; w++) into[to + w] = from[word + ((w + WORDS / 2) % WORDS)] as number;
}

/** Where the first three of eight words differ in more bits than this, the whole differs too much: 68 of 256 in three words are 26. */
const HOPELESS = 40;

/** In how many bits two descriptors differ; more than `most` is not counted to the end. */
export function distance(one: Uint32Array, i: number, other: Uint32Array, j: number, most: number): number {
  let sum = 0;
  for (let w = 0; w < WORDS; w++) {
    let bits = (one[i + w] as number) ^ (other[j + w] as number);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    sum += Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    if (sum > most || (w === 2 && sum > HOPELESS)) return 256;
  }
  return sum;
}
