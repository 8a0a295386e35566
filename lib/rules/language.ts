export type Language = 'en' | 'es' | 'other';

// Small words that carry sentences, lower case, without accents: English, Spanish, then French, Portuguese, Italian,
// German, Dutch, Filipino; with an apostrophe, the beginning or the end of a word. Most single letters are left out:
// a word spelled out ("k i l l") would look foreign, and its sentence go unread.
const WORDS = [
  "the and of to in is on at for that this with from by are was were be been being have had having would could should will can cannot not but or if as an when where who whose what why how which there their they them he she her his him we you your yours our us my it its i all any some these those than then so into out off up down about over after before during between through until since while because near around against without under just now very too only also more most much many such both each every another again never always still please thank thanks need get got going go goes know let make made see said says has do did does here today tonight tomorrow yesterday u ur im ive dont cant wont didnt isnt doesnt thats youre theyre gonna wanna 's 't 're 've 'll 'm 'd",
  'el la los las lo un una unos unas y de del al en con por para que se su sus es esta estan este estos esa ese eso esos como mas pero muy ya le les nos si ser fue fueron han hay hoy ayer manana ahora cuando donde quien quienes porque tambien hasta desde sobre entre sin todo todos toda todas otra otro otros nuestro nuestra nuestros nuestras ellos ellas ella usted ustedes nosotros mi tu gracias tiene tienen tenemos estamos estaba somos puede pueden hacer segun tras hacia aunque mientras despues durante cada tan bien solo aqui personas policia calle favor ciudad ayuda dia dias',
  "le la les un une des du de et en est dans pour par pas que qui sur avec ce cette ces se sa ses son sont ont nous vous je il ils elle on ne au aux mais ou plus tres chez apres depuis ete etre leur leurs comme tout tous c'est l' d' qu' j' n' s' m'",
  'os um uma uns de do da dos das em na nos nas por pelo pela para que se sua seu seus nao sim com mais mas muito ao aos foi sao esta estao esse essa isso este voce voces tambem ja ele ela eles quem quando como sobre entre todos hoje agora ate ser ter tem nosso nossa bem dia policia favor',
  "il lo la i gli le un una di del della dei delle dal dalla al alla ai nel nella nei che per con non si sono da su in anche piu come ma questo questa hanno ha stato essere perche oggi ancora dopo quando tutti tutto ci mi ed l' d' un' all' dell' nell' sull' dall'",
  'der die das und ist nicht ein eine einen einem mit auf von zu zum zur im in den dem des sich auch wir ich sie es er wird werden sind war haben hat bei nach aus an am fur uber noch nur wie vom durch oder aber wenn heute bitte uns keine kein mehr so als',
  'de het een en van in is niet voor zijn met dat die te op aan er ook naar wordt werd worden deze maar bij uit nog geen heeft hebben ik je wij we onze om als over door dan of bent wat',
  'ang ng mga sa na ay at kayo po ako ito hindi lang naman kung nang din rin siya namin natin tayo kami ko mo ka yung pa ba kasi daw dito nasa wala may ating para pero si ni mag',
].map((words) => words.split(' '));

/** By word, the languages that have it. A word of several decides nothing between them. */
const LANGUAGES = new Map<string, number[]>();
WORDS.forEach((words, language) => {
  for (const word of words) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);
});

const NONE: readonly number[] = [];
const OTHER_SCRIPT = /^[^\P{L}\p{Script=Latin}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the whole ASCII range.
const ASCII = /^[\x00-\x7f]/;
/** Counts as one language of its own. */
const IN_OTHER_SCRIPT = [WORDS.length];

function languagesOf(word: string): readonly number[] {
  const known = LANGUAGES.get(word);
  if (known) return known;
  const at = word.indexOf("'");
  if (at >= 0) return LANGUAGES.get(word.slice(0, at + 1)) ?? LANGUAGES.get(word.slice(at)) ?? NONE;
  return !ASCII.test(word) && OTHER_SCRIPT.test(word) ? IN_OTHER_SCRIPT : NONE;
}

/** How many of `words` each language has, English and Spanish first. */
function countsOf(words: readonly string[]): [number, number, ...number[]] {
  const counts: [number, number, ...number[]] = [0, 0, ...new Array<number>(WORDS.length - 1).fill(0)];
  for (const word of words) for (const language of languagesOf(word)) (counts[language] as number)++;
  return counts;
}

/**
 * The language of one sentence, from its words in lower case and without accents. `undefined` when there is too little
 * to tell. English is given up only for twice as much of another language: an English rule goes silent then.
 */
export function languageOf(words: readonly string[]): Language | undefined {
  const [en, es, ...others] = countsOf(words);
  const other = Math.max(...others);
  const most = Math.max(es, other);
  if (words.length > 0 && others.at(-1) === words.length) return 'other';
  if (en > 1 && en > most) return 'en';
  // Two words make a short sentence, but in a longer one they are names ("Los Angeles", "Las Vegas").
  if (most < 2 || most <= 2 * en || (most === 2 && words.length > 6) || es === other) return undefined;
  return es > other ? 'es' : 'other';
}

/** Which of the two `words` are rather in, for what is to be put beside them; one Spanish one may be in the name of a place. */
export function leaningOf(words: readonly string[]): 'en' | 'es' | undefined {
  const [en, es] = countsOf(words);
  if (es >= 2 && es > 2 * en) return 'es';
  return en > es ? 'en' : undefined;
}
