import type { ReadWord } from './reader';

// What the engine makes of stripes, bricks and twigs: letters of straight strokes only.
const STROKES = /^[EFHILTJilrtj1|/\\!ÍÌíì7-]+$/;
const VOWEL = /[aeiouyáéíóúü]/i;
const HAS_DIGIT = /\d/;
const INSIDE = /[\p{L}\p{N}]/gu;

/** A word at the rim of a line this unsure is a plate's edge or a fold. */
const LEAST_AT_RIM = 0.4;

/** Strokes as high as this share of the crop are the end of a plate: letters leave room above and below. */
const WHOLE = 0.9;

/** The words of a line, read in a crop that is `height` px high, without what is no word at either end. */
export function trimmed(words: readonly ReadWord[], height = Number.POSITIVE_INFINITY): ReadWord[] {
  const isPlate = ({ text, box }: ReadWord): boolean => STROKES.test(text) && box.height > WHOLE * height;
  const isWord = (word: ReadWord): boolean => lengthOf(word.text) > 0 && word.sureness >= LEAST_AT_RIM && !isPlate(word);
  const first = words.findIndex(isWord);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(isWord) + 1);
}

/** The sureness that a line of words must have to be believed, from 0 to 1: more for what textures are often read as. */
export function neededFor(words: readonly ReadWord[]): number {
  const texts = words.map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + lengthOf(text), 0);
  if (length < 2) return 1;
  const odd = texts.filter(isOdd).reduce((sum, text) => sum + lengthOf(text), 0) / length;
  const short = length < 4 ? 0.86 : length < 6 ? 0.75 : 0.62;
  return odd > 0.5 ? Math.max(short, 0.88) : short;
}

/** Whether it looks unlike a word, a number or a plate. */
function isOdd(text: string): boolean {
  const letters = text.match(INSIDE) ?? [];
  if (letters.length < text.length / 2) return true;
  if (STROKES.test(text)) return true;
  if (letters.length >= 4 && new Set(letters).size <= letters.length / 2) return true;
  return letters.length >= 4 && !HAS_DIGIT.test(text) && !VOWEL.test(text);
}

const lengthOf = (text: string): number => text.match(INSIDE)?.length ?? 0;

/** Of the line: the mean over its letters, from 0 to 1. */
export function surenessOf(words: readonly ReadWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return letters ? words.reduce((sum, { text, sureness }) => sum + text.length * sureness, 0) / letters : 0;
}
