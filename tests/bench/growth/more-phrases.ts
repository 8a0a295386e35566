import starterPacks from 'virtual:starter-packs';
import type { Start } from '../contenders/contender';
import { checkOf } from '../muster';
import { rulebookOf } from '../rulebook';
import { manyPhrases } from './packs';

/** The starter packs, and a pack of `size` phrases beside them. */
const start: Start = (size) => checkOf(rulebookOf(size > 0 ? [...starterPacks, manyPhrases(size)] : starterPacks));
export default start;
