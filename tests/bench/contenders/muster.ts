import rulebook from 'virtual:starter-rulebook';
import { checkOf } from '../muster';
import type { Start } from './contender';

/** As in a page: the rulebook comes compiled, the engine is built of it. */
const start: Start = () => checkOf(rulebook);
export default start;
