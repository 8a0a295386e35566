import { NO_READINGS, type Piece, type Reader, type Reading } from '../reading';
import type { Token } from '../tokens';

// Where a new word begins inside one: a capital after a small letter, the last of several capitals, a digit beside a letter.
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+|\p{N}+/gu;
const MOST_PARTS = 12;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** "#ProudRivertonPD" as "proud riverton pd", "@unit_12" as "unit 12", also with some of the parts joined ("k9"). */
export const runTogether: Reader = ({ tokens, vocabulary }, i) => {
  const token = tokens[i] as Token;
  if (token.kind === 'word' ? !INNER_CAPITAL.test(token.written) : token.kind !== 'hashtag' && token.kind !== 'handle') return NO_READINGS;
  const parts = partsOf(token);
  if (parts.length < 2) return NO_READINGS;
  const readings: Reading[] = [{ pieces: parts, last: i }];
  for (let k = 0; k + 1 < parts.length; k++) {
    const [first, second] = [parts[k], parts[k + 1]] as [Piece, Piece];
    if (!vocabulary.has(first.norm + second.norm)) continue;
    const joined = { norm: first.norm + second.norm, written: `${first.written}${second.written}`, start: first.start, end: second.end };
    readings.push({ pieces: [...parts.slice(0, k), joined, ...parts.slice(k + 2)], last: i });
  }
  return readings;
};

/** The words in a tag; their places are exact when the tag is written in plain letters, else the whole tag. */
function partsOf({ written, start, end }: Token): Piece[] {
  const sign = end - start - written.length;
  const isPlain = sign === 0 || sign === 1;
  const parts = [...written.matchAll(PART)];
  if (parts.length > MOST_PARTS) return [];
  return parts.map((part) => ({
    norm: part[0].toLowerCase(),
    written: part[0],
    start: isPlain ? start + sign + part.index : start,
    end: isPlain ? start + sign + part.index + part[0].length : end,
  }));
}
