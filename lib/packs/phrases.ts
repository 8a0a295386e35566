import { sizeOf } from '../rules/compact';
import { writtenOut } from '../rules/contractions';
import { fold } from '../rules/fold';
import { isNumberWord, numberAt } from '../rules/numbers';
import { cut } from '../rules/tokens';
import { agencyList } from './agency-list';
import { inflected } from './inflect';
import { PhraseError } from './phrase-error';
import type { AgencyProfile } from './profile';

/** What phrases may refer to, and how they are to be read. */
export interface Expansion {
  agency: AgencyProfile;
  lists: Readonly<Record<string, readonly string[]>>;
  /** Letters stay as they are; otherwise case, contractions, hyphens and numbers are made alike. */
  exact?: boolean;
  /** No choices in what comes out: every phrase is a plain one. */
  plain?: boolean;
}

/** Begins and ends what stands for a choice of single words while a phrase is expanded; a letter of no script. */
const MARK = '\ue000';
const CHOICE = /^\ue000(\d+)\ue000$/;

const MOST_FORMS = 500;
const MOST_GAP = 8;
const USUAL_GAP = 3;
const DEEPEST = 8;

/**
 * What a written phrase stands for: `(my|our) house`, `{agency.names}`, `{lists.weapons}`, `work~` (inflections),
 * `work … for` (up to three words between; `…5` up to five). Comes out in the index's own words: lower case unless
 * `exact`, single spaces, `*` kept, choices of single words as they are unless `exact` or `plain` (lib/rules/compact.ts).
 * An empty list in the profile makes the phrase stand for nothing.
 * @throws PhraseError for brackets without a choice, an unknown list, a gap that is too wide, or a phrase with too many forms.
 */
export function expand(written: string, expansion: Expansion): string[] {
  checkBrackets(written);
  const choices: string[] = [];
  const forms = alternatives(written, expansion, choices, 0).flatMap(withGaps);
  const compact = new Set(forms.flatMap((form) => compactForms(form, choices, expansion.exact ?? false)));
  const found = [...compact].filter((form) => form !== '' && !/^\*( \*)*$/.test(form));
  withinLimit(
    written,
    found.reduce((size, form) => size + sizeOf(form), 0),
  );
  return found;
}

/** Brackets hold a choice, each pair its own; others would be read as words that no post has. */
function checkBrackets(written: string): void {
  const open: { at: number; chooses: boolean }[] = [];
  for (const { 0: sign, index } of written.matchAll(/[()|]/g)) {
    if (sign === '(') open.push({ at: index, chooses: false });
    else if (sign === '|') for (const bracket of open.slice(-1)) bracket.chooses = true;
    else {
      const bracket = open.pop();
      if (!bracket) throw new PhraseError(`"${written}": a ")" too many`);
      if (!bracket.chooses)
        throw new PhraseError(`"${written.slice(bracket.at, index + 1)}": brackets hold a choice, as in "(my|our) house"`);
    }
  }
  if (open.length > 0) throw new PhraseError(`"${written}": a "(" too many`);
}

function alternatives(phrase: string, expansion: Expansion, choices: string[], depth: number): string[] {
  const written = phrase.includes('~') ? inflected(phrase) : phrase;
  const slot = /\(([^()|]*(?:\|[^()|]*)+)\)|\{(agency|lists)\.([a-zA-Z-]+)\}/.exec(written);
  if (!slot) return [written];
  if (depth > DEEPEST) throw new PhraseError(`"${written}" refers to itself`);
  const [whole, choice, kind, name] = slot;
  const options = choice !== undefined ? choice.split('|') : named(kind as string, name as string, expansion);
  const [before, after] = [written.slice(0, slot.index), written.slice(slot.index + whole.length)];
  const standsAlone = /(?:^| )$/.test(before) && /^(?: |$)/.test(after);
  const forms = new Set<string>();
  for (const option of standsAlone && !expansion.exact && !expansion.plain ? withChoice(options, choices) : options) {
    for (const form of alternatives(before + option + after, expansion, choices, depth + 1)) forms.add(form);
    withinLimit(phrase, forms.size);
  }
  return [...forms];
}

/** The options that are single words as one choice, and the others. */
function withChoice(options: readonly string[], choices: string[]): readonly string[] {
  const words = new Set<string>();
  const others: string[] = [];
  for (const option of options) {
    const word = asSingleWord(option);
    if (word === undefined) others.push(option);
    else words.add(word);
  }
  if (words.size < 2) return options;
  const choice = [...words].sort().join('|');
  // One sign for the same words, so that ways to the same phrase meet.
  const known = choices.indexOf(choice);
  return [`${MARK}${known >= 0 ? known : choices.push(choice) - 1}${MARK}`, ...others];
}

