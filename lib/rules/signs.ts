import { isAscii, ONE_EMOJI } from './emoji';

/** An emoji, or another sign that no keyboard has: ★, ▬, →. Punctuation and ASCII signs are none. */
const SIGN = new RegExp(String.raw`${ONE_EMOJI}|(?![\0-\x7f])\p{S}`, 'gu');
const LOOKS = /[\ufe0f\p{EMod}]/gu;

/**
 * How often one sign stands in a row at the most, spaces between or none; skin tones make no difference. Screen readers
 * say the name each time: emoji by their name in Unicode CLDR, other signs by the one in the Unicode standard.
 */
export function repeatedSigns(text: string): number {
  if (isAscii(text)) return 0;
  let [most, run, last, end] = [0, 0, '', 0];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const plain = sign.replace(LOOKS, '');
    const goesOn = plain === last && /^ ?\ufe0f? ?$/.test(text.slice(end, index));
    run = goesOn ? run + 1 : 1;
    most = Math.max(most, run);
    [last, end] = [plain, index + sign.length];
  }
  return most;
}

const LINE_EMOJI = new RegExp(String.raw`^[^\S\n]*(?:[-–•*][^\S\n]+)?${ONE_EMOJI}`, 'gmu');

/** How many lines begin with an emoji, behind the dash or dot of a list too. */
export const lineEmoji = (text: string): number => (isAscii(text) ? 0 : (text.match(LINE_EMOJI)?.length ?? 0));
