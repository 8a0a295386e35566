import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextPassive from 'retext-passive';
import retextProfanities from 'retext-profanities';
import { type Processor, unified } from 'unified';
import type { Start } from './contender';
import { spanOf } from './unist';

/** A processor without output: its messages are the result. */
function noOutput(this: Processor): void {
  this.compiler = () => '';
}

/** The natural-language pipeline that alex is made of, in its newest version, built once and frozen, with the passive voice added. */
const start: Start = () => {
  const pipeline = unified().use(retextEnglish).use(retextEquality).use(retextProfanities).use(retextPassive).use(noOutput).freeze();
  return ({ text }) => pipeline.processSync(text).messages.map(spanOf);
};
export default start;
