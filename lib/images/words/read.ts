import type { SeenWords } from '../../rules/seen';
import type { Pixels } from '../pixels';
import { greyOf, onWhite } from './grey';
import { grouped, overlap } from './groups';
import { boxOf, type Line } from './line';
import { LEAST_SCORE, placesIn } from './lines';
import { type Reading, readPlace, SURE, worth } from './read-place';
import type { TextReader } from './reader';
import { isOnRing, readArc } from './ring-words';
import { type Arc, distinct } from './rings';

export interface WordOptions {
  /** How long reading may take, ms: after it no further line is begun, and what was read so far is the answer. */
  deadline: number;
  /** A clock, ms. */
  now?: () => number;
}

// Beyond the likeliest few places only such as look very much like words; a page of writing has many of those.
const LIKELIEST = 6;
const MOST_PLACES = 60;
const MOST_RINGS = 2;

/** The lines of words in `seen`, boxes in its px. What can be seen through counts as lying on white. */
export async function readWords(
  seen: Pixels,
  reader: TextReader,
  { deadline, now = () => performance.now() }: WordOptions,
): Promise<SeenWords[]> {
  const end = now() + deadline;
  const picture = onWhite(seen);
  const { lines, rings } = placesIn(greyOf(picture));
  const ringWords: SeenWords[] = [];
  const readRings: (readonly Arc[])[] = [];
  for (const arcs of distinct(rings).slice(0, MOST_RINGS)) {
    const found = arcs.flatMap((arc) => (now() < end ? readArc(picture, reader, arc) : []));
    if (!found.length) continue;
    ringWords.push(...found);
    readRings.push(arcs);
  }
  const straight = lines.filter((line) => !readRings.some((arcs) => isOnRing(line, arcs)));
  const places = grouped(straight).filter(([first], i) => first && (first.score >= LEAST_SCORE || i < LIKELIEST));
  const readings: Reading[] = [];
  for (const place of places.slice(0, MOST_PLACES)) {
    if (now() >= end) break;
    if (place[0] && readings.some((one) => one.sureness >= SURE && overlap(one.line, place[0] as Line) > 0.6)) continue;
    const reading = readPlace(picture, reader, place);
    if (reading) readings.push(reading);
  }
  const lineWords = withoutDoubles(readings).map(({ line, text, sureness }) => ({ text, box: boxOf(line, picture), sureness }));
  return [...ringWords, ...lineWords];
}

/** Of readings that cover one another the one that is worth more. */
function withoutDoubles(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const one of [...readings].sort((a, b) => worth(b) - worth(a))) {
    if (!kept.some((other) => overlap(other.line, one.line) > 0.4)) kept.push(one);
  }
  return kept.sort((a, b) => a.line.y - b.line.y);
}
