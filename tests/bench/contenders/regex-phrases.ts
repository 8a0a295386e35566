import rulebook from 'virtual:starter-rulebook';
import { writtenOut } from '../../../lib/rules/compact';
import type { Start } from './contender';
import { anyOf, loop } from './regex';

const PHRASES = 2000;

/** 2,000 phrases of the starter packs, evenly chosen, an expression each. */
const start: Start = () => {
  const all = rulebook.cues.flatMap(({ phrases, case: letters }) => (letters === 'exact' ? [] : phrases.flatMap(writtenOut)));
  const chosen = Array.from({ length: PHRASES }, (_, i) => all[Math.floor((i * all.length) / PHRASES)] as string);
  return loop({ lower: chosen.map((phrase) => anyOf([phrase])), exact: [] });
};
export default start;
