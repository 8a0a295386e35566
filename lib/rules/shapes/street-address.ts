import type { Shape } from '.';
import { calleFrom, endOfName, isType, TYPE } from './calle';
import { endsAt, isPlural, wordAfter, wordBefore } from './neighbours';
import { endOfTail, isNamed, low, SHORT_STREETS, type Step, SURE_STREETS, stepsFrom, streetIn } from './streets';
import { DAYS, MONTHS, words } from './words';

// What a number before it tells: "exit 12 Main St", "March 4 Harlow Close".
const BEFORE = words(
  'route highway hwy exit exits station zone district ward precinct engine interstate mile marker milepost mm phase chapter top room level grade bus beat',
);
// What a number counts or measures: "2 way street", "4 Lane Road", "5 Officers Court".
const COUNTED = words(
  'way lane lanes mile miles minute minutes min hour hours hr hrs day days week weeks month months year years block blocks blk am pm feet foot ' +
    'ft inch car cars officer officers deputy deputies people person men women kids crews units bedroom percent k mph kph mi km door doors vehicle vehicles',
);
// In small letters only: "3 new street lights", "12 New Street".
const COMMON = words('more new different other major main busy separate full half star hole point track quiet side back dead');
// "12 Main Street businesses": things counted by their street.
const THINGS = words(
  'officers deputies units homes houses residents businesses shops stores families neighbors neighbours apartments buildings owners merchants bars restaurants ' +
    'reports conditions updates crashes closures fires lights crews repairs signs cameras workers patrols arrests',
);
// "2024 Toy Drive", "9 District Court": events and courts, not streets.
const EVENTS = words(
  'toy blood food coat coats holiday torch fun charity memorial turkey winter clothing supply membership recruitment hiring fund annual golf ' +
    'supreme superior district county circuit municipal federal traffic tennis basketball volleyball drug juvenile family dog security',
);
const PARTICLES = words('of de la del van the');
const HIGHWAYS = words('highway hwy route rte rt cr sr fm us');
const ROADS = words('road rd');
const OWNERS = words('county state farm ranch forest township twp co');
const CLOCKS = words('eastern central mountain pacific sharp tonight today tomorrow est pst cst');

/**
 * A house number with its street, as it is written in the United States and Britain, or in Spanish; with its flat or unit.
 * The pattern finds where an address may begin; a few words from there on are then read one by one.
 */
export const address: Shape = {
  needs: /\d/,
  pattern: new RegExp(
    String.raw`(?<![\w.:/$£€-]|\d,)(?:(?<flat>(?:flat|apt|apartment|unit)\.? ?#?\w{1,4},? )?(?<number>\d{1,5}(?:-\d{1,5})?(?:[a-z]\b| 1\/2)?)(?= {1,3}(?:[a-z\u00c0-\u024f]|\d{1,3}(?:st|nd|rd|th)\b))|` +
      String.raw`(?<calle>${TYPE}\b\.?|c\/)(?= ))`,
    'gi',
  ),
  score(match) {
    const at = match.index + match[0].length;
    const found = match.groups?.calle ? calleFrom(match.input, at) : houseFrom(match, stepsFrom(match.input, at));
    return found ? { start: 0, end: found.end - match.index, confidence: found.confidence } : 0;
  },
  context: words(
    'live lives living lived house home address reside resides resident residence moved moving place deliver mail ' +
      'vivo vive vivimos viven casa domicilio direccion mudamos',
  ),
};

// Enough only where a home is spoken of.
const DOUBT = 0.3;

interface Found {
  /** Offset in the text. */
  end: number;
  confidence: number;
}

