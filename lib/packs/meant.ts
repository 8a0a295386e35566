/** What other formats call the same thing. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  and: 'all',
  or: 'any',
  not: 'missing',
  exact: 'case',
  phrases: 'terms',
  words: 'terms',
  regex: 'pattern',
  regexp: 'pattern',
};

/** The one of `known` that `written` is a slip of: at most two letters added, left out or changed, and more than half right. */
export function meant(written: string, known: readonly string[]): string | undefined {
  const other = ALSO_CALLED[written];
  if (other !== undefined && known.includes(other)) return other;
  if (written.length > 40) return undefined;
  let best: string | undefined;
  let least = 3;
  for (const word of known) {
    const edits = distance(written.toLowerCase(), word.toLowerCase());
    if (edits >= least || edits * 2 >= word.length) continue;
    best = word;
    least = edits;
  }
  return best === written ? undefined : best;
}

/** Levenshtein distance: the fewest letters to add, leave out or change. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (above[j] as number) + (a[i] === b[j] ? 0 : 1);
      row.push(Math.min(change, (above[j + 1] as number) + 1, (row[j] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}
