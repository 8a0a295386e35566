/** Where in `text` the pattern `source` matches, in UTF-16 offsets and in order; case counts only where `exact`. */
export type PatternMatches = (source: string, exact: boolean, text: string) => { start: number; end: number }[];

/**
 * A `PatternMatches` that compiles each pattern once; every engine has its own. What it is given has passed
 * `complaintAbout` in lib/packs/linear.ts, which is what keeps its time linear. An empty match is none.
 */
export function patternMatcher(): PatternMatches {
  const compiled = new Map<string, RegExp>();
  return function patternMatches(source, exact, text) {
    const flags = exact ? 'gu' : 'giu';
    const key = `${flags} ${source}`;
    const pattern = compiled.get(key) ?? new RegExp(source, flags);
    compiled.set(key, pattern);
    const found: { start: number; end: number }[] = [];
    for (const match of text.matchAll(pattern)) {
      if (match[0] !== '') found.push({ start: match.index, end: match.index + match[0].length });
    }
    return found;
  };
}
