import { jsonBytes } from './json-bytes';

/** What a pack may hold. One above these is refused before any other work is done on it. */

/** Rules and shields of a pack together. */
export const MOST_RULES = 5_000;
/** Bytes of a pack as JSON in UTF-8. */
export const MOST_BYTES = 5_000_000;
/** Plain phrases that the rules of a pack stand for, counted when it is compiled. */
export const MOST_PHRASES = 100_000;

/** Lengths in characters (UTF-16 units). */
export const LONGEST_PHRASE = 200;
export const LONGEST_TEXT = 2_000;
export const LONGEST_EXAMPLE = 5_000;

/** Marks of a pack, references of each, and bytes of all as JSON; those are not counted to the bytes of the pack. */
export const MOST_MARKS = 200;
export const MOST_REFERENCES = 8;
export const MOST_MARK_BYTES = 10_000_000;
/** Characters of base64: 150 kB, a small picture with more than is looked for in it. */
export const LONGEST_REFERENCE = 200_000;
export const LONGEST_NAME = 100;

/** Bytes of a model, five times those of one that runs in a tenth of a second, and the characters that they are as base64. */
export const MOST_MODEL_BYTES = 20_000_000;
export const LONGEST_MODEL = 4 * Math.ceil(MOST_MODEL_BYTES / 3);
export const MOST_CLASSES = 1_000;

/** How deep `all`, `any`, `missing` and `near` may stand in each other. */
export const DEEPEST = 3;

/** Counting bytes ends here, whatever is still to come. */
const COUNTED = 4 * MOST_BYTES;

/** A number as people write it: 5,000. */
export const figure = (number: number): string => number.toLocaleString('en');

/** What a pack of `count` rules and shields has too much of. */
export function tooManyRules(count: number): string | undefined {
  if (count <= MOST_RULES) return undefined;
  return `has ${figure(count)} rules and shields; a pack may have ${figure(MOST_RULES)} at most`;
}

/** What a pack of so many `bytes` has too much of; `form` says what was measured. */
export function tooManyBytes(bytes: number, form: string): string | undefined {
  if (bytes <= MOST_BYTES) return undefined;
  const found = bytes > COUNTED ? `more than ${figure(COUNTED)}` : figure(bytes);
  return `has ${found} bytes ${form}; a pack may have ${figure(MOST_BYTES)} (5 MB) at most`;
}

/** Which limit a pack, as it was written, is above, its marks not counted. */
export function overLimit({ head, rules }: { head: unknown; rules: object }): string | undefined {
  return tooManyRules(Object.keys(rules).length) ?? tooManyBytes(jsonBytes({ head, rules }, COUNTED), 'as JSON');
}
