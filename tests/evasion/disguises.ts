import {
  BOLD,
  BOLD_SCRIPT,
  CIRCLED,
  CYRILLIC,
  DOUBLE_STRUCK,
  EMOJI,
  FULL_WIDTH,
  GREEK,
  LEET_DIGITS,
  LEET_SIGNS,
  LEET_VOWELS,
  NEGATIVE_SQUARED,
  REGIONAL,
  SANS_BOLD_CAPITALS,
  SMALL_CAPITALS,
  SQUARED,
} from './letters';

/** A way to write a phrase so that a person still reads it; `undefined` where it cannot be done to this phrase. */
export type Disguise = (phrase: string) => string | undefined;

type Letters = ReadonlyMap<string, string>;

/** Without accents: few disguises have letters that carry one. */
const bare = (phrase: string): string => phrase.normalize('NFD').replace(/\p{M}/gu, '');
const eachLetter = (phrase: string, change: (letter: string, place: number) => string): string => {
  let place = 0;
  return phrase.replace(/\p{L}/gu, (letter) => change(letter, place++));
};
const eachWord = (phrase: string, change: (word: string) => string, between = ' '): string => phrase.split(' ').map(change).join(between);
const severalWords = (phrase: string): boolean => phrase.includes(' ');

/** Writes what letters of the phrase an alphabet has, `undefined` when it has fewer than `least`. */
const written =
  (letters: Letters, least = 1): Disguise =>
  (phrase) => {
    let changed = 0;
    const result = eachLetter(bare(phrase), (letter) => {
      const other = letters.get(letter.toLowerCase());
      if (other !== undefined) changed++;
      return other ?? letter;
    });
    return changed >= least ? result : undefined;
  };

/** Every second letter that the other script has, so that each word stays mixed. */
const mixed =
  (letters: Letters): Disguise =>
  (phrase) => {
    let place = 0;
    const plain = bare(phrase);
    const result = eachLetter(plain, (letter) => {
      const other = letters.get(letter.toLowerCase());
      return other !== undefined && place++ % 2 === 0 ? other : letter;
    });
    return result === plain ? undefined : result;
  };

const inserted =
  (hidden: string): Disguise =>
  (phrase) =>
    eachWord(phrase, (word) => [...word].join(hidden));

const marked =
  (marks: readonly string[], howMany: (place: number) => number): Disguise =>
  (phrase) =>
    eachLetter(phrase, (letter, place) => {
      const of = (i: number): string => marks[(place * 3 + i) % marks.length] as string;
      return letter + Array.from({ length: howMany(place) }, (_, i) => of(i)).join('');
    });
const MARKS = ['\u0300', '\u0317', '\u0336', '\u0324', '\u0303', '\u0321', '\u0351', '\u0489', '\u0323', '\u035c', '\u0342', '\u0329'];

