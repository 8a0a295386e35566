import type { Shape } from '.';

/** A US social security number; areas 000, 666 and 900 up, group 00 and serial 0000 are never issued (SSA). */
export const ssn: Shape = {
  pattern: /(?<![\w-])(?<area>\d{3})-(?<group>\d{2})-(?<serial>\d{4})(?![\w-])/g,
  score(match) {
    const { area = '', group, serial } = match.groups ?? {};
    return area === '000' || area === '666' || area >= '900' || group === '00' || serial === '0000' ? 0 : 0.85;
  },
};
