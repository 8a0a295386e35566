import type { Span } from './report';

// What opens a quotation, and what closes it again. Straight ones open and close alike.
const CLOSERS: Readonly<Record<string, string>> = {
  '"': '"',
  '\u201c': '\u201d',
  '\u201e': '\u201c',
  '\u00ab': '\u00bb',
  '\u2018': '\u2019',
};
const MARK = /["\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019]|\n\s*\n/g;
const IN_WORD = /[\p{L}\p{N}]/u;
/** Longer than this it is no quotation but a mark that was never closed. */
const LONGEST = 1000;

/** What stands in quotation marks, without the marks; no quotation reaches over an empty line. Linear time. */
export function quotationsOf(text: string): Span[] {
  const found: Span[] = [];
  let open: { closer: string; start: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const close = open && mark === open.closer && !isApostrophe(text, mark, index);
    if (open && (close || mark.includes('\n') || index - open.start > LONGEST)) {
      if (close && index > open.start && index - open.start <= LONGEST) found.push({ start: open.start, end: index });
      open = undefined;
      if (close) continue;
    }
    const closer = CLOSERS[mark];
    if (!open && closer !== undefined) open = { closer, start: index + 1 };
  }
  return found;
}

const isApostrophe = (text: string, mark: string, at: number): boolean =>
  mark === '\u2019' && IN_WORD.test(text[at - 1] ?? '') && IN_WORD.test(text[at + 1] ?? '');

const FENCED = /```[\s\S]*?```|`[^`\n]+`/g;
// What prose does not have.
const LOOKS_LIKE_CODE = /[{};=<>$\\_]|\w\(|\/\w+\/|^--?\w|^\w+\.\w+$/;

/** Code between backquotes. Words between backquotes that look like prose are prose. Linear time. */
export function codeOf(text: string): Span[] {
  if (!text.includes('`')) return [];
  return [...text.matchAll(FENCED)]
    .filter(({ 0: code }) => LOOKS_LIKE_CODE.test(code.replace(/^`+|`+$/g, '')))
    .map(({ 0: code, index }) => ({ start: index, end: index + code.length }));
}
