import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Start } from './contender';

/** Where each code point of `text` begins, in UTF-16 units: harper.js counts in code points. */
function beginnings(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  return [...units, at];
}

/** harper.js in the thread that asks, all its rules. */
const start: Start = async () => {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async ({ text }) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    if (lints.length === 0) return [];
    const units = beginnings(text);
    return lints.map((lint) => {
      const span = lint.span();
      const found = { start: units[span.start] ?? 0, end: units[span.end] ?? text.length };
      span.free();
      lint.free();
      return found;
    });
  };
};
export default start;
