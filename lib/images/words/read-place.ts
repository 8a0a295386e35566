import type { Grey, Pixels } from '../pixels';
import { despeckled, levelled } from './clean';
import { CAP, inkedOf, plainOf, stripOf } from './crop';
import type { Line } from './line';
import { LEAST_SCORE } from './lines';
import { neededFor, surenessOf, trimmed } from './plausible';
import type { ReadWord, TextReader } from './reader';

// So sure that another scale or shade would not be read better.
export const SURE = 0.9;
const MOST_TRIES = 4;
// In heights of a letter: how near to the crop's end a word touches it, and by how much the line is then lengthened, how often.
const TOUCHING = 0.3;
const LONGER = 1.6;
const MOST_LONGER = 3;
const LEAST_TO_GO_ON = 0.4;

/** Words that were read at a line. */
export interface Reading {
  line: Line;
  text: string;
  /** From 0 to 1. */
  sureness: number;
}

/** What is read at a place, from whichever scale, shade and way to crop is read best. */
export function readPlace(picture: Pixels, reader: TextReader, place: readonly Line[]): Reading | undefined {
  let best: Reading | undefined;
  let tries = 0;
  for (const line of place) {
    // Where words are unlikely one look is enough.
    for (const crop of line.score < LEAST_SCORE ? [inked] : [inked, plain]) {
      if (tries++ >= MOST_TRIES) return best;
      const reading = readWhole(picture, reader, line, crop);
      if (reading && (!best || worth(reading) > worth(best))) best = reading;
      if (best && best.sureness >= SURE) return best;
    }
    if (!best && line.score < LEAST_SCORE) return undefined;
  }
  return best;
}

type Crop = (picture: Pixels, line: Line) => Grey;
const inked: Crop = (picture, line) => despeckled(inkedOf(stripOf(picture, line), line.ink), CAP);
const plain: Crop = (picture, line) => levelled(plainOf(stripOf(picture, line), line.dark), CAP);

/** Reads the line, and more of it where the words reach to an end of the crop. */
function readWhole(picture: Pixels, reader: TextReader, line: Line, crop: Crop): Reading | undefined {
  let best: Reading | undefined;
  let at = line;
  for (let i = 0; i <= MOST_LONGER; i++) {
    const strip = crop(picture, at);
    const words = trimmed(reader.readLine(strip), strip.height);
    const sureness = surenessOf(words);
    if (words.length && sureness >= neededFor(words)) {
      const reading = { line: at, text: words.map(({ text }) => text).join(' '), sureness };
      if (!best || worth(reading) > worth(best)) best = reading;
    } else if (sureness < LEAST_TO_GO_ON) return best;
    const longer = lengthened(at, words, strip.width);
    if (!longer) return best;
    at = longer;
  }
  return best;
}

/** The line with room for two letters more at each end that a word touches; undefined if none does. */
function lengthened(line: Line, words: readonly ReadWord[], width: number): Line | undefined {
  const [first, last] = [words[0]?.box, words.at(-1)?.box];
  if (!first || !last) return undefined;
  const left = first.x < CAP * TOUCHING ? 1 : 0;
  const right = last.x + last.width > width - CAP * TOUCHING ? 1 : 0;
  if (!left && !right) return undefined;
  const along = ((right - left) * LONGER * line.cap) / 2;
  return {
    ...line,
    x: line.x + along * Math.cos(line.angle),
    y: line.y + along * Math.sin(line.angle),
    width: line.width + (left + right) * LONGER * line.cap,
  };
}

/** What speaks for a reading: that it is sure, and, less, that it is long. */
export const worth = ({ text, sureness }: Reading): number => sureness ** 2 * Math.sqrt(Math.min(text.length, 16));
