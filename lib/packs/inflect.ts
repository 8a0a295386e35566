import nlp from 'compromise/two';
import { CORRECTED } from './irregular';
import { PhraseError } from './phrase-error';

/** What is used of compromise's inside, which has no types of its own. */
interface Model {
  one: { lexicon: Readonly<Record<string, string | readonly string[] | undefined>> };
  two: { switches: Readonly<Record<string, string | undefined>> };
}
interface Transform {
  verb: {
    conjugate(word: string, model: Model): { PresentTense: string; PastTense: string; Gerund: string; Participle?: string };
    toInfinitive(word: string, model: Model, tense: string): string;
  };
  noun: { toPlural(word: string, model: Model): string; toSingular(word: string, model: Model): string };
}

// Functions, so that nobody pays for reading compromise's lexicon before the first `~`.
const model = (): Model => nlp.model() as Model;
const transform = (): Transform => (nlp.methods() as { two: { transform: Transform } }).two.transform;
const verb = (): Transform['verb'] => transform().verb;
const noun = (): Transform['noun'] => transform().noun;

// Verbs whose past is the word itself. Of others compromise gives the word when it knows no past.
const UNCHANGING =
  /^(?:beat|bet|bid|broadcast|burst|cast|cost|cut|forecast|hit|hurt|let|misread|offset|put|quit|read|reset|rid|set|shed|shut|slit|split|spread|thrust|upset|wet)$/;

const FORMLESS = /Determiner|Preposition|Possessive|Conjunction|Negative|QuestionWord|Pronoun|Modal|Adverb|Condition|Reflexive/;
const NAMES_A_THING = /Singular|Actor|Uncountable|Gerund|Adjective|Plural/;
// Words that compromise does not know may be verbs ("jail", "retweet"), but for those with these endings ("felony").
const NOUN_ENDING = /(?:[aou]ry|[^u]ery|[iun]ty|ncy|ony|ist|ness|cide|eft|inct|riff|eant|enger|[aeu]tor)$/;

/**
 * All forms of an English word, lower case, itself first: plural, present, past, participle, gerund.
 * A word that can be a verb and a noun gets the forms of both; one that is neither stands alone.
 */
export function inflections(word: string): string[] {
  const base = word.toLowerCase();
  const corrected = CORRECTED.get(base);
  if (corrected) return [...corrected];
  if (FORMLESS.test(tagsOf(base))) return [base];
  const plural = noun().toPlural(base, model());
  const verbs = verbForms(base, plural);
  const isNoun = verbs.length === 0 || turnsOf(base) !== '' || !tagsOf(base).includes('Infinitive');
  return [...new Set([base, ...(isNoun ? [plural] : []), ...verbs])].filter((form) => /^[a-z]+$/.test(form));
}

/**
 * A written phrase with every `word~` replaced by all forms of the word, as alternatives: `my (shift|shifts|…)`.
 * `(work|serve)~` means `(work~|serve~)`. Whatever else is written stays as it is.
 * @throws PhraseError for `~` after anything but an English word in its base form.
 */
export function inflected(phrase: string): string {
  if (!phrase.includes('~')) return phrase;
  const spread = phrase.replace(/\(([^()]*)\)~/g, (_, options: string) => `(${options.split('|').join('~|')}~)`);
  const written = spread
    .replace(/\([^()]*\)/g, (group) => `(${group.slice(1, -1).split('|').flatMap(optionsOf).join('|')})`)
    .replace(WORD, (_, word: string) => `(${formsOf(word).join('|')})`);
  if (written.includes('~')) throw new PhraseError(`"${phrase}": write "~" right after one English word, as in "work~"`);
  return written;
}

const WORD = /(?<![\p{L}\p{N}'’*}~])([A-Za-z][a-z]*)~(?![\p{L}\p{N}*~])/gu;

/** The alternatives that one alternative stands for, so that a group stays one group. */
function optionsOf(option: string): string[] {
  const [found] = option.matchAll(WORD);
  if (!found) return [option];
  const [whole, word] = found;
  const [before, after] = [option.slice(0, found.index), option.slice(found.index + whole.length)];
  return formsOf(word as string).flatMap((form) => optionsOf(before + form + after));
}

/** The forms of `word`, with a capital where it has one. */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  const base = baseOf(lower);
  if (base) throw new PhraseError(`"${word}~": write the base form, "${base}~"`);
  const forms = inflections(lower);
  if (forms.length === 1) throw new PhraseError(`"${word}~": "${word}" has no other forms; leave "~" out`);
  return word[0] === lower[0] ? forms : forms.map((form) => `${form.charAt(0).toUpperCase()}${form.slice(1)}`);
}

/** The word that `word` is a form of, if it is one. */
function baseOf(word: string): string | undefined {
  if (CORRECTED.has(word) || tagsOf(word).includes('Infinitive')) return undefined;
  if (!/Past|Participle|Present|Plural|Copula/.test(tagsOf(word) + turnsOf(word))) return undefined;
  const tenses = ['PastTense', 'Participle', 'PresentTense'];
  const bases = [...tenses.map((tense) => verb().toInfinitive(word, model(), tense)), noun().toSingular(word, model())];
  return bases.find((base) => base !== word && inflections(base).includes(word));
}

/** Present, past, participle and gerund; nothing for a word that is no verb. */
function verbForms(base: string, plural: string): string[] {
  const { PresentTense: present, PastTense: past, Participle: participle, Gerund: gerund } = verb().conjugate(base, model());
  const lacksPast = past === base && !UNCHANGING.test(base);
  const lacksGerund = gerund === base || !gerund.endsWith('ing');
  if (lacksPast && lacksGerund) return [];
  const known = isVerb(base) || (past !== base && tagsOf(past).includes('PastTense'));
  if (!known && (plural !== present || isNoVerb(base))) return [];
  // compromise sometimes forgets to double the letter in one of the two: "snapped", "snaping".
  const doubled = /([^aeious])\1ed$/.test(past) && !base.endsWith(past.slice(-3, -2).repeat(2));
  return [
    /[xz]s$/.test(present) ? plural : present,
    lacksPast ? `${gerund.slice(0, -3)}ed` : past,
    participle ?? past,
    lacksGerund || doubled ? `${past.slice(0, -2)}ing` : gerund,
  ];
}

/** Whether compromise knows the word as a verb. */
const isVerb = (word: string): boolean => tagsOf(word).includes('Infinitive') || /Verb|Present|Past/.test(turnsOf(word));

/** Whether a word that compromise does not know as a verb cannot be one. */
function isNoVerb(base: string): boolean {
  const tags = tagsOf(base);
  if (tags !== '') return NAMES_A_THING.test(tags) && turnsOf(base) !== 'Adj|Noun';
  const stem = base.replace(/(?:er|or)$/, '');
  return NOUN_ENDING.test(base) || (stem !== base && (isVerb(stem) || isVerb(`${stem}e`)));
}

function tagsOf(word: string): string {
  const { lexicon } = model().one;
  return Object.hasOwn(lexicon, word) ? String(lexicon[word]) : '';
}

/** What else the word can be, such as `Noun|Verb`; '' when it is one thing only. */
function turnsOf(word: string): string {
  const { switches } = model().two;
  return Object.hasOwn(switches, word) ? String(switches[word]) : '';
}