/** Letters set apart; the words stay apart by more. */
const spaced =
  (between: string, words: string): Disguise =>
  (phrase) =>
    eachWord(bare(phrase).replace(/'/g, ''), (word) => [...word].join(between), words);

/** One sign for the last vowel inside the longest word. */
const starred: Disguise = (phrase) => {
  const longest = phrase.split(' ').reduce((one, other) => (other.length > one.length ? other : one));
  const hidden = longest.replace(/^(.+)[aeiou](.+?)$/i, '$1*$2');
  return hidden === longest ? undefined : phrase.replace(longest, hidden);
};

const joinedBy =
  (between: string): Disguise =>
  (phrase) =>
    severalWords(phrase) ? phrase.split(' ').join(between) : undefined;
const withoutSigns = (phrase: string): string => phrase.replace(/'/g, '');
const camelCase = (phrase: string): string => eachWord(withoutSigns(phrase), (word) => word.slice(0, 1).toUpperCase() + word.slice(1), '');

const withApostrophe =
  (sign: string): Disguise =>
  (phrase) =>
    phrase.includes("'") ? phrase.replace(/'/g, sign) : undefined;

/** The first, then the second on what it made. */
const both =
  (first: Disguise, second: Disguise): Disguise =>
  (phrase) => {
    const once = first(phrase);
    return once === undefined ? undefined : second(once);
  };

const mixedCase: Disguise = (phrase) =>
  eachLetter(phrase, (letter, place) => (place % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase()));
const repeatedVowel: Disguise = (phrase) => eachWord(phrase, (word) => word.replace(/([aeiou])(?=[^aeiou]*$)/i, '$1$1$1'));
const repeatedLetters: Disguise = (phrase) => eachLetter(phrase, (letter, place) => letter.repeat([1, 2, 1, 3][place % 4] as number));
const keycaps: Disguise = (phrase) => written(LEET_VOWELS)(phrase)?.replace(/[0-9]/g, '$&\ufe0f\u20e3');
const whollyCyrillic: Disguise = (phrase) =>
  bare(phrase)
    .replace(/[' ]/g, '')
    .match(/[^acdehijklmnopqrstvwxy]/i)
    ? undefined
    : written(CYRILLIC)(phrase);
const snakeHashtag: Disguise = (phrase) => {
  const joined = joinedBy('_')(withoutSigns(phrase));
  return joined === undefined ? undefined : `#${joined.toLowerCase()}`;
};
const camelHashtag: Disguise = (phrase) => `#${camelCase(phrase)}`;

/** Every kind of disguise by name. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  mixedCase,
  fullWidth: written(FULL_WIDTH),
  bold: written(BOLD),
  boldScript: written(BOLD_SCRIPT),
  doubleStruck: written(DOUBLE_STRUCK),
  sansBoldCapitals: written(SANS_BOLD_CAPITALS),
  circled: written(CIRCLED),
  squared: written(SQUARED),
  negativeSquared: written(NEGATIVE_SQUARED),
  smallCapitals: written(SMALL_CAPITALS),
  lightMarks: marked(MARKS, (place) => place % 2),
  heavyMarks: marked(MARKS, (place) => 6 + (place % 4)),
  zeroWidthSpaces: inserted('\u200b'),
  zeroWidthJoiners: inserted('\u200d'),
  softHyphens: inserted('\u00ad'),
  wordJoiners: inserted('\u2060'),
  mixedCyrillic: mixed(CYRILLIC),
  whollyCyrillic,
  mixedGreek: mixed(GREEK),
  leetVowels: written(LEET_VOWELS),
  leetDigits: written(LEET_DIGITS),
  leetSigns: written(LEET_SIGNS),
  keycaps,
  starred,
  spacedLetters: spaced(' ', '  '),
  dottedLetters: spaced('.', ' '),
  hyphenatedLetters: spaced('-', ' '),
  underscoredLetters: spaced('_', ' '),
  repeatedVowel,
  repeatedLetters,
  emojiLetters: written(EMOJI, 2),
  regionalIndicators: both(spaced(' ', '   '), written(REGIONAL)),
  camelHashtag,
  snakeHashtag,
  plainHashtag: (phrase) => `#${camelCase(bare(phrase)).toLowerCase()}`,
  handle: (phrase) => `@${camelCase(bare(phrase))}`,
  hyphenBetweenWords: joinedBy('-'),
  joinedWords: (phrase) => joinedBy('')(withoutSigns(phrase)),
  noBreakSpaces: joinedBy('\u00a0'),
  thinSpaces: joinedBy('\u2009'),
  wideSpaces: joinedBy('\u3000'),
  tabs: joinedBy('\t'),
  severalSpaces: joinedBy('    '),
  directionMarks: (phrase) => `\u200f${phrase}\u200e`,
  directionOverride: (phrase) => `\u202d${phrase}\u202c`,
  curlyApostrophe: withApostrophe('’'),
  missingApostrophe: withApostrophe(''),
  backtickApostrophe: withApostrophe('`'),
  boldAndZeroWidth: both(written(BOLD), inserted('\u200b')),
  leetAndRepeated: both(repeatedVowel, written(LEET_VOWELS)),
  leetAndSpaced: both(spaced(' ', '  '), written(LEET_VOWELS)),
  cyrillicAndMarks: both(
    mixed(CYRILLIC),
    marked(MARKS, (place) => place % 2),
  ),
  smallCapitalsAndNoBreak: both(written(SMALL_CAPITALS), joinedBy('\u00a0')),
  cyrillicHashtag: both(camelHashtag, mixed(CYRILLIC)),
  fullWidthAndDotted: both(spaced('.', ' '), written(FULL_WIDTH)),
  signsAndMixedCase: both(mixedCase, written(LEET_SIGNS)),
};
