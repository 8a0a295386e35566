import type { Language } from './language';
import { syllablesOf } from './syllables';

export const MEASURE_NAMES = [
  'reading-grade',
  'sentence-words',
  'exclamations',
  'hashtags',
  'emoji',
  'caps-words',
  'characters',
  'words',
  'links',
  'mentions',
  'paragraphs',
] as const;

export type MeasureName = (typeof MEASURE_NAMES)[number];

/** A draft as the measures see it. */
export interface Measured {
  /** As the writer wrote it. */
  text: string;
  /** Words alone, in lower case: no hashtags, handles, links and emoji. */
  sentences: readonly { words: readonly string[]; language?: Language | undefined }[];
  /** Tokens that are no words. A mention begins with @; an e-mail address is none. */
  counts: Readonly<Record<'hashtags' | 'links' | 'mentions', number>>;
}

/** What each measure gives for a draft: a whole number, but for the grade. Each is linear in the draft's length. */
export const MEASURES: Readonly<Record<MeasureName, (draft: Measured) => number>> = {
  'reading-grade': readingGrade,
  'sentence-words': ({ sentences }) => sentences.reduce((most, { words }) => Math.max(most, words.length), 0),
  exclamations: ({ text }) => count(text, /[!！]/g),
  hashtags: ({ counts }) => counts.hashtags,
  emoji: ({ text }) => (ASCII.test(text) ? 0 : count(text, EMOJI)),
  'caps-words': ({ text }) => capsWords(text),
  characters: ({ text }) => (ASCII.test(text) ? text.length : count(text, GRAPHEME)),
  words: ({ sentences }) => sentences.reduce((sum, { words }) => sum + words.length, 0),
  links: ({ counts }) => counts.links,
  mentions: ({ counts }) => counts.mentions,
  paragraphs: ({ text }) => text.split(/\n[^\S\n]*\n/).filter((part) => part.trim() !== '').length,
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the whole ASCII range.
const ASCII = /^[\x00-\x7f]*$/;

// Emoji as UTS 51 builds them: one with its skin tone or tags, several with joiners, a flag, a keycap. Without the sign
// that asks for a picture, ©, ® and ™ are letters. Intl.Segmenter knows more scripts and takes many times as long.
const PICTURE = String.raw`\p{ExtPict}[\p{EMod}\ufe0f]?[\u{e0020}-\u{e007f}]*`;
const ONE_EMOJI = String.raw`\p{RI}{2}|[0-9#*]\ufe0f?\u20e3|(?![©®™](?!\ufe0f))${PICTURE}(?:\u200d${PICTURE})*`;
const EMOJI = new RegExp(ONE_EMOJI, 'gu');
/** What a reader takes for one character: an emoji, or a letter with its marks. */
const GRAPHEME = new RegExp(String.raw`${ONE_EMOJI}|\P{M}[\p{M}\u200c\u200d]*|\p{M}+`, 'gu');

/**
 * Flesch-Kincaid grade: years of school in the United States that the text asks for, 0 at least. By Kincaid, Fishburne,
 * Rogers and Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel" (1975), which is for English:
 * sentences known to be Spanish or in another language are left out. Of a few words the grade is chance.
 */
function readingGrade({ sentences }: Measured): number {
  let [counted, words, syllables] = [0, 0, 0];
  for (const sentence of sentences) {
    if (sentence.words.length === 0 || sentence.language === 'es' || sentence.language === 'other') continue;
    counted++;
    words += sentence.words.length;
    for (const word of sentence.words) syllables += syllablesOf(word, 'en');
  }
  return words === 0 ? 0 : Math.max(0, 0.39 * (words / counted) + 11.8 * (syllables / words) - 15.59);
}

const LINK_OR_WORD = /(?:https?:\/\/|www\.)\S+|[#@]?[\p{L}\p{M}\p{N}_'’]+/giu;
/** The longest word that alone in capitals is taken for a short form (SWAT, DUI), not for shouting. */
const LONGEST_SHORT_FORM = 5;

/**
 * Words of three letters and more in capitals. One of up to five letters counts only beside another in capitals, with no
 * comma, full stop or the like between them, or when it is the whole text. Hashtags, handles and links do not count.
 */
function capsWords(text: string): number {
  const words = [...text.matchAll(LINK_OR_WORD)].map(({ 0: word, index }) => ({
    letters: capitals(word),
    index,
    end: index + word.length,
  }));
  const besides = (i: number): boolean => {
    const [one, next] = [words[i], words[i + 1]];
    return !!one && !!next && one.letters > 1 && next.letters > 1 && !/[.,:;()/&-]/.test(text.slice(one.end, next.index));
  };
  return words.filter(
    ({ letters }, i) => letters > 2 && (letters > LONGEST_SHORT_FORM || besides(i - 1) || besides(i) || words.length === 1),
  ).length;
}

/** How many letters a word in capitals has; 0 for any other word, hashtags, handles and links among them. */
function capitals(word: string): number {
  const plain = word !== word.toUpperCase() || word === word.toLowerCase() || /^(?:[#@]|https?:|www\.)/i.test(word);
  return plain ? 0 : count(word, /\p{L}/gu);
}
