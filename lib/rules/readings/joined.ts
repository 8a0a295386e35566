import { asOneWord, NO_READINGS, type Reader, type Reading } from '../reading';
import type { Token } from '../tokens';

// Signs that break a word without a space: night-shift, pol.ice, pol*ice.
const BREAK = /^[^\s\p{L}\p{N}@#]$/u;
const MOST_PARTS = 3;

/** "night-shift" as "nightshift": words with a single sign between them, as one. */
export const joined: Reader = (script, i) => {
  const { tokens, norms, gaps } = script;
  let norm = norms[i] as string;
  let readings: Reading[] | undefined;
  for (let k = i + 1; k < tokens.length && k < i + MOST_PARTS; k++) {
    if ((tokens[k] as Token).kind !== 'word' || !BREAK.test(gaps[k] as string)) break;
    norm += norms[k];
    if (!script.isKnown(norm)) continue;
    readings ??= [];
    readings.push(asOneWord(script, i, k, norm));
  }
  return readings ?? NO_READINGS;
};
