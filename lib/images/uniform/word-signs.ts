import type { SeenWords, UniformSign } from '../../rules/seen';
import { plainWords, type UniformPhrase } from './vocabulary';

/** On cloth there is a word or two, or the agency's name; longer lines are talk about something. */
const MOST_WORDS = 5;
/** As many lines are a page, a screen or a sign full of text. */
const MANY_LINES = 12;

/** Everyday words that are a letter or two off one of the list. */
const EVERYDAY = new Set(
  'POLICY POLICIES POLITE POLITER OFFICE OFFICES OFFERED SERPENT DEFECTIVE DETECTION PETROL PATROLS MARSHALL CORPORATE OFFICIAL DEPUTE'.split(
    ' ',
  ),
);

/** Each line of `seen` that may stand on a uniform, with what of it is meant. The weights are those of the phrases, by how surely it was read. */
export function wordSigns(seen: readonly SeenWords[], phrases: readonly UniformPhrase[]): UniformSign[] {
  if (seen.length >= MANY_LINES) return [];
  return seen.flatMap(({ text, box, sureness }) => {
    const words = plainWords(text);
    const phrase = words.length <= MOST_WORDS ? phrases.find((one) => holds(words, one.words)) : undefined;
    if (!phrase) return [];
    const weight = Math.round(phrase.weight * sureness * (isLoud(text) ? 1 : QUIET)) / 100;
    return [{ sign: 'words' as const, of: text, box, weight }];
  });
}

/** What is on a uniform is in capitals, or begins with them; small letters are talk. */
const QUIET = 0.6;

const isLoud = (text: string): boolean => !/(?:^|\s)(?!of |the |de |del |la )\p{Ll}/u.test(text);

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, i) => phrase.every((word, j) => isRead(words[i + j], word)));
}

/** Whether `read` may be a misreading of `word`: no letter off up to 4 letters, one up to 7, two from 8 on. */
function isRead(read: string | undefined, word: string): boolean {
  if (read === word) return true;
  if (read === undefined || EVERYDAY.has(read)) return false;
  const edits = word.length <= 4 ? 0 : word.length <= 7 ? 1 : 2;
  return Math.abs(read.length - word.length) <= edits && isWithin(read, word, edits);
}

/** Whether at most `edits` letters have to be added, left out or changed. */
function isWithin(a: string, b: string, edits: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  if (restA === '' || restB === '') return restA.length + restB.length <= edits;
  if (edits === 0) return false;
  const less = edits - 1;
  return isWithin(restA.slice(1), restB.slice(1), less) || isWithin(restA.slice(1), restB, less) || isWithin(restA, restB.slice(1), less);
}
