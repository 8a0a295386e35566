import type { Shape } from '.';
import { words } from './words';

const SIGN = '[23456789CFGHJMPQRVWX]';

/**
 * An Open Location Code: full ("8FVC9G8F+6X") or short with its place ("9G8F+6X Riverton").
 * Alphabet and lengths as in the specification: eight signs before the plus, of which a short code leaves out four;
 * two to seven after it. The first sign of a full code goes up to C (latitude), the second up to V (longitude).
 * Codes padded with zeros stand for areas of 5 km and more and do not count.
 */
export const plusCode: Shape = {
  needs: /\+/,
  pattern: new RegExp(String.raw`(?<![\w+])(?:(?<full>[2-9C][2-9CFGHJMPQRV]${SIGN}{6})|${SIGN}{4})\+${SIGN}{2,7}(?![\w+])`, 'gi'),
  score(match) {
    // Digits alone are a sum: 2222+44.
    if (!/[a-z]/i.test(match[0])) return 0.2;
    const end = match.index + match[0].length;
    return match.groups?.full || PLACE.test(match.input.slice(end, end + 5)) ? 0.85 : 0.4;
  },
  context: words('plus code codes location map maps pin ubicacion codigo at en near meet address'),
};

const PLACE = /^,? \p{Lu}\p{Ll}{2}/u;
