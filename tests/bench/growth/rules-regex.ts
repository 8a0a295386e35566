import type { Start } from '../contenders/contender';
import { expressionsOf, loop } from '../contenders/regex';
import { rulebookOf } from '../rulebook';
import { manyRules } from './packs';

/** The phrase lists of the same rules, an expression each. */
const start: Start = (size) => loop(expressionsOf(rulebookOf([manyRules(size)])));
export default start;