/** What options are as single words; rules name the same words again and again. */
const singleWords = new Map<string, string | null>();
const MOST_KNOWN = 20_000;

/** `option` as a reader would cut it, when that is one word in one form; numbers are read together with what is beside them. */
function asSingleWord(option: string): string | undefined {
  let word = singleWords.get(option);
  if (word === undefined) {
    const forms = /^\p{L}+\*?$/u.test(option) && !isNumberWord(option.toLowerCase()) ? compactForms(option, [], false) : [];
    word = forms.length === 1 && !forms[0]?.includes(' ') ? (forms[0] as string) : null;
    if (singleWords.size >= MOST_KNOWN) singleWords.clear();
    singleWords.set(option, word);
  }
  return word ?? undefined;
}

function withinLimit(written: string, forms: number): void {
  if (forms > MOST_FORMS) throw new PhraseError(`"${written}" stands for more than ${MOST_FORMS} phrases; split it`);
}

function named(kind: string, name: string, { agency, lists }: Expansion): readonly string[] {
  const list = kind === 'agency' ? agencyList(agency, name) : Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (list === undefined) throw new PhraseError(`there is no list {${kind}.${name}}`);
  return list;
}

const GAP = /\s*(?:…|\.\.\.)(\d*)\s*/;

/** A form for every number of words that its gaps may stand for. */
function withGaps(form: string): string[] {
  const gap = GAP.exec(form);
  if (!gap) return [form];
  const [whole, written] = gap;
  const most = written ? Number(written) : USUAL_GAP;
  const before = form.slice(0, gap.index);
  const after = form.slice(gap.index + whole.length);
  if (before === '' || after === '') throw new PhraseError(`"${form}": … stands between two words`);
  if (most > MOST_GAP || most < 1) throw new PhraseError(`"${form}": … stands for up to 1 to ${MOST_GAP} words, not ${most}`);
  return Array.from({ length: most + 1 }, (_, words) => `${before}${' *'.repeat(words)} ${after}`).flatMap(withGaps);
}

/** The phrase as a reader of the draft would cut it, and the ways in which it may be written apart, together or out. */
function compactForms(form: string, choices: readonly string[], exact: boolean): string[] {
  const own = wordsOf(form, exact);
  if (exact) return [own.join(' ')];
  const joined =
    form.includes('-') || /\b\p{L}\.\p{L}\b/u.test(form)
      ? [wordsOf(form.replace(/(?<=[\p{L}\p{N}])[-.](?=[\p{L}\p{N}])/gu, ''), false)]
      : [];
  return [own, ...joined]
    .flatMap(writtenOutForms)
    .flatMap((words) => spelledBesideNumbers(words, choices))
    .map((words) => inDigits(words).map((word) => choiceOf(word, choices) ?? word))
    .map((words) => words.join(' '));
}

function choiceOf(word: string, choices: readonly string[]): string | undefined {
  const choice = CHOICE.exec(word)?.[1];
  return choice === undefined ? undefined : choices[Number(choice)];
}

/** A choice beside a number may hold a part of it: "(a|the) hundred". */
function spelledBesideNumbers(words: string[], choices: readonly string[]): string[][] {
  if (!words.some(isNumberWord)) return [words];
  return words.reduce<string[][]>(
    (forms, word) => forms.flatMap((form) => (choiceOf(word, choices) ?? word).split('|').map((one) => [...form, one])),
    [[]],
  );
}

function wordsOf(form: string, exact: boolean): string[] {
  return form.split(/\s+/).flatMap((part) => {
    if (part === '*' || CHOICE.test(part)) return [part];
    const open = part.endsWith('*');
    const { tokens } = cut(fold(open ? part.slice(0, -1) : part));
    const words = tokens.map(({ norm, written }) => (exact ? written : norm));
    if (open && words.length > 0) words.push(`${words.pop()}*`);
    return words;
  });
}

// Without the apostrophe these are other words.
const OTHER_WORDS = new Set('were well ill id shell hell its wed shed lets whore wont cant odd'.split(' '));

/** "we're here", "we are here"; "that's" and "thats". */
function writtenOutForms(words: readonly string[]): string[][] {
  let forms: string[][] = [[]];
  for (const word of words) {
    const ways = [[word], ...writtenOut(word)];
    const plain = word.replaceAll("'", '');
    if (plain !== word && !OTHER_WORDS.has(plain)) ways.push([plain]);
    forms = forms.flatMap((form) => ways.map((way) => [...form, ...way]));
  }
  return forms;
}

/** Numbers as digits, as drafts are read. */
function inDigits(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < words.length; ) {
    const number = numberAt(words, i);
    out.push(number ? number.value : (words[i] as string));
    i += number?.length ?? 1;
  }
  return out;
}
