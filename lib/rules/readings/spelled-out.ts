import { asOneWord, NO_READINGS, type Reader, type Reading, type Script } from '../reading';
import { NO_LETTERS } from '../skeletons';
import type { Token } from '../tokens';

const SHORTEST = 3;
// Two are enough where nobody would put them side by side: K 9.
const LETTER_AND_DIGIT = /^(?:\p{L}\d|\d\p{L})$/u;
const LONGEST = 18;
/** Fewer letters, with any ending, would be found in everything that stands apart. */
const SHORTEST_STEM = 5;
// Between the letters of one word: nothing, spaces, or one sign; the same all the way.
const APART = /^(?: {0,3}| ?[^\s\p{L}\p{N}] ?)$/u;

/** "p o l i c e", "f.b.i", "🇵 🇴 🇱": letters that stand apart, as the word they spell. */
export const spelledOut: Reader = (script, i) => {
  const { tokens, gaps, vocabulary } = script;
  let spelled = letterOf(tokens[i]);
  if (spelled === '' || letterOf(tokens[i + 1]) === '') return NO_READINGS;
  let readings: Reading[] | undefined;
  const gap = gaps[i + 1];
  if (gap === undefined || !APART.test(gap)) return NO_READINGS;
  // Only signs, digits and letters written twice can hide another word.
  let isOdd = spelled < 'a';
  const { skeletons } = vocabulary;
  let at = skeletons.after(NO_LETTERS, spelled.charCodeAt(0));
  let isOpen = false;
  for (let k = i + 1; k < tokens.length && k < i + LONGEST; k++) {
    const letter = letterOf(tokens[k]);
    if (letter === '' || gaps[k] !== gap) break;
    isOdd ||= letter < 'a' || spelled.endsWith(letter);
    spelled += letter;
    if (at >= 0) at = skeletons.after(at, letter.charCodeAt(0));
    isOpen ||= spelled.length >= SHORTEST_STEM && skeletons.isOpen(at);
    if (at < 0 && !isOpen) break;
    if (spelled.length < SHORTEST && !LETTER_AND_DIGIT.test(spelled)) continue;
    const words = skeletons.endingIn(at);
    // With more letters to come, only a word of a phrase as it is: an open ending takes in all of them.
    const isLast = gaps[k + 1] !== gap || letterOf(tokens[k + 1]) === '';
    if (!words && !isLast) continue;
    readings ??= [];
    if (isLast || vocabulary.has(spelled)) readings.push(asOneWord(script, i, k, spelled));
    if (isOdd) for (const word of vocabulary.disguisedAs(spelled)) readings.push(asOneWord(script, i, k, word));
  }
  return readings ?? NO_READINGS;
};

// Regional indicators, the letters that flags are made of.
const FIRST_FLAG_LETTER = 0x1f1e6;

/** The single letter or digit that a token is; '' when it is more. */
function letterOf(token: Script['tokens'][number] | undefined): string {
  if (!token) return '';
  const { norm, kind } = token as Token;
  if (kind === 'emoji') {
    const code = norm.codePointAt(0) as number;
    return code >= FIRST_FLAG_LETTER && code < FIRST_FLAG_LETTER + 26 ? String.fromCharCode(97 + code - FIRST_FLAG_LETTER) : '';
  }
  return norm.length === 1 ? norm : '';
}
