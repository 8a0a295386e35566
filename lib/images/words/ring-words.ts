import type { Box } from '../../rules/seen';
import type { Pixels } from '../pixels';
import { onUnit } from './circle';
import { plainOf, rolledOut, unrolled } from './crop';
import type { Line } from './line';
import { neededFor, surenessOf, trimmed } from './plausible';
import type { ReadWord, TextReader } from './reader';
import type { Arc } from './rings';

export interface RingReading {
  text: string;
  sureness: number;
  box: Box;
}

interface PlacedWord extends ReadWord {
  /** Radians on the ring. */
  from: number;
  to: number;
  outward: boolean;
}

/** A word as sure as this counts in a ring; words read upside down seldom are. */
const LEAST_WORD = 0.6;

/** The words along an arc, which may run along the top at one end and along the bottom at the other: each is read the better way. */
export function readArc(picture: Pixels, reader: TextReader, arc: Arc): RingReading[] {
  const words = [true, false].flatMap((outward) => {
    const strip = unrolled(picture, arc, outward);
    const { start, step } = rolledOut(arc, outward, strip.width);
    return reader.readLine(plainOf(strip, arc.dark)).map((word): PlacedWord => {
      const ends = [start + word.box.x * step, start + (word.box.x + word.box.width) * step];
      return { ...word, from: Math.min(...ends), to: Math.max(...ends), outward };
    });
  });
  const rivals = (one: PlacedWord) => words.filter((other) => other.outward !== one.outward && shared(one, other) > 0.3);
  const kept = words.filter((one) => one.sureness >= LEAST_WORD && rivals(one).every((other) => worth(other) < worth(one)));
  return runsOf(kept, words).flatMap((run) => {
    const sound = trimmed(run);
    const sureness = surenessOf(sound);
    if (!sound.length || sureness < neededFor(sound)) return [];
    const [from, to] = [Math.min(...run.map((word) => word.from)), Math.max(...run.map((word) => word.to))];
    return [{ text: sound.map(({ text }) => text).join(' '), sureness, box: boxOfArc({ ...arc, from, to }, picture) }];
  });
}

const worth = ({ text, sureness }: PlacedWord): number => sureness ** 2 * Math.sqrt(text.length);

const shared = (a: PlacedWord, b: PlacedWord): number =>
  (Math.min(a.to, b.to) - Math.max(a.from, b.from)) / Math.min(a.to - a.from, b.to - b.from);

/** Words that follow one another the same way around, in the order they were read in. */
function runsOf(kept: readonly PlacedWord[], read: readonly PlacedWord[]): PlacedWord[][] {
  const runs: PlacedWord[][] = [];
  read.forEach((word, i) => {
    if (!kept.includes(word)) return;
    const before = read[i - 1];
    if (before && before.outward === word.outward && kept.includes(before)) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  return runs;
}

/** Whether the line lies on the ring's band: a piece of its words read as if they were straight. */
export function isOnRing(line: Line, [arc]: readonly Arc[]): boolean {
  if (!arc) return false;
  const at = onUnit(arc.ring, line);
  return Math.hypot(at.x, at.y) < 1 + arc.cap && Math.hypot(at.x, at.y) > 1 - 1.5 * arc.cap;
}

function boxOfArc({ ring, from, to, cap }: Arc, within: { width: number; height: number }): Box {
  const places = Array.from({ length: 33 }, (_, i) => from + ((to - from) * i) / 32).flatMap((angle) =>
    [1 - cap / 2, 1 + cap / 2].map((radius) => {
      const [x, y] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      return [ring.x + ring.a * x + ring.b * y, ring.y + ring.b * x + ring.d * y] as const;
    }),
  );
  const xs = places.map(([x]) => Math.min(within.width, Math.max(0, x)));
  const ys = places.map(([, y]) => Math.min(within.height, Math.max(0, y)));
  const [x, y] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return { x, y, width: Math.ceil(Math.max(...xs)) - x, height: Math.ceil(Math.max(...ys)) - y };
}
