import type { Span } from '../rules/report';
import type { Named } from './own-names';

/** Words, handles and hashtags; and each other sign by itself, since an emoji or "!!!" says something too. */
const WORD_OR_SIGN = /[\p{L}\p{M}\p{N}_'#@]+|[^\p{L}\p{M}\p{N}_'#@\s]/gu;
const DIGIT = /\p{Nd}/gu;
/** Of longer words the beginning counts by itself, so that "patrolling" says what "patrolled" says. */
const STEM = 5;

/** One thing that a text has, as the model knows it, and where it stands. */
export interface Feature extends Span {
  name: string;
}

interface Word extends Span {
  written: string;
}

/**
 * All that `text` is compared by: words, their beginnings, pairs of words and pairs with one word between them. Names of the
 * agency stand as one word for all agencies, digits for any digit. Offsets are UTF-16 units of `text`.
 */
export function featuresOf(text: string, named: readonly Named[] = []): Feature[] {
  const words = wordsOf(text, named);
  const features: Feature[] = [];
  const add = (name: string, from: Word, to: Word): unknown => features.push({ name, start: from.start, end: to.end });
  words.forEach((word, i) => {
    const [before, earlier] = [words[i - 1], words[i - 2]];
    add(word.written, word, word);
    if (word.written.length > STEM) add(`^${word.written.slice(0, STEM)}`, word, word);
    add(before ? `${before.written} ${word.written}` : `< ${word.written}`, before ?? word, word);
    if (earlier) add(`${earlier.written} _ ${word.written}`, earlier, word);
  });
  const last = words.at(-1);
  if (last) add(`${last.written} >`, last, last);
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
