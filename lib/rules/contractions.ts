const N = new Map([
  ["we're", [['we', 'are']]],
  ["don't", [['do', 'not']]],
]);
const NONE: string[][] = [];
export function writtenOut(word: string): readonly (readonly string[])[] {
  return N.get(word) ?? NONE;
}
