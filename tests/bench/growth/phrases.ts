import type { Start } from '../contenders/contender';
import { checkOf } from '../muster';
import { rulebookOf } from '../rulebook';
import { manyPhrases } from './packs';

/** Muster with `size` phrases in one rule. */
const start: Start = (size) => checkOf(rulebookOf([manyPhrases(size)]));
export default start;
