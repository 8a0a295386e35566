import rulebook from 'virtual:starter-rulebook';
import { tierTwo } from '../../../lib/likeness/tier-two';
import { checkOf } from '../muster';
import type { Start } from './contender';

/** As on the command line: what tier 1 asks is answered at once, and nothing is remembered. */
const start: Start = () => checkOf(rulebook, tierTwo(rulebook.own, 0));
export default start;
