import type { Doc } from './doc';

// Signs that end a clause, and words that begin another one; after a comma a pronoun or an owner does too.
const ENDS = /[;:()\u2014\u2013]| - /;
const TURNS = new Set('but however yet though although because while except pero sino aunque porque mientras'.split(' '));
const SUBJECTS = new Set(
  'i you he she we they it my our all every these those that yo mi mis tu el ella nosotros ellos ellas todos todas esos esas'.split(' '),
);

/** By token, the number of the last token of the clause that goes on after it, within its sentence. */
export function clauseEnds(doc: Doc): number[] {
  const ends: number[] = [];
  for (let i = doc.tokens.length - 1; i >= 0; i--) ends[i] = goesOn(doc, i) ? (ends[i + 1] as number) : i;
  return ends;
}

/** Whether the token after number `i` belongs to the same clause. */
function goesOn({ text, tokens }: Doc, i: number): boolean {
  const [before, token] = [tokens[i], tokens[i + 1]];
  if (!before || !token || token.sentence !== before.sentence || TURNS.has(token.norm)) return false;
  const gap = text.slice(before.end, token.start);
  return gap === ' ' || !(ENDS.test(gap) || (gap.includes(',') && SUBJECTS.has(token.norm)));
}
