/** Twenty-six letters of another alphabet, in the order of the Latin one. */
const alphabet = (letters: string): ReadonlyMap<string, string> =>
  new Map([...letters].map((letter, i) => [String.fromCharCode(97 + i), letter]));
const pairs = (latin: string, other: string): ReadonlyMap<string, string> =>
  new Map([...latin].map((letter, i) => [letter, [...other][i] as string]));
const from = (first: number): ReadonlyMap<string, string> =>
  alphabet(String.fromCodePoint(...Array.from({ length: 26 }, (_, i) => first + i)));

// Blocks of Unicode that hold the whole alphabet in order.
export const FULL_WIDTH = from(0xff41);
export const BOLD = from(0x1d41a);
export const BOLD_SCRIPT = from(0x1d4ea);
export const DOUBLE_STRUCK = from(0x1d552);
export const SANS_BOLD_CAPITALS = from(0x1d5d4);
export const CIRCLED = from(0x24d0);
export const SQUARED = from(0x1f130);
export const NEGATIVE_SQUARED = from(0x1f170);
export const REGIONAL = from(0x1f1e6);
export const SMALL_CAPITALS = alphabet('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡxʏᴢ');

/** Letters that a reader takes for the Latin one (Unicode's confusables, UTS 39). */
export const CYRILLIC = pairs('acdehijklmnopqrstvwxy', 'асԁеһіјкӏмпорԛгѕтѵԝху');
export const GREEK = pairs('aeikoptuvxy', 'αεικορτυνχγ');

/** Emoji that show a letter, with the selector that gives them colour. */
export const EMOJI = new Map([
  ['a', '🅰️'],
  ['b', '🅱️'],
  ['i', 'ℹ️'],
  ['m', 'Ⓜ️'],
  ['o', '🅾️'],
  ['p', '🅿️'],
]);

export const LEET_VOWELS = pairs('eio', '310');
export const LEET_DIGITS = pairs('aeiost', '431057');
export const LEET_SIGNS = pairs('ais', '@!$');
