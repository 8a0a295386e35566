const LINK_OR_WORD = /(?:https?:\/\/|www\.)\S+|[#@]?[\p{L}\p{M}\p{N}_'’]+/giu;
const NO_WORD = /^(?:[#@]|https?:|www\.)/i;
/** The longest word that alone in capitals is taken for a short form (SWAT, DUI), not for shouting. */
const LONGEST_SHORT_FORM = 5;

/**
 * Words of three letters and more in capitals. One of up to five letters counts only beside another in capitals, with no
 * comma, full stop or the like between them, or when it is the whole text. Hashtags, handles and links do not count.
 */
export function capsWords(text: string): number {
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
  // Most words begin with a small letter, or are one letter.
  if (word.length < 2 || (word >= 'a' && word < '{')) return 0;
  const plain = word !== word.toUpperCase() || word === word.toLowerCase() || NO_WORD.test(word);
  return plain ? 0 : (word.match(/\p{L}/gu)?.length ?? 0);
}

const ALTERNATING = /^\p{Lu}?(?:\p{Ll}\p{Lu})+\p{Ll}?$/u;
/** One syllable over and over: HaHaHa. */
const SYLLABLE = /^(..)\1+$/u;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
/** In front of the parts of a short link. */
const LINK_SIGN = /[/=&?_]/;

/**
 * Words whose letters are small and capital by turns, as aLtErNaTiNg. A short one that names have too (PhD, WiFi, LaTeX:
 * three letters, or up to five with a capital first) counts only beside another; words of one letter between them do not
 * matter. Hashtags, handles and links do not count.
 */
export function alternatingWords(text: string): number {
  if (!CAPITAL_INSIDE.test(text)) return 0;
  const words = [...text.matchAll(LINK_OR_WORD)]
    .filter(({ 0: word }) => word.length > 1)
    .map(({ 0: word, index }) => (LINK_SIGN.test(text.charAt(index - 1)) ? '' : alternating(word)));
  const besides = (i: number): boolean => !!words[i];
  return words.filter((word, i) => word.length > 2 && (!NAME_LIKE.test(word) || besides(i - 1) || besides(i + 1))).length;
}

const NAME_LIKE = /^(?:.{3}|\p{Lu}.{3,4})$/u;

/** The letters of a word that change size at each; '' for any other word. */
function alternating(word: string): string {
  const letters = word.replace(/['’]/g, '');
  return ALTERNATING.test(letters) && !SYLLABLE.test(letters) ? letters : '';
}
