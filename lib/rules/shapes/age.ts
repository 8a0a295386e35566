import type { Shape } from '.';
import { wordAfter } from './neighbours';
import { NOT_A_NAME } from './not-a-name';
import { words } from './words';

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const VALUES = new Map([
  ...SMALL.split(' ').map((word, i): [string, number] => [word, i + 1]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const NUMBER = String.raw`\d{1,3}|(?:${TENS.replaceAll(' ', '|')})(?:[ -](?:${SMALL.split(' ').slice(0, 9).join('|')}))?|${SMALL.replaceAll(' ', '|')}`;

/**
 * "31-year-old", "aged 31", "Dana Cole, 31, of", "Dana Cole (31)", "31 yo", "turned 16", "de 12 años", "8-month-old".
 * The number is in one of the groups. Folded text has no ñ.
 */
export const AGE = new RegExp(
  [
    String.raw`\b(?<years>${NUMBER})[ -](?:year|yr)s?[ -](?:old\b|of[ -]age\b)`,
    String.raw`\b(?<months>\d{1,2})[ -](?:month|week|day)s?[ -]old\b`,
    String.raw`\b(?:aged?|edad)(?: of| de)?:? (?<aged>\d{1,3})\b`,
    String.raw`, (?<apposed>\d{1,2})(?=,|\.?$|\. | of\b| from\b| de\b)`,
    String.raw`(?<= )\((?<bracketed>\d{1,2})\)`,
    String.raw`\bturn(?:s|ed|ing)? (?<turned>\d{1,2})(?=[.,!?)]|$| (?:today|tomorrow|on|this|next|in|and|last|yesterday)\b)`,
    String.raw`\b(?<anos>\d{1,2}) anos\b`,
    String.raw`\b(?<yo>\d{1,2}) ?(?:yo|y\/o|yrs? old)\b`,
  ].join('|'),
  'gi',
);

/** What every match of `AGE` has. */
export const AGE_NEEDS = /\d|year|yr/i;

// "under the age of 18", "21 or older", "mayores de 18 años": whom something is for, not how old someone is.
const LIMIT_BEFORE = /\b(?:under|over|below|above|least|minimum|legal|drinking|mayores|menores)(?: (?:the|of|de|age))* ?$/i;
const LIMIT_AFTER = /^(?:\+| ?- ?\d|\/\d| (?:to|through|and|or|y|a|o) (?:\d|up|over|under|older|younger|above|below|mas|mayor|menor))/i;
// "5 to 12 years old"; "16-17 years old" is a guess at one person's age.
const RANGE = /(?:(?<from>\d{1,3}) ?(?:-|to|a) ?|\b(?:between|entre) (?<between>\d{1,3}) (?:and|y) )$/i;
const GUESS = 2;
// "16-year-old oak": what is old is no person.
const THINGS = words(
  'oak tree house home building church bridge school program law case cold department agency station tradition car truck vehicle cruiser ' +
    'engine boat computer system roof record policy k9 dog puppy cat horse german belgian dutch labrador lab shepherd malinois bloodhound ' +
    'golden mix rescue whisky whiskey contract debt',
);
// "16-year-old car thief"
const PERSON = /^ \S+ (?:thief|thieves|driver|owner|girl|boy|kid|student|passenger|operator|rider|victim|suspect)\b/i;
// "más de 12 años", "pena de 15 años": how long, not how old.
const SPAN = /\b(?:mas|menos|cerca|despues|alrededor|pena|condena|sentencia|contrato|periodo|plazo|carrera|historia) de $/i;
const SPANISH = /\b(?:de|tiene|tenia|tengo|cumpl\w{1,5}) $/i;
const FULL_NAME = /(?:^|[^\p{L}])\p{Lu}[\p{L}'-]+(?: \p{Lu}\.?)?(?: (?:de|la|del))* (?<last>\p{Lu}[\p{L}'-]+) ?$/u;
const FIRST_NAME = /(?:^|[^\p{L}])(?<last>\p{Lu}\p{Ll}+)$/u;

// Longer than any name or phrase that is looked for, so that a look to either side costs the same everywhere.
const LOOK = 40;

/** The age that a match of `AGE` gives, in years; NaN when the number is a limit, a length of time, or follows no name. */
export function yearsOf(match: RegExpExecArray): number {
  const { years, months, aged, apposed, bracketed, turned, anos, yo } = match.groups ?? {};
  const before = match.input.slice(Math.max(0, match.index - LOOK), match.index);
  const after = match.input.slice(match.index + match[0].length, match.index + match[0].length + LOOK);
  if (LIMIT_BEFORE.test(before) || LIMIT_AFTER.test(after)) return Number.NaN;
  if ((years || months) && THINGS.has(wordAfter(after, 0)) && !PERSON.test(after)) return Number.NaN;
  if (anos && !isSpanishAge(before, after)) return Number.NaN;
  if ((apposed || bracketed) && !followsName(before, after)) return Number.NaN;
  if (months) return 0;
  const age = numberOf(years ?? aged ?? apposed ?? bracketed ?? turned ?? anos ?? yo ?? '');
  const { from, between } = RANGE.exec(before)?.groups ?? {};
  return age - Number(from ?? between ?? age) > GUESS ? Number.NaN : age;
}

/** "niña de 12 años", "tiene 12 años", "12 años de edad"; not "12 años de servicio". */
function isSpanishAge(before: string, after: string): boolean {
  if (/^ de edad\b/i.test(after)) return true;
  return SPANISH.test(before) && !SPAN.test(before) && wordAfter(after, 0) !== 'de';
}

/** Whether a full name stands before, or a first name with a place after: "Dana, 31, of Riverton". */
function followsName(before: string, after: string): boolean {
  if (/^ (?:of|from|de) \P{Lu}/u.test(after)) return false;
  const last = FULL_NAME.exec(before) ?? (/^,? (?:of|from|de) \p{Lu}/u.test(after) ? FIRST_NAME.exec(before) : null);
  return last !== null && !NOT_A_NAME.has(last.groups?.last?.toLowerCase() ?? '');
}

const numberOf = (number: string): number =>
  /\d/.test(number)
    ? Number(number)
    : number
        .toLowerCase()
        .split(/[ -]/)
        .reduce((sum, word) => sum + (VALUES.get(word) ?? Number.NaN), 0);

/** A person's age. */
export const age: Shape = {
  needs: AGE_NEEDS,
  pattern: AGE,
  score: (match) => (yearsOf(match) <= 110 ? 0.8 : 0),
};
