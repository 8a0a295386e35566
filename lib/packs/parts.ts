import * as v from 'valibot';
import { fieldComplaint, type noField, notOneOf, wrong } from './complaint';
import { figure, LONGEST_PHRASE, LONGEST_TEXT } from './limits';

/** What the schemas of rules, detectors and packs are put together from; each part says what would be right. */

/** A field that must be there, with what an editor says about it. */
export const must = <S extends v.GenericSchema>(about: string, schema: S) => v.pipe(schema, v.description<v.InferOutput<S>, string>(about));

/** A field that may be left out. */
export const may = <S extends v.GenericSchema>(about: string, schema: S) => v.optional(must(about, schema));

/** An object with these fields and no others, called `what` in complaints; `stranger` words those that it does not have. */
export const fields = <const E extends v.ObjectEntries>(what: string, entries: E, stranger?: typeof noField) =>
  v.strictObject(entries, fieldComplaint(what, entries, stranger));

export const choice = <const O extends readonly string[]>(options: O, more?: string) => v.picklist(options, notOneOf(options, more));

export const flag = v.boolean(wrong('true or false'));
export const number = v.number(wrong('a number'));

const noLonger = (longest: number) =>
  v.maxLength<string, number, (issue: v.MaxLengthIssue<string, number>) => string>(
    longest,
    ({ input }) => `is ${figure(input.length)} characters long; may be ${figure(longest)} at most`,
  );

/** Text that may be empty. */
export const anyTextUpTo = (longest: number) => v.pipe(v.string(wrong('text')), noLonger(longest));

/** Text that is not empty, without spaces around it. Lengths are UTF-16 units. */
export const textUpTo = (longest: number) => v.pipe(v.string(wrong('text')), v.trim(), v.nonEmpty('must not be empty'), noLonger(longest));

export const text = textUpTo(LONGEST_TEXT);
export const phrase = textUpTo(LONGEST_PHRASE);

/** Text of one form. The expression has no flags, which a JSON Schema could not have. */
export const formed = (form: RegExp, right: string) => v.pipe(v.string(wrong('text')), v.regex(form, `must be ${right}`));

/** Only web addresses: these become links that people click. */
export const link = formed(/^https?:\/\/[^\s/]\S*$/, 'a web address such as https://agency.example/policy');

export const ID = /^[a-z][a-z0-9-]*$/;

/** A list of at least one `what`. */
export const some = <S extends v.GenericSchema>(schema: S, what: string) =>
  v.pipe(v.array(schema, wrong(`a list of ${what}s`)), v.minLength(1, `needs at least one ${what}`));

export const LANGUAGES = ['en', 'es'] as const;

/** The same text for every reader, or by the language that the reader has chosen; English stands in for a missing one. */
export const byLanguage = v.union(
  [text, fields('text by language', { en: must('In English.', text), es: may('In Spanish.', text) })],
  wrong('text, or { en: …, es: … }'),
);

export type AuthoredText = v.InferOutput<typeof byLanguage>;
