import { writtenOut } from '../../../lib/rules/compact';
import type { Start } from '../contenders/contender';
import { anyOf, loop } from '../contenders/regex';
import { rulebookOf } from '../rulebook';
import { manyPhrases } from './packs';

/** The same phrases, an expression each. */
const start: Start = (size) => {
  const { cues } = rulebookOf([manyPhrases(size)]);
  return loop({ lower: cues.flatMap(({ phrases }) => phrases.flatMap(writtenOut).map((phrase) => anyOf([phrase]))), exact: [] });
};
export default start;
