import type { SeenWords } from '../../rules/seen';
import type { Pixels } from '../pixels';
import { plainOf, stripOf } from './crop';
import { greyOf } from './grey';
import { boxOf, type Line } from './line';
import { linesIn } from './lines';
import type { ReadWord, TextReader } from './reader';

export interface WordOptions {
  /** How long reading may take, ms: after it no further line is begun, and what was read so far is the answer. */
  deadline: number;
  /** A clock, ms. */
  now?: () => number;
}

const MOST_LINES = 32;
const SURE = 0.85;
const LEAST_SURE = 0.6;

/** The lines of words in `picture`, boxes in its px. */
export async function readWords(
  picture: Pixels,
  reader: TextReader,
  { deadline, now = () => performance.now() }: WordOptions,
): Promise<SeenWords[]> {
  const end = now() + deadline;
  const groups = grouped(linesIn(greyOf(picture))).slice(0, MOST_LINES);
  const seen: SeenWords[] = [];
  for (const group of groups) {
    let best: SeenWords | undefined;
    for (const line of group.slice(0, 3)) {
      if (now() >= end) break;
      const words = reader.readLine(plainOf(stripOf(picture, line), line.dark));
      const one = joined(words, line, picture);
      if (one && (!best || one.sureness > best.sureness)) best = one;
      if (best && best.sureness > SURE) break;
    }
    if (best && best.sureness >= LEAST_SURE) seen.push(best);
  }
  return seen;
}

function joined(words: readonly ReadWord[], line: Line, picture: Pixels): SeenWords | undefined {
  if (!words.length) return undefined;
  const text = words.map((word) => word.text).join(' ');
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length < 3) return undefined;
  const sureness =
    words.reduce((sum, word) => sum + word.sureness * word.text.length, 0) / words.reduce((sum, word) => sum + word.text.length, 0);
  return { text, box: boxOf(line, picture), sureness };
}

/** Lines that cover the same place, the best first. */
function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.find(([first]) => first && overlaps(first, line));
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function overlaps(a: Line, b: Line): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const c = Math.cos(a.angle);
  const s = Math.sin(a.angle);
  const u = Math.abs(dx * c + dy * s);
  const v = Math.abs(dy * c - dx * s);
  const wide = Math.max(0, Math.min(a.width, b.width, (a.width + b.width) / 2 - u));
  const high = Math.max(0, Math.min(a.height, b.height, (a.height + b.height) / 2 - v));
  return wide * high > 0.5 * Math.min(a.width * a.height, b.width * b.height);
}
