import * as v from 'valibot';
import { LONGEST_PHRASE, LONGEST_TEXT } from './limits';

/** What the schemas of rules, detectors and packs are put together from. */

export const ID = /^[a-z][a-z0-9-]*$/;

/** Text that is not empty, without spaces around it, of at most `longest` characters (UTF-16 units). */
export const textUpTo = (longest: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('must not be empty'),
    v.maxLength(longest, ({ input }) => `is ${input.length} characters long; at most ${longest} are allowed`),
  );

export const text = textUpTo(LONGEST_TEXT);
export const phrase = textUpTo(LONGEST_PHRASE);

/** A list of at least one `what`. */
export const some = <S extends v.GenericSchema>(schema: S, what: string) =>
  v.pipe(v.array(schema), v.minLength(1, `needs at least one ${what}`));

export const LANGUAGES = ['en', 'es'] as const;

/** The same text for every reader, or by the language that the reader has chosen; English stands in for a missing one. */
export const byLanguage = v.union([text, v.strictObject({ en: text, es: v.optional(text) })]);

export type AuthoredText = v.InferOutput<typeof byLanguage>;
