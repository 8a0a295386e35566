import type { Shape } from '.';

/** "31-year-old", "aged 31", "Dana Cole, 31, of", "31 yo". The number is in one of the groups. Folded text has no ñ. */
export const AGE =
  /\b(?<a>\d{1,3})[\s-](?:year|yr)s?[\s-]old\b|\b(?:aged?|edad)\s+(?<b>\d{1,3})\b|,\s(?<apposed>\d{1,2})(?=,|\.?$|\.\s|\sof\b)|\b(?<d>\d{1,2})\sanos\b|\b(?<e>\d{1,2})\s?(?:yo|y\/o)\b/gi;

const NAME = /\p{Lu}\p{Ll}+$/u;
// Longer than any one name; keeps the look back short.
const LOOK_BACK = 30;

/** The age that a match of `AGE` gives, in years; NaN for a number after a comma that follows no name. */
export function yearsOf(match: RegExpExecArray): number {
  const { apposed } = match.groups ?? {};
  if (apposed && !NAME.test(match.input.slice(Math.max(0, match.index - LOOK_BACK), match.index))) return Number.NaN;
  return Number(Object.values(match.groups ?? {}).find((group) => group !== undefined));
}

/** A person's age. */
export const age: Shape = {
  pattern: AGE,
  score: (match) => (yearsOf(match) <= 110 ? 0.8 : 0),
};
