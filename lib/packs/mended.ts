import type { Edit, Finding, Span } from '../rules/report';

/** `text` with every one of `edits` made, those that are the same once. They do not overlap. */
export function mended(text: string, edits: readonly Edit[]): string {
  const lastFirst = distinct(edits).reverse();
  return lastFirst.reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);
}

/**
 * The text after the fixes of `findings`, all of one rule, when the rule still speaks where they were made, or anywhere
 * although every finding had one; nothing when the fixes hold. `findingsIn` gives the rule's findings in another text.
 */
export function unmended(text: string, findings: readonly Finding[], findingsIn: (text: string) => readonly Finding[]): string | undefined {
  const edits = findings.flatMap(({ fix }) => fix ?? []);
  if (edits.length === 0) return undefined;
  const after = mended(text, edits);
  const left = findingsIn(after);
  const speaks = edits.length === findings.length ? left.length > 0 : left.some((finding) => places(edits).some(overlapping(finding)));
  return speaks ? after : undefined;
}

/** Where the new words are in the text that has all of `edits`. */
function places(edits: readonly Edit[]): Span[] {
  let moved = 0;
  return distinct(edits).map(({ start, end, text }) => {
    const place = { start: start + moved, end: start + moved + text.length };
    moved += text.length - (end - start);
    return place;
  });
}

const overlapping =
  (a: Span) =>
  (b: Span): boolean =>
    a.start < b.end && a.end > b.start;

/** In order of place, without those that are the same: one sentence at the end may settle several findings. */
function distinct(edits: readonly Edit[]): Edit[] {
  const same = (a: Edit, b: Edit): boolean => a.start === b.start && a.end === b.end && a.text === b.text;
  return edits.filter((edit, i) => edits.findIndex((other) => same(edit, other)) === i).sort((a, b) => a.start - b.start);
}
