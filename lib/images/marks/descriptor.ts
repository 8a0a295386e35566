import type { Grey } from '../pixels';
import { STEP } from './grey';
import { get, kernel, put, putImage, room, within } from './kernel-host';

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

/** A disc row by row from its middle down, 32 bytes each, the 17th of which is the middle's column: 255 where it is, else 0. */
const disc = (reach: number): Uint8Array =>
  Uint8Array.from({ length: (reach + 1) * 32 }, (_, i) => (((i % 32) - 16) ** 2 + Math.floor(i / 32) ** 2 <= (reach + 0.5) ** 2 ? 255 : 0));

/** How much of the surroundings of a corner is described. */
export interface Look {
  steered: Int8Array;
  disc: Uint8Array;
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

/**
 * What places of one picture look like, with each of `looks`; they lie more than `REACH` px from its edge. For that it is blurred by the
 * binomials 1 6 15 20 15 6 1 both ways: σ 1.2 px.
 */
export function described(looks: readonly Look[], image: Grey, places: Int32Array): Described[] {
  const { width, height } = image;
  return within(() => {
    const [at, count, soft] = [put(places), places.length, room(width * height)];
    kernel().blur(putImage(image), width, height, soft, room(width * 2));
    return looks.map((look) => {
      const [moments, into] = [room(count * 8), room(count * WORDS * 4)];
      kernel().moments(soft, width, at, count, put(look.disc), look.disc.length / 32 - 1, moments);
      const turns = turnsOf(get(moments, new Int32Array(count * 2)));
      kernel().describe(soft, at, put(turns), count, put(offsets(look, width)), into);
      return { turns, descriptors: get(into, new Uint32Array(count * WORDS)) };
    });
  });
}

export interface Described {
  /** In steps of `TURNS`, for each place. */
  turns: Uint8Array;
  /** `WORDS` for each place. */
  descriptors: Uint32Array;
}

/** In which direction the weight of the disc around a place lies (ORB's intensity centroid), in steps of `TURNS`. */
function turnsOf(moments: Int32Array): Uint8Array {
  const turns = new Uint8Array(moments.length / 2);
  for (let n = 0; n < turns.length; n++) {
    const angle = Math.atan2(moments[n * 2 + 1] as number, moments[n * 2] as number);
    turns[n] = (Math.round((angle * TURNS) / (2 * Math.PI)) + TURNS) % TURNS;
  }
  return turns;
}

/** The descriptor at `word` as the mirrored picture would have it. */
export function mirrorDescriptor(from: Uint32Array, word: number, into: Uint32Array, to: number): void {
  for (let w = 0; w < WORDS; w++) into[to + w] = from[word + ((w + WORDS / 2) % WORDS)] as number;
}
