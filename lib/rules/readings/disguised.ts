import { isOtherScript, latinTwin } from '../lookalikes';
import { asOneWord, NO_READINGS, type Reader, type Script } from '../reading';
import type { Token } from '../tokens';

// Signs that are read as letters when they stand in or at a word.
const SIGNS = '@$!|+€£¢(<¡*';
const IN_SIGNS = new Set(SIGNS);
// At the end of a word only these are letters; others are punctuation.
const TRAILING = /^[$@]+/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** "p0l1ce", "pol!ce", "$wat", "poliiice", "pol*ce", and words in another script's look-alike letters. */
export const disguised: Reader = (script, i) => {
  const token = script.tokens[i] as Token;
  if (isOtherScript(token.norm)) return inOtherScript(script, i);
  if (token.kind === 'emoji' || (token.kind === 'handle' && token.norm.includes('@'))) return NO_READINGS;
  const chunk = chunkAt(script, i);
  const words = script.vocabulary.disguisedAs(chunk.text);
  if (words.length === 0) return NO_READINGS;
  return words.map((norm) => ({ ...asOneWord(script, i, chunk.last, norm), ...(chunk.pieces && { pieces: [{ norm, ...chunk.pieces }] }) }));
};

interface Chunk {
  text: string;
  last: number;
  /** Where it stands, when signs at its ends belong to it. */
  pieces?: { start: number; end: number };
}

/** The letters, digits and signs that stand together from token `i` on, signs that end a word as punctuation left out. */
function chunkAt({ tokens, gaps }: Script, i: number): Chunk {
  const before = gaps[i] as string;
  const token = tokens[i] as Token;
  const sign = token.kind === 'handle' ? '@' : before.slice(-1);
  const leads = token.kind === 'handle' || (IN_SIGNS.has(sign) && '$!¡€£'.includes(sign) && !LETTER_OR_DIGIT.test(before.at(-2) ?? ''));
  let text = (leads ? sign : '') + lettersOf(token);
  let last = i;
  for (let k = i + 1; k < tokens.length; k++) {
    const next = tokens[k] as Token;
    const gap = gaps[k] as string;
    // An @ in a word makes a handle of what follows.
    const link = next.kind === 'handle' && gap === '' && !next.norm.includes('@') ? '@' : gap;
    if (link === '' || link.length > 2 || ![...link].every((char) => IN_SIGNS.has(char))) break;
    text += link + lettersOf(next);
    last = k;
  }
  const trailing = TRAILING.exec(gaps[last + 1] ?? '')?.[0] ?? '';
  if (!leads && trailing === '') return { text, last };
  const start = token.kind === 'handle' ? token.start : token.start - (leads ? 1 : 0);
  return { text: text + trailing, last, pieces: { start, end: (tokens[last] as Token).end + trailing.length } };
}

// A capital I between small letters is mostly an l.
const CAPITAL_I = /(?<=\p{Ll})I(?=\p{Ll})/gu;

const lettersOf = ({ norm, written }: Token): string =>
  written.search(CAPITAL_I) >= 0 ? written.replace(CAPITAL_I, '1').toLowerCase() : norm;

/** A word all in look-alikes, in a sentence that is Latin but for such words. */
function inOtherScript(script: Script, i: number): ReturnType<Reader> {
  const twin = script.isLatin ? latinTwin((script.tokens[i] as Token).written) : undefined;
  return twin === undefined ? NO_READINGS : [asOneWord(script, i, i, twin)];
}
