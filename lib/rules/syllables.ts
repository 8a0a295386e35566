// The library "syllable" knows more words by heart than the content script has room for.

const anyOf = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'g');

const VOWELS = /[aeiouy]+/g;

// In both lists what is looked for comes first and what may stand before it last: the other way takes several times as long.

/** Vowels that are written and not spoken. The l of "little" and the r of "acre" need theirs. */
const SILENT = anyOf([
  'e$(?<!(?:[aeiouy]|[^aeiouylr][lr]|mayb)e)', // come
  'es$(?<!(?:[aeiouysxzcg]|[cs]h|[^aeiouylr][lr])es)', // homes, not churches
  'ed$(?<!(?:[aeiouytd]|[^aeiouylr][lr])ed)', // arrived, not wanted
  'e(?=(?:ly|ty|ment|ful|less|ness|some|where|thing|time|fore|land|line|book|body|house|way|stone|side|place|work|fight|man|men)(?!t))(?<=[aeiouy][^aeiouy]?[^aeiouyl]e)',
  'e(?=ry|ning)(?<=eve)',
  'i(?=ness)(?<=busi)',
  'a(?=lly$)(?<=ica)',
  'ue(?=s?$)(?<=(?:[aeion]g|q)ue)', // plague, not argue
]);

/** Vowels that stand together and are spoken apart, and endings that have no vowel to show. */
const APART = anyOf([
  'ia(?!ge)(?<![cstl]ia)|lia(?=b|nce)', // media, memorial, reliable; not special, marriage
  'io(?<![cstxglnh]io)', // violence, radio; not station, million
  'iu', // stadium
  'eo(?!ns?$|u|p|ne|rg)(?<!geo)', // video; not surgeon, people, someone
  'ua(?!ble)(?<![qg]ua)', // actual; not quality, guard
  'uo', // duo
  'ui(?=[ndc]|ty)(?<![qgj]ui)', // ruin, suicide; not build
  'ue(?=n|rs?$)(?<![qg]ue)', // influence, rescuer
  'ie(?=t|n[ct])(?<![ct]ie)|iety|^scie', // quiet, client, society; not patient
  'iers?$(?<=(?:[rls]|pp)iers?)|iest$(?<!priest)', // earlier, busiest
  'y(?=[aiou]|e(?!d$))(?<=[aou]y)|eyo|y(?=one|i)', // player, beyond, anyone, trying
  '[eo]ing', // being, going
  'area|idea|^reac(?!h)|reali|creat(?!u)|hero(?=i)',
  'coo(?=rd|pe)',
  'ism|thm$',
  '[ds]nt$', // didn't
]);

/** A strong vowel with the weak ones around it, an accented weak one, or weak ones alone: "bue-no", "dí-a", "ciu-dad". */
const SPANISH = /[iuü]*[aeoáéó](?:[iuü](?![aeoáéóíú]))?|[iuü]?[íú]|[iuü]+/g;

const NO_VOWEL = /^[^aeiouy]+$/;

/**
 * Syllables of a word in lower case, at least one, by rule. Short forms without a vowel are spelled out ("RPD": 3).
 * Spanish words want their accents: "día" has two syllables, "dia" counts as one.
 */
export function syllablesOf(word: string, language: 'en' | 'es'): number {
  const plain = word.replaceAll("'", '');
  const count = (pattern: RegExp): number => plain.match(pattern)?.length ?? 0;
  if (language === 'es') return Math.max(1, count(SPANISH));
  if (NO_VOWEL.test(plain)) return Math.max(1, count(/[a-z]/g));
  return Math.max(1, count(VOWELS) - count(SILENT) + count(APART));
}
