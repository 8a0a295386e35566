import rulebook from 'virtual:starter-rulebook';
import { grammarEvidence } from '../../../lib/rules/grammar';
import { checkOf } from '../muster';
import type { Start } from './contender';

/** As on the command line: what tier 1 asks about grammar is answered at once, and nothing is remembered. */
const start: Start = () => checkOf(rulebook, grammarEvidence(0));
export default start;
