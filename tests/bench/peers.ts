import { text as alexText } from 'alex';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import { type Processor, unified } from 'unified';
import type { Check } from './measure';

/** A processor without output: its messages are the result. */
function noOutput(this: Processor): void {
  this.compiler = () => '';
}

/** The natural-language pipeline that alex is made of, built once and frozen, with the passive voice added. */
export function retext(): Check {
  const pipeline = unified().use(retextEnglish).use(retextEquality).use(retextProfanities).use(retextPassive).use(noOutput).freeze();
  return (text) => pipeline.processSync(text).messages.length;
}

/** alex as its users call it. */
export const alex: Check = (text) => alexText(text).messages.length;

/** harper.js in this thread, its WebAssembly inlined; the set-up is done before anything is timed. */
export async function harper(): Promise<Check> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text) => {
    const lints = await linter.lint(text, { language: 'plaintext' });
    for (const lint of lints) lint.free();
    return lints.length;
  };
}
