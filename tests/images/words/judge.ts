const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Words without the signs around them. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => word.replace(EDGES, ''))
    .filter(Boolean);

const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Whether one of the lines that were read has all words of `wanted` one after the other, letter by letter, accents too. */
export const isRead = (wanted: string, read: readonly string[]): boolean => read.some((line) => spaced(line).includes(spaced(wanted)));

/** The same when up to two letters may be wrong. */
export const isNearlyRead = (wanted: string, read: readonly string[]): boolean =>
  read.some((line) => within(spaced(line).trim(), spaced(wanted).trim()) <= 2);

/** The fewest letters to change, put in or take out so that `wanted` is somewhere in `line` (Sellers 1980). */
function within(line: string, wanted: string): number {
  let column = Array.from({ length: wanted.length + 1 }, (_, i) => i);
  let least = column[wanted.length] as number;
  for (const letter of line) {
    const next = [0];
    for (let i = 1; i <= wanted.length; i++) {
      const change = (column[i - 1] as number) + (wanted[i - 1] === letter ? 0 : 1);
      next.push(Math.min(change, (column[i] as number) + 1, (next[i - 1] as number) + 1));
    }
    column = next;
    least = Math.min(least, column[wanted.length] as number);
  }
  return least;
}

/** How many words of `wanted` are among those read, each counted as often as it is there. */
export function wordsRead(wanted: readonly string[], read: readonly string[]): { found: number; of: number } {
  const left = new Map<string, number>();
  for (const word of read.flatMap(wordsOf)) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wanted.flatMap(wordsOf);
  const found = words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return { found: found.length, of: words.length };
}
