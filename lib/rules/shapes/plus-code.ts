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
  pattern: new RegExp(
    String.raw`(?<![\w+])(?:(?<full>[2-9C][2-9CFGHJMPQRV]${SIGN}{6})|${SIGN}{4})\+${SIGN}{2,7}(?![\w+])(?<place>,? \p{Lu}\p{Ll}{2})?`,
    'giu',
  ),
  score(match) {
    const code = match[0].slice(0, match[0].length - (match.groups?.place?.length ?? 0));
    const { full, place = '' } = match.groups ?? {};
    // Digits alone are a sum: 2222+44.
    const confidence = !/[a-z]/i.test(code) ? 0.2 : full || /\p{Lu}\p{Ll}/u.test(place) ? 0.85 : 0.4;
    return { confidence, start: 0, end: code.length };
  },
  context: words('plus code codes location map maps pin ubicacion codigo at en near meet address'),
};
