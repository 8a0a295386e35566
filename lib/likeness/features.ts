import type { Span } from '../rules/report';
import type { Named } from './own-names';

/** Words, handles and hashtags; and each other sign by itself, since an emoji or "!!!" says something too. */
const WORD_OR_SIGN = /[\p{L}\p{M}\p{N}_'#@]+|[^\p{L}\p{M}\p{N}_'#@\s]/gu;
const DIGIT = /\p{Nd}/gu;
/** Of longer words the beginning counts by itself, so that "patrolling" says what "patrolled" says. */
const STEM = 5;

/** One thing that a text has, and where it stands. */
export interface Feature extends Span {
  /** A word, or `^` and the beginning of one. */
  first: string;
  /** The word after it, `<` before the first word and `>` after the last; '' for a word by itself. */
  second: string;
}

interface Word extends Span {
  written: string;
}

/** As the model writes it. */
export const nameOf = ({ first, second }: Feature): string => (second === '' ? first : `${first} ${second}`);

/**
 * All that `text` is compared by: words, their beginnings and pairs of words. Names of the agency stand as one word for all
 * agencies, digits for any digit. Offsets are UTF-16 units of `text`.
 */
export function featuresOf(text: string, named: readonly Named[] = []): Feature[] {
  const words = wordsOf(text, named);
  const features: Feature[] = [];
  words.forEach((word, i) => {
    const { written, start, end } = word;
    const before = words[i - 1];
    features.push({ first: written, second: '', start, end });
    if (written.length > STEM) features.push({ first: `^${written.slice(0, STEM)}`, second: '', start, end });
    features.push({ first: before?.written ?? '<', second: written, start: before?.start ?? start, end });
  });
  const last = words.at(-1);
  if (last) features.push({ first: last.written, second: '>', start: last.start, end: last.end });
  return features;
}

function wordsOf(text: string, named: readonly Named[]): Word[] {
  const names = [...named];
  const words: Word[] = [];
  for (const { 0: written, index } of text.replaceAll('’', "'").matchAll(WORD_OR_SIGN)) {
    const end = index + written.length;
    const [name] = names;
    if (name && index < name.end && end > name.start) {
      names.shift();
      words.push({ written: name.as === 'agency' ? 'agencyname' : 'placename', start: name.start, end: name.end });
    } else if (index >= (words.at(-1)?.end ?? 0)) words.push({ written: written.toLowerCase().replace(DIGIT, '0'), start: index, end });
  }
  return words;
}
