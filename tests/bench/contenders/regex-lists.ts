import rulebook from 'virtual:starter-rulebook';
import type { Start } from './contender';
import { expressionsOf, loop } from './regex';

/** Every phrase of the starter packs, nothing of their rules: what finding the words alone costs the usual way. */
const start: Start = () => loop(expressionsOf(rulebook));
export default start;
