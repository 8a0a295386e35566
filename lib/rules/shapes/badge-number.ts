import type { Shape } from '.';
import { isPlural, wordAfter } from './neighbours';
import { words } from './words';

const MARK = String.raw`(?:(?:no\.?|num\.?|number|numero|id)(?: is| es)?:? ?#?|#)`;
const RANKS = 'officer|ofc|deputy|sergeant|sgt|detective|det|corporal|cpl|trooper|constable|agent|patrolman|oficial|agente';
const END = String.raw`(?![\w-]|[.,]\d)`;

// "placa 1234 BCD": a vehicle's.
const LETTERS = /^ ?[A-Z]{3}\b/;
// "put on the badge 20 years ago": a count.
const COUNTED = words('year day time month hour week percent edition');

/**
 * The number of an officer or car, its word being part of the form: "badge 4471", "shield no. 212",
 * "Officer Cole #4471", "unit 3-Adam-12". A bare "unit 412" needs a word of patrol nearby.
 */
export const badge: Shape = {
  needs: /\d/,
  pattern: new RegExp(
    [
      String.raw`\bbadge(?::| ?${MARK})? ?(?!\d{1,3}(?:st|nd|rd|th)\b)\d[\w-]{1,9}${END}`,
      String.raw`\b(?:placa|chapa)(?: ?${MARK})? ?\d{3,6}${END}`,
      String.raw`\b(?:shield|star|collar|unit|car|employee|cruiser) ?${MARK} ?\d[\w-]{0,9}${END}`,
      String.raw`\b(?:unit|car) \d{1,2}-?[a-z]{1,8}-?\d{1,3}${END}`,
      String.raw`\b(?:${RANKS})\.?(?: [a-z\u00c0-\u024f'.-]{1,20}){0,2},? ?#\d{2,6}${END}`,
      String.raw`\b(?<bare>unit \d{2,4})${END}`,
    ].join('|'),
    'gi',
  ),
  score(match) {
    const end = match.index + match[0].length;
    const after = wordAfter(match.input, end);
    if (COUNTED.has(after) || isPlural(after) || LETTERS.test(match.input.slice(end, end + 5))) return 0;
    return match.groups?.bare ? 0.3 : 0.7;
  },
  context: words('responding respond enroute route dispatch dispatched patrol scene clear backup officer deputy shift radio en'),
  disqualifiers: words('apartment apt rent lease leased bedroom storage condo complex suite floor tenant landlord vehicle plate matricula'),
};
