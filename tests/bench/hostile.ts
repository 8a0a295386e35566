const LENGTH = 10_000;

/** `n` in the letters of `alphabet`: another word for every number. */
function spelt(n: number, alphabet: readonly string[]): string {
  const rest = Math.floor(n / alphabet.length);
  return (rest > 0 ? spelt(rest - 1, alphabet) : '') + alphabet[n % alphabet.length];
}

const word = (n: number): string => spelt(n, [...'bcdfghjkmnpqrstvwxz']);
const spread = (text: string): string => [...text.replaceAll(' ', '')].join(' ');
const leet = (text: string): string =>
  text.replace(/[aeiost]/gi, (letter) => ({ a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' })[letter.toLowerCase()] ?? letter);
const ADDRESS = 'officer dana cole lives at';

/** What a text is made of, by what is bad about it; another piece for every number, the first of a text `first`. */
const PIECES: Readonly<Record<string, (n: number, first: boolean) => string>> = {
  'hits everywhere': (n) => `We live at ${n} Mill Rd, call 704-555-0142. RPD officer Dana Cole, 31, is staged at Station ${n} tonight. `,
  'one long word': (n, first) => (first ? word(n) : 'a'),
  'signs only': (n) => `${spelt(n, [...'.,!?;:-()"\''])}!`,
  emoji: (n) => `👮‍♂️🔥🏳️‍🌈${spelt(n, ['🚲', '🐈', '🌧️', '👩🏽‍🚒', '🇺🇸'])}`,
  'combining marks': (n) => `e\u0301\u0302\u0323${spelt(n, ['o\u0308', 'a\u030a\u0323', 'u\u0301\u0327'])}`,
  'look-alike letters': (n) => `аlder соurt ${spelt(n, [...'аеорсух'])} `,
  'right to left': (n) => `שוטר גר ברחוב ${n}, الشرطي يسكن في ‏Mill Rd ${n}‏؟ \u202eRPD ${word(n)}\u202c `,
  'nested quotes': (n) => `“she said ‘he wrote "we ${word(n)} at '`,
  'hashtags with capitals': (n) => `#RivertonPDOfficerDanaColeLivesAt${n}MillRdRPD${word(n).toUpperCase()} `,
  'leet everywhere': (n) => leet(`${ADDRESS} ${n} mill rd ${word(n)} `),
  'single letters': (n) => `${spread(`${ADDRESS} ${word(n)}`)} `,
  'beginnings of phrases': (n) => `as a riverton police as a riverton ${word(n)} lives on the lives at `,
  'beginnings of numbers': (n) => `704-555-014 12/31/ 35.22, ${n} Mill `,
  'beginnings of addresses': (n) => `a.a-a+a@ www.a https:// #_ @a. ${word(n)}@`,
  'hyphens and dots': (n) => `a-a.a_a-${word(n)}.`,
};

export const HOSTILE = Object.keys(PIECES);

/** A text of 10,000 UTF-16 units made to be slow; `name` is one of HOSTILE, and every `turn` has pieces of its own. */
export function hostileText(name: string, turn: number): string {
  const piece = PIECES[name];
  if (!piece) throw new Error(`there is no hostile text "${name}", only ${HOSTILE.join(', ')}`);
  return full(piece, turn * LENGTH);
}

function full(piece: (n: number, first: boolean) => string, from: number): string {
  let text = piece(from, true);
  for (let n = from + 1; text.length < LENGTH; n++) text += piece(n, false);
  return text.slice(0, LENGTH);
}
