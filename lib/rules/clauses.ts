import type { Doc } from './doc';

// Signs that end a clause, and words that begin another one; after a comma a pronoun or an owner does too.
const ENDS = /[;:()\u2014\u2013]| - /;
const TURNS = new Set('but however yet though although because while except pero sino aunque porque mientras'.split(' '));
const SUBJECTS = new Set(
  'i you he she we they it my our all every these those that yo mi mis tu el ella nosotros ellos ellas todos todas esos esas'.split(' '),
);

/** Number of the last token of the clause that goes on after token `from`, within its sentence. */
export function clauseEnd({ text, tokens }: Doc, from: number): number {
  let last = from;
  for (let i = from + 1; i < tokens.length; i++) {
    const [before, token] = [tokens[i - 1], tokens[i]];
    if (!before || !token || token.sentence !== before.sentence || TURNS.has(token.norm)) break;
    const gap = text.slice(before.end, token.start);
    if (ENDS.test(gap) || (gap.includes(',') && SUBJECTS.has(token.norm))) break;
    last = i;
  }
  return last;
}