/** The address that `steps` make with the house number before them. */
function houseFrom(match: RegExpExecArray, steps: readonly Step[]): Found | undefined {
  const { flat = '', number = '' } = match.groups ?? {};
  const text = match.input;
  const first = low(steps[0]?.text ?? '');
  const before = wordBefore(text, match.index + flat.length);
  // "#1 Elm Street fan"
  if (number.length === 1 && text[match.index - 1] === '#') return undefined;
  if (COUNTED.has(first) || BEFORE.has(before) || (Number(number) <= 31 && MONTHS.has(before))) return undefined;
  const found =
    onRoad(number, steps, text) ?? onStreet(number, steps, text) ?? onCalle(steps) ?? withUnit(steps, text) ?? bare(steps[0], before, text);
  if (!found || THINGS.has(wordAfter(text, found.end))) return undefined;
  // "2024 Main Street Parade", "2 Main Street murals": a year, a count.
  const year = /^(?:199\d|20[0-3]\d)$/.test(number) && !endsAt(text, found.end);
  const count = number.length < 3 && isPlural(wordAfter(text, found.end));
  return year || count ? { ...found, confidence: Math.min(found.confidence, DOUBT) } : found;
}

/** "4410 Highway 9", "3515 West County Road 54G" */
function onRoad(number: string, steps: readonly Step[], text: string): Found | undefined {
  const road = steps.findIndex(
    ({ text: word }, i) => i < 5 && (HIGHWAYS.has(low(word)) || (ROADS.has(low(word)) && OWNERS.has(low(steps[i - 1]?.text ?? '')))),
  );
  const after = steps[road + 1];
  if (road < 0 || !after || !/^\d{1,4}[a-z]?$/i.test(after.text) || !isNameOf(steps.slice(0, road))) return undefined;
  return { end: endOfTail(text, after.end), confidence: number.length > 2 ? 0.75 : DOUBT };
}

/** "118 Alder Ct", "22 N. Birch Street, Apt 4", "402 W 5th St" */
function onStreet(number: string, steps: readonly Step[], text: string): Found | undefined {
  const index = streetIn(steps);
  const street = steps[index];
  if (!street) return undefined;
  const name = steps.slice(0, index);
  const end = endOfTail(text, street.end);
  const named = isNameOf(name);
  if (name.some((step) => COUNTED.has(step.text) || COMMON.has(step.text))) return undefined;
  if (SURE_STREETS.has(low(street.text))) {
    const small = name.length <= 2 && (SHORT_STREETS.has(low(street.text)) || endsAt(text, end));
    return { end, confidence: named ? 0.8 : small ? 0.65 : DOUBT };
  }
  if (/k$/i.test(number) || name.some((step) => EVENTS.has(low(step.text)))) return undefined;
  return { end, confidence: named && isNamed(street.text) ? 0.65 : DOUBT };
}

/** "44 Calle Roble" */
function onCalle(steps: readonly Step[]): Found | undefined {
  const [type, ...name] = steps;
  const end = type && isNamed(type.text) && isType(type.text) ? endOfName(name) : undefined;
  return end === undefined ? undefined : { end, confidence: 0.75 };
}

/** "118 Alder, Apt 4": a unit makes up for the street word. */
function withUnit(steps: readonly Step[], text: string): Found | undefined {
  for (const [i, step] of steps.slice(0, 4).entries()) {
    if (!isNameOf(steps.slice(0, i + 1))) return undefined;
    FLAT.lastIndex = step.end;
    if (FLAT.test(text)) return { end: FLAT.lastIndex, confidence: 0.7 };
  }
  return undefined;
}

/** "at 22 Birch": a place and no hour, day or count. */
function bare(step: Step | undefined, before: string, text: string): Found | undefined {
  if (!step || (before !== 'at' && before !== 'en') || !/^\p{Lu}\p{Ll}{2,}$/u.test(step.text)) return undefined;
  const word = low(step.text);
  if (DAYS.has(word) || MONTHS.has(word) || CLOCKS.has(word) || isPlural(wordAfter(text, step.end))) return undefined;
  return { end: step.end, confidence: DOUBT };
}

const FLAT = /,? (?:apt|apartment|suite|ste|flat|depto)\b\.? ?#?\w{1,5}\b/iy;
const isNameOf = (steps: readonly Step[]): boolean => steps.every(({ text }) => isNamed(text) || PARTICLES.has(text));
