import type { Shape } from '.';
import { endsAt, wordAfter, wordBefore } from './neighbours';
import { DAYS, words } from './words';

const HOUR = '(?:1[0-2]|0?[1-9])';
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve';
const SPELLED = words(NUMBERS);
const CLOCK = `${HOUR}(?::[0-5][0-9])?`;
const HALF = String.raw`(?:[ap]\. ?m\b\.?|[ap] ?m\b)`;
const PART_OF_DAY = ' (?:in the (?:morning|afternoon|evening)|at night|de la (?:manana|tarde|noche|madrugada))';
const EXACT = ' (?:horas|hrs|en punto|y media|y cuarto)';
const HOURS = '(?:[01][0-9]|2[0-3])';
const FULL_DAY = '(?:[01]?[0-9]|2[0-3])';

const FORMS = [
  // 7 pm, 7-9 pm, 10 a.m. to 2 p.m.
  `(?:${CLOCK} ?${HALF}? ?(?:-|to|a|until) ?)?${CLOCK} ?${HALF}`,
  `${CLOCK}(?: ?o'?clock|${PART_OF_DAY})\\b`,
  String.raw`(?:half|quarter|ten|twenty) (?:past|to) (?:${HOUR}|(?<past>[a-z]{3,6}))\b`,
  String.raw`(?<spelled>[a-z]{3,6}) (?:${HALF}|o'?clock\b)`,
  // Shifts: 7a-7p, 0700-1900.
  `${HOUR}[ap] ?- ?${HOUR}[ap]\\b`,
  `${HOURS}[03]0 ?- ?${HOURS}[03]0\\b(?!-)`,
  String.raw`${FULL_DAY}h[0-5]\d\b`,
  `las ${FULL_DAY}${EXACT}\\b`,
  String.raw`(?:at|by|until|till|from|since|around) 0\d[0-5]\d\b(?![-/:])`,
  String.raw`(?:noon|midday|midnight|mediodia|medianoche)\b`,
  String.raw`(?<colon>${FULL_DAY}:[0-5]\d)(?::[0-5]\d)?(?![\w:]|\.\d)`,
  String.raw`(?<hours>${HOURS}[0-5]\d) ?(?:hours|hrs?|horas)\b`,
  String.raw`(?<loose>(?:until|till|til|by|at) ${HOUR}|at ${HOURS}[0-5]\d|(?:hasta|desde|a) las ${FULL_DAY})\b(?![-/:%]|\.\d| ?${HALF}|${PART_OF_DAY}|${EXACT}| ?o'?clock)`,
];

// What may follow "until 7" when 7 is an hour and not a count.
const FOLLOWERS = words('tonight today tomorrow sharp on this next and or so if every each daily pm am hoy manana y o en todos los');
// Matthew 5:9 is a verse.
const BOOKS = words(
  'genesis exodus deuteronomy joshua psalm psalms proverbs ecclesiastes isaiah jeremiah micah matthew mark luke john acts romans ' +
    'corinthians galatians ephesians philippians colossians thessalonians timothy hebrews james peter revelation ' +
    'salmo salmos proverbios isaias mateo marcos lucas juan romanos corintios',
);
// "won by 7": a margin.
const MARGINS = words(
  'won win wins lost lose beat up down ahead behind lead leads led divided multiplied reduced increased cut grew rose fell dropped',
);
const LENGTH_BEFORE = words('over than nearly about almost worked logged volunteered spent total donated');
const LENGTH_AFTER = words('of de in volunteered worked total logged donated');

/** A time of day: 7 pm, 7-9 pm, 19:30, noon, "until 7", 0600 hours, "las 7 de la noche". */
export const time: Shape = {
  needs: new RegExp(
    String.raw`\d|noon|mid(?:day|night)|medi(?:odia|anoche)|(?:half|quarter|ten|twenty) (?:past|to) |(?:${NUMBERS.replaceAll(' ', '|')}) [apo]`,
    'i',
  ),
  pattern: new RegExp(String.raw`(?<![\w:]|\d\.)(?:${FORMS.join('|')})`, 'gi'),
  score(match) {
    const { colon, hours, loose, past, spelled } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = wordBefore(match.input, match.index);
    const after = wordAfter(match.input, end);
    if ((past || spelled) && !SPELLED.has((past ?? spelled ?? '').toLowerCase())) return 0;
    if (colon && BOOKS.has(before)) return 0;
    if (hours && (LENGTH_BEFORE.has(before) || LENGTH_AFTER.has(after))) return 0;
    if (loose && /^by/i.test(loose) && MARGINS.has(before)) return 0;
    if (loose) return endsAt(match.input, end) || FOLLOWERS.has(after) || DAYS.has(after) ? 0.6 : 0;
    return 0.9;
  },
};
