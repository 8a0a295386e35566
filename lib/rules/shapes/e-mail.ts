import type { Shape } from '.';

const AT = String.raw`(?:@| ?[\[({] ?at ?[\])}] ?)`;
const DOT = String.raw`(?:\.| ?[\[({] ?dot ?[\])}] ?)`;

/**
 * An e-mail address, also with "[at]" and "(dot)"; lengths bounded as in RFC 5321, 4.5.3.1
 * (local part 64) and RFC 1035, 2.3.4 (label 63). The last label has letters only.
 */
export const email: Shape = {
  needs: /@|[[({] ?at/i,
  pattern: new RegExp(String.raw`(?<![\w+@'-]|\w\.)\w[\w.+'-]{0,63}${AT}(?:[\w-]{1,63}${DOT}){1,6}[a-z]{2,63}(?![\w@]|-\w)`, 'gi'),
  score: () => 0.9,
};
