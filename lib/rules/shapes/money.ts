import type { Shape } from '.';
import { wordAfter } from './neighbours';
import { words } from './words';

const AMOUNT = String.raw`\d(?:[\d,]{0,14}\d)?(?:\.\d{1,2})?`;
const SCALE = String.raw`(?:[ -]?(?:k|m|bn|bln|thousand|million|billion|mil|millones)\b)?`;
const WORD = 'one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const POWER = '(?:hundred|thousand|million|billion)';
const COIN = 'dollars|bucks|quid|euros|pesos|usd|dolares';

/** A price or amount. "Pounds" may be a weight and needs a word of price nearby. */
export const money: Shape = {
  needs: new RegExp(String.raw`[\d$£€]|${COIN}`, 'i'),
  pattern: new RegExp(
    [
      String.raw`(?:\b(?:US|CA|AU|NZ|MX|C|A))?[$£€] ?${AMOUNT}(?!\d)${SCALE}`,
      String.raw`(?<![\w.,$£€])\d[\d.,]{0,14} ?[$€£](?! ?\d)`,
      String.raw`\b${AMOUNT}${SCALE} (?:${COIN}|dollar|peso|(?<pounds>pounds))\b`,
      String.raw`\b(?:(?:${WORD}|a|few|several|couple)(?: ${POWER}){0,2}|${POWER}) (?:${COIN})\b`,
    ].join('|'),
    'gi',
  ),
  score(match) {
    if (match.groups?.pounds) return wordAfter(match.input, match.index + match[0].length) === 'of' ? 0 : 0.3;
    // The team and the county are written with a capital.
    return /Bucks$/.test(match[0]) ? 0 : 0.9;
  },
  context: words('cost costs price pay pays paid fee fine raised raise donated donate worth sterling charity owe owes spent spend ticket'),
};
