import type { Part, Shape } from '.';
import { CALLE, lengthOfName, NUMBER_CALLE, scoreCalle } from './calle';
import { endsAt, isPlural, wordAfter, wordBefore } from './neighbours';
import { DIRECTION, GAP, HIGHWAY, isNamed, low, NAME, SHORT_STREETS, STREET, SURE_STREETS, UNIT } from './streets';
import { DAYS, MONTHS, words } from './words';

const NUMBER = `\\d{1,5}(?:-\\d{1,5})?(?:[a-z](?![\\p{L}\\d'])|${GAP}1/2)?`;
const ENDING = `(?![\\p{L}\\d'])(?:\\.?${GAP}${DIRECTION})?(?:[.,]{0,2} ?${UNIT}){0,2}`;

const FORMS = [
  // 4410 Highway 9, 3515 West County Road 54G
  `(?<road>(?:${NAME}${GAP}){0,3}?)${HIGHWAY}${GAP}#?\\d{1,4}[a-z]?${ENDING}`,
  // 118 Alder Ct, 22 N. Birch Street, Apt 4, 402 W 5th St
  `(?<name>(?:${NAME}${GAP}){1,5}?)(?<street>${STREET})(?<second>${GAP}${STREET}(?![\\p{L}\\d']))?${ENDING}`,
  // 44 Calle Roble
  NUMBER_CALLE,
  // 118 Alder, Apt 4
  `(?<rented>${NAME}(?:${GAP}${NAME}){0,3}?)(?:${GAP}\\d{1,4})?,? (?:apt|apartment|suite|ste|flat|depto)\\b\\.? ?#?\\w{1,5}(?![\\p{L}\\d'])`,
  // lives at 22 Birch
  `(?<bare>\\p{L}{3,24})(?![\\p{L}\\d'-])`,
];

// What a number before it tells: "exit 12 Main St", "March 4 Harlow Close".
const BEFORE = words(
  'route highway hwy exit exits station zone district ward precinct engine interstate mile marker milepost mm phase chapter top room level grade',
);
// What a number counts or measures: "2 way street", "4 lane road", "5 officers court".
const COUNTED = words(
  'way lane lanes mile miles minute minutes min hour hours hr hrs day days week weeks month months year years block blocks blk am pm feet foot ' +
    'ft inch car cars officer officers deputy deputies people person men women kids crews units bedroom percent more new different other major ' +
    'main busy separate full half star hole k point person track',
);
// "12 Main Street businesses": things counted by their street.
const THINGS = words(
  'homes houses residents businesses shops stores families neighbors neighbours apartments buildings owners merchants bars restaurants ' +
    'crashes closures fires lights crews repairs signs cameras workers patrols arrests',
);
// "2024 Toy Drive", "9 District Court": events and courts, not streets.
const EVENTS = words(
  'toy blood food coat coats holiday torch fun charity memorial turkey winter clothing supply membership recruitment hiring fund annual golf ' +
    'supreme superior district county circuit municipal federal traffic tennis basketball volleyball drug juvenile family food dog security',
);
const PARTICLES = words('of de la del van the');
const CLOCKS = words('eastern central mountain pacific sharp tonight today tomorrow est pst cst');

/** A house number with its street, as it is written in the United States and Britain, or in Spanish; with its flat or unit. */
export const address: Shape = {
  pattern: new RegExp(
    `(?<![\\w#.:/$£€-]|\\d,)(?:(?<flat>(?:flat|apt|apartment|unit)\\.? ?#?\\w{1,4},? )?(?<number>${NUMBER})${GAP}(?:${FORMS.join('|')})|${CALLE})`,
    'giu',
  ),
  score(match) {
    const { calle, flat = '', number = '' } = match.groups ?? {};
    if (calle) return scoreCalle(match);
    const found = partOf(match);
    const before = wordBefore(match.input, match.index + flat.length);
    const end = match.index + found.end;
    if (BEFORE.has(before) || (Number(number) <= 31 && MONTHS.has(before)) || THINGS.has(wordAfter(match.input, end))) return 0;
    const year = /^(?:199\d|20[0-3]\d)$/.test(number) && !endsAt(match.input, end);
    return year ? { ...found, confidence: Math.min(found.confidence, DOUBT) } : found;
  },
  context: words(
    'live lives living lived house home address reside resides resident residence moved moving place deliver mail ' +
      'vivo vive vivimos viven casa domicilio direccion mudamos',
  ),
};

// Enough only where a home is spoken of.
const DOUBT = 0.3;

/** How much of a match that begins with a number is an address, and how surely. */
function partOf(match: RegExpExecArray): Part {
  const { number = '', road, name, type, nombres = '', rented, bare = '' } = match.groups ?? {};
  const whole = { start: 0, end: match[0].length };
  if (type) {
    const end = whole.end - nombres.length + lengthOfName(nombres);
    return { start: 0, end, confidence: isNamed(type) && isNamed(nombres) ? 0.75 : 0 };
  }
  const parts = (road ?? name ?? rented ?? bare).trim().split(/\s+/);
  if (COUNTED.has(low(parts[0] ?? '')) || parts.some((word) => COUNTED.has(word))) return { ...whole, confidence: 0 };
  const named = parts.every((word) => word === '' || isNamed(word) || PARTICLES.has(word));
  if (road !== undefined) return { ...whole, confidence: named ? (number.length > 2 ? 0.75 : DOUBT) : 0 };
  if (rented) return { ...whole, confidence: named ? 0.7 : 0 };
  if (!name) return { ...whole, confidence: isBareHouse(match, bare) ? DOUBT : 0 };
  return { ...whole, end: endOfStreet(match), confidence: sureness(match, parts, named) };
}

/** Confidence in a number, a name and a street word. */
function sureness(match: RegExpExecArray, parts: readonly string[], named: boolean): number {
  const { number = '', street = '', second } = match.groups ?? {};
  const last = low(second && isNamed(second.trim()) ? second.trim() : street);
  if (SURE_STREETS.has(last)) {
    if (named) return 0.8;
    if (parts.length > 2) return DOUBT;
    return SHORT_STREETS.has(last) || endsAt(match.input, match.index + match[0].length) ? 0.65 : DOUBT;
  }
  if (/k$/i.test(number) || parts.some((word) => EVENTS.has(low(word)))) return 0;
  return named && isNamed(street) ? 0.65 : DOUBT;
}

/** "118 Alder Ct close to school": a second street word in small letters belongs to the sentence. */
function endOfStreet(match: RegExpExecArray): number {
  const { street = '', second } = match.groups ?? {};
  const kept = !second || isNamed(second.trim()) || !isNamed(street);
  return kept ? match[0].length : match[0].lastIndexOf(street + second) + street.length;
}

/** "at 22 Birch": a place and no hour, day or count. */
function isBareHouse(match: RegExpExecArray, bare: string): boolean {
  const word = low(bare);
  if (!/^\p{Lu}\p{Ll}+$/u.test(bare) || DAYS.has(word) || MONTHS.has(word) || CLOCKS.has(word)) return false;
  return /^(?:at|en)$/.test(wordBefore(match.input, match.index)) && !isPlural(wordAfter(match.input, match.index + match[0].length));
}
