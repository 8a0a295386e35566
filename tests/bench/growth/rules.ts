import type { Start } from '../contenders/contender';
import { checkOf } from '../muster';
import { rulebookOf } from '../rulebook';
import { manyRules } from './packs';

/** Muster with `size` rules. */
const start: Start = (size) => checkOf(rulebookOf([manyRules(size)]));
export default start;
