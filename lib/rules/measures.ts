import { alternatingWords, capsWords } from './capitals';
import { isAscii, ONE_EMOJI } from './emoji';
import { graphemesIn } from './graphemes';
import type { Language } from './language';
import { lineEmoji, repeatedSigns } from './signs';
import { styledLetters } from './styled-letters';
import { syllablesOf } from './syllables';
import { textFaces } from './text-faces';

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
  'styled-letters',
  'repeated-signs',
  'line-emoji',
  'alternating-capitals',
  'text-faces',
  'alt-words',
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
  /** Alternative texts of its pictures. */
  alts: readonly string[];
}

/** What each measure gives for a draft: a whole number, but for the grade. Each is linear in the draft's length. */
export const MEASURES: Readonly<Record<MeasureName, (draft: Measured) => number>> = {
  'reading-grade': readingGrade,
  'sentence-words': ({ sentences }) => sentences.reduce((most, { words }) => Math.max(most, words.length), 0),
  exclamations: ({ text }) => count(text, /[!！]/g),
  hashtags: ({ counts }) => counts.hashtags,
  emoji: ({ text }) => (isAscii(text) ? 0 : count(text, EMOJI)),
  'caps-words': ({ text }) => capsWords(text),
  characters: ({ text }) => graphemesIn(text),
  words: ({ sentences }) => sentences.reduce((sum, { words }) => sum + words.length, 0),
  links: ({ counts }) => counts.links,
  mentions: ({ counts }) => counts.mentions,
  paragraphs: ({ text }) => text.split(/\n[^\S\n]*\n/).filter((part) => part.trim() !== '').length,
  'styled-letters': ({ text }) => styledLetters(text),
  'repeated-signs': ({ text }) => repeatedSigns(text),
  'line-emoji': ({ text }) => lineEmoji(text),
  'alternating-capitals': ({ text }) => alternatingWords(text),
  'text-faces': ({ text }) => textFaces(text),
  'alt-words': ({ alts }) => alts.reduce((sum, alt) => sum + count(alt, WORD), 0),
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const EMOJI = new RegExp(ONE_EMOJI, 'gu');
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

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
