/** Text made comparable, with the way back to the writer's own characters. */
export interface Folded {
  /** Compatibility forms unified (NFKD), marks and invisible characters removed, quotes and dashes plain. Case is kept. */
  text: string;
  /** Original UTF-16 offset at which the folded unit `i` begins. */
  startOf(i: number): number;
  /** Original UTF-16 offset just after the folded unit `i`. */
  endOf(i: number): number;
}

const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u00a0': ' ',
};

// Zero-width and soft-hyphen characters, variation selectors, and combining marks left by NFKD.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\ufe00-\ufe0f\p{M}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the whole ASCII range.
const ASCII = /^[\x00-\x7f]*$/;

const same = (i: number): number => i;
const next = (i: number): number => i + 1;

/** Folds `original`; linear time, and free for ASCII text. */
export function fold(original: string): Folded {
  if (ASCII.test(original)) return { text: original, startOf: same, endOf: next };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of original) {
    const end = at + char.length;
    const plain = PLAIN[char] ?? char.normalize('NFKD').replace(INVISIBLE, '');
    for (let k = 0; k < plain.length; k++) {
      starts.push(at);
      ends.push(end);
    }
    text += plain;
    at = end;
  }
  return { text, startOf: (i) => starts[i] ?? at, endOf: (i) => ends[i] ?? at };
}
