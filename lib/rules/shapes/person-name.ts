import type { Sentence } from '../sentence';
import type { Shape } from '.';
import { NOT_A_NAME } from './not-a-name';

const PARTICLE = '(?:de |de la |de los |del |de las |van |von )?';

/** Two or more capitalised words in a row that are no place, agency, date or headline. A guess by form, so rules pair it with a cue. */
export const personName: Shape = {
  needs: /\p{Lu}\S* (?:(?:de|del|la|las|los|van|von) ){0,2}\p{Lu}/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}@#'-])\p{Lu}[\p{Ll}'-]{1,20}(?:\p{Lu}[\p{Ll}'-]{1,20})?(?: \p{Lu}\.)?` +
      String.raw`(?: ${PARTICLE}\p{Lu}(?:\p{Ll}|'\p{Lu}|\p{Ll}{1,3}\p{Lu})[\p{Ll}'-]{0,20}){1,5}(?![\p{L}\p{N}])`,
    'gu',
  ),
  score(match, sentence) {
    const name = runsOf([...match[0].matchAll(/\S+/g)]).find((run) => run.filter(isCapital).length >= 2);
    const [first, last] = [name?.[0], name?.at(-1)];
    if (!first || !last) return 0;
    const confidence = isHeadline(sentence) ? 0 : 0.6;
    return { confidence, start: first.index, end: last.index + last[0].length };
  },
};

/** Stretches of words that can all be part of a name, each from capital to capital. */
function runsOf(parts: readonly RegExpExecArray[]): RegExpExecArray[][] {
  const runs: RegExpExecArray[][] = [[]];
  for (const part of parts) {
    if (notAName(part)) runs.push([]);
    else runs.at(-1)?.push(part);
  }
  return runs.map((run) => run.slice(run.findIndex(isCapital), run.findLastIndex(isCapital) + 1));
}

const isCapital = (part: RegExpExecArray): boolean => /^\p{Lu}/u.test(part[0]);
const notAName = (part: RegExpExecArray): boolean => isCapital(part) && NOT_A_NAME.has(part[0].toLowerCase().replace(/'s$/, ''));

/** Whether nearly every word of the sentence is capitalised, so that capitals say nothing: of at least five, more than four in five. */
function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const capitals = words.filter(({ written }) => /^\p{Lu}/u.test(written));
  return words.length >= 5 && capitals.length / words.length > 0.8;
}
