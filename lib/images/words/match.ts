import type { SeenWords } from '../../rules/seen';

// Letters that a picture's reader takes for one another; as if they were one.
const ALIKE: Record<string, string> = { '0': 'o', q: 'o', '1': 'i', l: 'i', '|': 'i', '!': 'i', '5': 's', '8': 'b' };
const DIGIT_LIKE_A_LETTER = /[0158]/g;
const DIGIT = /\d/;
const LETTER = /\p{L}/gu;
const MARKS = /\p{M}/gu;
const PARTS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

interface Known {
  word: string;
  plain: string;
}

/**
 * The lines, each word that is a misread one of `vocabulary` put right, so that a rule which looks for that word finds it:
 * one letter of a word of 5 to 7 may be wrong, two of a longer one, none of a shorter; letters that look alike (0 and O, 1, I and
 * l, 5 and S, 8 and B) and accents may always differ. A word with digits that no letter looks like, or with as many digits as
 * letters, is a number or a plate and stays as it was read; so does a known word, and the words of phrases count one by one.
 * Sureness falls with the share of wrong letters.
 */
export function correctTo(lines: readonly SeenWords[], vocabulary: Iterable<string>): SeenWords[] {
  const known = new Map<string, Known>();
  for (const phrase of vocabulary) {
    for (const word of phrase.split(/\s+/)) {
      if (word && !DIGIT.test(word)) known.set(word.toLowerCase(), { word, plain: plainOf(word) });
    }
  }
  const entries = [...known.values()];
  return lines.map((line) => {
    let { sureness } = line;
    const words = line.text.split(' ').map((text) => {
      const [, before = '', core = '', after = ''] = PARTS.exec(text) ?? [];
      const right = known.has(core.toLowerCase()) ? undefined : nearest(core, entries);
      if (!right) return text;
      sureness *= 1 - right.wrong / core.length;
      return before + (core === core.toUpperCase() ? right.word.toUpperCase() : right.word) + after;
    });
    return { ...line, text: words.join(' '), sureness };
  });
}

/** The known word that `read` is a misreading of, if there is one and no other as near. */
function nearest(read: string, entries: readonly Known[]): { word: string; wrong: number } | undefined {
  if (isNumber(read)) return undefined;
  const plain = plainOf(read);
  let best: { word: string; wrong: number } | undefined;
  let isTied = false;
  for (const entry of entries) {
    const most = tolerance(entry.plain.length);
    if (Math.abs(entry.plain.length - plain.length) > most) continue;
    const wrong = distance(plain, entry.plain, most);
    if (wrong > most || (best && wrong > best.wrong)) continue;
    isTied = best?.wrong === wrong;
    best = { word: entry.word, wrong };
  }
  return isTied ? undefined : best;
}

function isNumber(read: string): boolean {
  const letters = read.match(LETTER)?.length ?? 0;
  const digits = read.match(/\d/g)?.length ?? 0;
  return letters < 2 || digits >= letters || DIGIT.test(read.replace(DIGIT_LIKE_A_LETTER, ''));
}

const tolerance = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0);

/** In lower case, without accents, look-alikes as one letter. */
const plainOf = (word: string): string =>
  [...word.normalize('NFD').replace(MARKS, '').toLowerCase()].map((letter) => ALIKE[letter] ?? letter).join('');

/** Letters to change, put in or take out (Levenshtein); more than `most` once it is more. */
function distance(a: string, b: string, most: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    if (Math.min(...row) > most) return most + 1;
    before = row;
  }
  return before[b.length] as number;
}
