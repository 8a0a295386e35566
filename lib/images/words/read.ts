import type { SeenWords } from '../../rules/seen';
import type { Grey, Pixels } from '../pixels';
import { inkedOf, plainOf, stripOf } from './crop';
import { greyOf } from './grey';
import { grouped, overlap } from './groups';
import { boxOf, type Line } from './line';
import { placesIn } from './lines';
import { neededFor, surenessOf, trimmed } from './plausible';
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
const LEAST_SCORE = 1.1;
const MOST_PLACES = 60;
const MOST_RINGS = 2;
// So sure that another scale or shade would not be read better.
const SURE = 0.9;
const MOST_TRIES = 4;

interface Reading {
  line: Line;
  text: string;
  sureness: number;
}

/** The lines of words in `picture`, boxes in its px. */
export async function readWords(
  picture: Pixels,
  reader: TextReader,
  { deadline, now = () => performance.now() }: WordOptions,
): Promise<SeenWords[]> {
  const end = now() + deadline;
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
    const reading = readPlace(picture, reader, place);
    if (reading) readings.push(reading);
  }
  const lineWords = withoutDoubles(readings).map(({ line, text, sureness }) => ({ text, box: boxOf(line, picture), sureness }));
  return [...ringWords, ...lineWords];
}

/** What is read at a place, from whichever scale, shade and way to crop is read best. */
function readPlace(picture: Pixels, reader: TextReader, place: readonly Line[]): Reading | undefined {
  let best: Reading | undefined;
  let tries = 0;
  for (const line of place) {
    const strip = stripOf(picture, line);
    for (const crop of [() => plainOf(strip, line.dark), () => inkedOf(strip, line.ink)]) {
      if (tries++ >= MOST_TRIES) return best;
      const reading = readCrop(reader, crop(), line);
      if (reading && (!best || worth(reading) > worth(best))) best = reading;
      if (best && best.sureness >= SURE) return best;
    }
    if (!best && tries >= 2 && line.score < LEAST_SCORE) return undefined;
  }
  return best;
}

const worth = ({ text, sureness }: Reading): number => sureness * Math.sqrt(Math.min(text.length, 16));

function readCrop(reader: TextReader, crop: Grey, line: Line): Reading | undefined {
  const words = trimmed(reader.readLine(crop));
  const sureness = surenessOf(words);
  return words.length && sureness >= neededFor(words) ? { line, text: words.map(({ text }) => text).join(' '), sureness } : undefined;
}

/** Of readings that cover one another the one that is worth more. */
function withoutDoubles(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const one of [...readings].sort((a, b) => worth(b) - worth(a))) {
    if (!kept.some((other) => overlap(other.line, one.line) > 0.4)) kept.push(one);
  }
  return kept.sort((a, b) => a.line.y - b.line.y);
}
