import { NO_READINGS, type Piece, type Reader, type Reading, type Script } from '../reading';
import type { Token } from '../tokens';

// Where a new word begins inside one: a capital after a small letter, the last of several capitals, a digit beside a letter.
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+|\p{N}+/gu;
const MOST_PARTS = 12;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

/** "#ProudRivertonPD" as "proud riverton pd", "@unit_12" as "unit 12", also with some of the parts joined ("k9"). */
export const runTogether: Reader = (script, i) => {
  const { tokens, vocabulary } = script;
  const token = tokens[i] as Token;
  if (token.kind === 'word' ? !INNER_CAPITAL.test(token.written) : token.kind !== 'hashtag' && token.kind !== 'handle') return NO_READINGS;
  const parts = partsOf(script, i, token.written);
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

/** The words in a tag; none where there are more than anybody would read. */
function partsOf(script: Script, i: number, written: string): Piece[] {
  const parts = [...written.matchAll(PART)];
  return parts.length > MOST_PARTS ? [] : parts.map((part) => script.part(i, part.index, part.index + part[0].length));
}
