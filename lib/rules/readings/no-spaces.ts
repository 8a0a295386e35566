import { NO_READINGS, type Piece, type Reader, type Reading } from '../reading';
import type { Token } from '../tokens';
import type { Vocabulary } from '../vocabulary';

const SHORTEST_TOKEN = 7;
const LONGEST_TOKEN = 40;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;
const MOST_READINGS = 4;

/**
 * "nightshift" as "night shift", "#rivertonpolice": words of phrases with the spaces left out. A phrase must take them all,
 * so that no word is found inside another one.
 */
export const noSpaces: Reader = ({ tokens, vocabulary }, i) => {
  const { norm, start, end } = tokens[i] as Token;
  if (norm.length < SHORTEST_TOKEN || norm.length > LONGEST_TOKEN) return NO_READINGS;
  const readings: Reading[] = [];
  split(norm, vocabulary, [], (words) => {
    const pieces = words.map((word): Piece => ({ norm: word, start, end }));
    readings.push({ pieces, last: i, whole: true });
    return readings.length < MOST_READINGS;
  });
  return readings;
};

/** Every way to cut `rest` into known words, until `found` has enough. Steps: bounded by the lengths above. */
function split(rest: string, vocabulary: Vocabulary, words: readonly string[], found: (words: readonly string[]) => boolean): boolean {
  if (rest === '') return words.length < 2 || found(words);
  if (words.length === MOST_PARTS) return true;
  // Later words may be short ones: "narcotics pd".
  const shortest = words.length === 0 ? SHORTEST_PART : 2;
  for (let length = rest.length; length >= shortest; length--) {
    const word = rest.slice(0, length);
    if (vocabulary.has(word) && !split(rest.slice(length), vocabulary, [...words, word], found)) return false;
  }
  return true;
}
