import type { Shape } from '.';
import { wordBefore } from './neighbours';
import { words } from './words';

// "Apt #5B", "No #2A": the sign stands for "number".
const NUMBERED = words('apt apartment unit suite ste room rm flat lot building bldg no number space locker dept depto');

/** A hashtag: a letter must be in it, and no word, address or entity ("&#39;") may run into it. */
export const hashtag: Shape = {
  needs: /#/,
  pattern: /(?<![\p{L}\p{N}_&#/])#(?=[\p{N}_]{0,99}\p{L})[\p{L}\p{N}_]{1,100}/gu,
  score: (match) => (/^#\p{L}?\d/u.test(match[0]) && NUMBERED.has(wordBefore(match.input, match.index)) ? 0 : 0.9),
};
