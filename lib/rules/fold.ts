import { unstyled, withoutLookalikes } from './lookalikes';

/** Text made comparable, with the way back to the writer's own characters. */
export interface Folded {
  /**
   * Compatibility forms unified (NFKD), marks and invisible characters removed, quotes and dashes plain,
   * styled letters and look-alike ones of other scripts read as the Latin ones they stand for. Case is kept.
   */
  text: string;
  /** Original UTF-16 offset at which the folded unit `i` begins. */
  startOf(i: number): number;
  /** Original UTF-16 offset just after the folded unit `i`, marks that sit on it included. */
  endOf(i: number): number;
}

const PLAIN = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u02bc', "'"],
  ['\u00b4', "'"],
  ['\u2032', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u00a0', ' '],
]);

// Characters that are not shown (zero width, soft hyphen, direction, variation, tags), and the marks that NFKD splits off.
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{M}/gu;
const MARK = /^\p{M}/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the whole ASCII range.
const ASCII = /^[\x00-\x7f]*$/;

const same = (i: number): number => i;
const next = (i: number): number => i + 1;

/** Folds `original`; linear time, and free for ASCII text. */
export function fold(original: string): Folded {
  if (ASCII.test(original)) return { text: original, startOf: same, endOf: next };
  // Normalising is slow, and a text repeats its characters.
  const plains = new Map(PLAIN);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of original) {
    const end = at + char.length;
    let plain = char < '\u0080' ? char : plains.get(char);
    if (plain === undefined) {
      plain = unstyled(char) ?? char.normalize('NFKD').replace(UNSEEN, '');
      plains.set(char, plain);
    }
    for (let k = 0; k < plain.length; k++) {
      starts.push(at);
      ends.push(end);
    }
    if (plain === '' && ends.length > 0 && ends.at(-1) === at && MARK.test(char)) ends[ends.length - 1] = end;
    text += plain;
    at = end;
  }
  return { text: withoutLookalikes(text), startOf: (i) => starts[i] ?? at, endOf: (i) => ends[i] ?? at };
}
