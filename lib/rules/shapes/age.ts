import type { Shape } from '.';

/** "31-year-old", "aged 31", "31, of", "(31)" after a name. The number is in one of the groups. */
export const AGE = /\b(?<a>\d{1,3})[\s-](?:year|yr)s?[\s-]old\b|\b(?:aged?|edad)\s+(?<b>\d{1,3})\b|(?<=\p{Lu}\p{Ll}+),\s+(?<c>\d{1,2})(?=[,.\s]|$)|\b(?<d>\d{1,2})\s+años\b|\b(?<e>\d{1,2})\s?(?:yo|y\/o)\b/giu;

/** The age that a match of `AGE` gives, in years. */
export function yearsOf(match: RegExpMatchArray): number {
  return Number(Object.values(match.groups ?? {}).find((group) => group !== undefined));
}

/** A person's age. */
export const age: Shape = {
  pattern: AGE,
  score: (match) => (yearsOf(match) <= 110 ? 0.8 : 0),
};
