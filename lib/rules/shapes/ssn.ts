import type { Shape } from '.';
import { words } from './words';

// A number printed on sample cards, and one from an SSA booklet; both were cancelled.
const SAMPLES = words('078051120 219099999');

/**
 * A US social security number. Areas 000, 666 and 900 up, group 00 and serial 0000 are never issued (SSA).
 * With dashes it stands alone; with spaces, dots or nothing between it needs a word such as "SSN" nearby.
 */
export const ssn: Shape = {
  needs: /\d/,
  pattern: /(?<![\w.,+/=$-])(?<area>\d{3})(?<a>[-. ]?)(?<group>\d{2})(?<b>[-. ]?)(?<serial>\d{4})(?![\w-]|[.,]\d)/g,
  score(match) {
    const { area = '', a, group = '', b, serial = '' } = match.groups ?? {};
    const issued = area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
    if (!issued || a !== b || SAMPLES.has(area + group + serial)) return 0;
    return a === '-' ? 0.8 : 0.2;
  },
  context: words('ssn ssns ss social security socials soc seguro nss'),
  disqualifiers: words('tracking serial model part sku invoice order item isbn ein media followers'),
};
