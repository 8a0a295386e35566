import { asOneWord, NO_READINGS, type Reader, type Reading, type Script } from '../reading';
import { ANY_ENDING, NO_LETTERS } from '../skeletons';

// Signs that break a word without a space: night-shift, pol.ice, pol*ice.
const BREAK = /^[^\s\p{L}\p{N}@#]$/u;
const MOST_PARTS = 3;
const BEGINS_WITH_DIGIT = /^\p{N}/u;

/** "night-shift" as "nightshift": words with a single sign between them, as one. */
export const joined: Reader = (script, i) => {
  const { tokens, norms, vocabulary } = script;
  if (!isBroken(script, i + 1)) return NO_READINGS;
  const { skeletons } = vocabulary;
  let norm = norms[i] as string;
  // Letter by letter first: most words that stand together are no beginning of any word. Numbers with any ending are not in there.
  let at = BEGINS_WITH_DIGIT.test(norm) ? ANY_ENDING : skeletons.walk(NO_LETTERS, norm);
  let readings: Reading[] | undefined;
  for (let k = i + 1; (at >= 0 || at === ANY_ENDING) && k < tokens.length && k < i + MOST_PARTS && isBroken(script, k); k++) {
    norm += norms[k];
    at = skeletons.walk(at, norms[k] as string);
    if ((at !== ANY_ENDING && !skeletons.endingIn(at)) || !script.isKnown(norm)) continue;
    readings ??= [];
    readings.push(asOneWord(script, i, k, norm));
  }
  return readings ?? NO_READINGS;
};

/** Whether a sign alone stands between token `k` and the one before it. */
const isBroken = ({ tokens, gaps }: Script, k: number): boolean => tokens[k]?.kind === 'word' && BREAK.test(gaps[k] as string);
