import starterPacks from 'virtual:starter-packs';
import { manyPhrases } from '../growth/packs';
import { checkWith, engineOf } from '../muster';
import type { Start } from './contender';

/** The starter packs for the house agency, and a pack of `morePhrases` beside them. */
const start: Start = (morePhrases) => checkWith(engineOf(morePhrases > 0 ? [...starterPacks, manyPhrases(morePhrases)] : starterPacks));
export default start;
