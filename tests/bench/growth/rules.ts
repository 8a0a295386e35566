import type { Start } from '../contenders/contender';
import { checkWith, engineOf } from '../muster';
import { manyRules } from './packs';

/** Muster with `size` rules. */
const start: Start = (size) => checkWith(engineOf([manyRules(size)]));
export default start;
