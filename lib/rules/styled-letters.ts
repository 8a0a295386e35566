import { unstyled } from './lookalikes';
import type { Span } from './report';

// Two in a row at least, where one alone has a use: the set ℝ, the litre ℓ, the list ⓐ ⓑ ⓒ, the sound ʀ. All by the
// blocks and names of the Unicode standard.
/** Mathematical alphanumeric symbols, and the letterlike symbols that fill their gaps. */
const MATHEMATICAL = String.raw`[\u{1d400}-\u{1d7ff}ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴ]{2,}`;
/** Letters in brackets, circles and squares; those that are emoji, as 🅿, are not meant as letters. */
const ENCLOSED = String.raw`(?:(?!\p{ExtPict})[⒜-ⓩ🄐-🄩🄰-🅉🅐-🅩🅰-🆉]){2,}`;
/** One among words of such letters is meant as one too. */
const LONE = /[\u{1d400}-\u{1d7ff}]/gu;
const FULL_WIDTH = '[Ａ-Ｚａ-ｚ]{2,}';
/** LATIN LETTER SMALL CAPITAL A to Z. Q is younger than the alphabets of font generators, X has none. */
const SMALL_CAPITAL = '[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ]{2,}';
/** Words of them alone: in 1ˢᵗ and Mᵐᵉ they have a use. */
const SUPERSCRIPT = String.raw`(?<![\p{L}\p{N}])(?:(?=\p{sc=Latin})\p{Lm}){2,}(?![\p{L}\p{N}])`;
/** LATIN … TURNED and REVERSED, and those that look like a letter upside down: ɔ, ƃ, ɟ, ɾ, ᗺ, ᗡ. */
const TURNED = '[ǝɐɒɔƃɟɥᴉɾʞɯɹʇʌʍʎƆƎℲ⅁⅂⅄ⱯꞰꞱƜɅᴚᴙᴎꟻᗺᗡ]';
/** Under three marks and more, or struck through. */
const MARKED = String.raw`[\p{sc=Latin}\d](?:[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]{3,}|[\u0335\u0336])`;

/** Letters of phonetics and of languages of Africa and America, which the turned, small and raised ones belong to as well. */
const REAL_LETTERS = /[ˈˌːəɛŋʒʊ]/u;
/** With these scripts, Latin letters of full width are everyday. */
const WIDE_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** The blocks in which all of them are; texts in English and Spanish, with quotes and emoji, have none of these. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: blocks, in which some signs combine.
const ALL = /[\u0180-\u1fff\u20d0-\u214f\u2460-\u24ff\u2c60-\u2c7f\ua720-\uab6f\uff00-\uffef]|\ud835|\ud83c[\udd00-\udd89]/;

const kinds = (...of: string[]): RegExp => new RegExp(of.join('|'), 'gu');
const ALWAYS = kinds(MATHEMATICAL, ENCLOSED, MARKED);
const OF_OTHERS = kinds(SMALL_CAPITAL, SUPERSCRIPT, TURNED);
const WIDE = kinds(FULL_WIDTH);

/**
 * How many letters in `text`, as the writer wrote it, are signs that only look like the plain ones: bold and script ones of
 * mathematics, enclosed, full-width, small capital, raised and turned ones, letters struck through or under three marks
 * and more. Digits of these kinds count too.
 */
export function styledLetters(text: string): number {
  return kindsFor(text).reduce((letters, kind) => letters + lettersIn(text, kind), 0);
}

/** What is looked for in `text`, where signs that look like letters may be letters of its own. */
function kindsFor(text: string): RegExp[] {
  if (!ALL.test(text)) return [];
  return [ALWAYS, ...(REAL_LETTERS.test(text) ? [] : [OF_OTHERS]), ...(WIDE_SCRIPT.test(text) ? [] : [WIDE])];
}

/**
 * `text` with the letters of the keyboard for those that only look so, and the stretch of `text`, in UTF-16 units, outside
 * which nothing is another; nothing when there are none, or some have no plain letter, as turned ones.
 */
export function plainLetters(text: string): (Span & { plain: string }) | undefined {
  const kinds = [...kindsFor(text), LONE];
  const runs = kinds.flatMap((kind) => [...text.matchAll(kind)]);
  const plain = kinds.reduce((less, kind) => less.replace(kind, plainRun), text);
  if (runs.length === 0 || styledLetters(plain) > 0) return undefined;
  const start = Math.min(...runs.map(({ index }) => index));
  return { plain, start, end: Math.max(...runs.map((run) => run.index + run[0].length)) };
}

/** Small capitals and white letters on black are no compatibility forms, so they are looked up; ⒜ would become (a). */
const plainRun = (run: string): string =>
  [...run.normalize('NFD').replace(/\p{M}/gu, '')]
    .map((letter) => unstyled(letter) ?? letter.normalize('NFKC').replace(/[()]/g, ''))
    .join('');

const lettersIn = (text: string, kind: RegExp): number => [...(text.match(kind) ?? []).join('').replace(/\p{M}/gu, '')].length;
