import type { Shape } from '.';
import { words } from './words';

/**
 * North American (NANP: area and exchange codes start with 2 to 9) and UK numbers.
 * A bare seven-digit number needs a word such as "text" or "call" nearby.
 */
export const phone: Shape = {
  pattern:
    /(?<![\w.-])(?:(?<uk>(?:\+44\s?|0)\d{2,4}[\s-]\d{3,4}[\s-]\d{3,4})|(?:\+?1[\s.-]?)?(?:(?<area>\(\d{3}\)\s?|\d{3}[\s.-])?(?<exchange>\d{3})[\s.-](?<line>\d{4})|\+?(?<plain>\d{10,11})))(?![\w-])/g,
  score(match) {
    const { area, exchange, plain, uk } = match.groups ?? {};
    if (uk) return 0.75;
    if (plain) return /^1?[2-9]\d{2}[2-9]\d{6}$/.test(plain) ? 0.4 : 0;
    if (!/^[2-9]/.test(exchange ?? '')) return 0;
    if (!area) return 0.3;
    return /^\(?[2-9]/.test(area) ? 0.8 : 0;
  },
  context: words(
    'call text phone cell mobile number reach whatsapp signal dm contact ring texting calling tel telephone line hmu llama llame llamame telefono celular cel numero escribe escribeme marca mensaje',
  ),
};
