// Two in a row at least, where one alone has a use: the set ℝ, the litre ℓ, the list ⓐ ⓑ ⓒ, the sound ʀ. All by the
// blocks and names of the Unicode standard.
/** Mathematical alphanumeric symbols, and the letterlike symbols that fill their gaps. */
const MATHEMATICAL = String.raw`[\u{1d400}-\u{1d7ff}ℂℊ-ℓℕℙ-ℝℤℨℬℭℯ-ℱℳℴ]{2,}`;
/** Letters in brackets, circles and squares; those that are emoji, as 🅿, are not meant as letters. */
const ENCLOSED = String.raw`(?:(?!\p{ExtPict})[⒜-ⓩ🄐-🄩🄰-🅉🅐-🅩🅰-🆉]){2,}`;
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
  if (!ALL.test(text)) return 0;
  let letters = lettersIn(text, ALWAYS);
  if (!REAL_LETTERS.test(text)) letters += lettersIn(text, OF_OTHERS);
  if (!WIDE_SCRIPT.test(text)) letters += lettersIn(text, WIDE);
  return letters;
}

const lettersIn = (text: string, kind: RegExp): number => [...(text.match(kind) ?? []).join('').replace(/\p{M}/gu, '')].length;
