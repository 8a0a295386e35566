import type { Start } from '../contenders/contender';
import { checkWith, engineOf } from '../muster';
import { manyPhrases } from './packs';

/** Muster with `size` phrases in one rule. */
const start: Start = (size) => checkWith(engineOf([manyPhrases(size)]));
export default start;
