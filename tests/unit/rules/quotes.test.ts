import { describe, expect, it } from 'vitest';
import { codeOf, quotationsOf } from '../../../lib/rules/quotes';

const quoted = (text: string) => quotationsOf(text).map(({ start, end }) => text.slice(start, end));
const code = (text: string) => codeOf(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['she said "no" and "never"', ['no', 'never']],
    ['“it’s late,” he said', ['it’s late,']],
    ['dijo «nunca» y „vielleicht“', ['nunca', 'vielleicht']],
    ['‘it’s fine’ they say', ['it’s fine']],
    ["it's the dogs' bowl", []],
    ['never closed "and on', []],
    ['one " here\n\nand one " there', []],
    ['""', []],
    [`"${'a'.repeat(1001)}" but "this"`, ['this']],
  ])('of %s', (text, expected) => expect(quoted(text)).toEqual(expected));
});

describe('code', () => {
  it.each<[string, string[]]>([
    ['run `kill(9)` now', ['`kill(9)`']],
    ['```\nlet a = 1;\n```', ['```\nlet a = 1;\n```']],
    ['they are `police` here', []],
    ['`a_b` and `README.md`', ['`a_b`', '`README.md`']],
    ['no code at all', []],
  ])('in %s', (text, expected) => expect(code(text)).toEqual(expected));
});
