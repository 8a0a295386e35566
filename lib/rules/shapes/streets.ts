import { words } from './words';

const SURE =
  'street avenue boulevard parkway highway terrace turnpike crescent str st ave av blvd bvd road rd lane ln dr ct circle cir pkwy pky hwy ' +
  'ter terr trl tpke aly cv xing cres gdns plz';
// Such as are ordinary words too.
const DOUBTFUL =
  'drive court place pl way square sq trail loop row run alley pike close gardens garden grove plaza walk path pass bend cove crossing mews ' +
  'rise ridge hill hollow landing green quay wharf';

export const SURE_STREETS = words(SURE);
/** Street words in short, which hardly end an ordinary phrase: "118 alder ct". */
export const SHORT_STREETS = words('st ave blvd bvd rd ln ct cir pkwy pky hwy trl tpke aly cres gdns plz');
const STREETS = words(`${SURE} ${DOUBTFUL}`);

// Small words that no name of a street holds.
const JOINING = words(
  'at in on of to for by near from and or with was is are were be been a an this that as but so if then than via into onto over under ' +
    'off out up down behind between after before when where who while had has have will would can our my his her their your its it we they i',
);

/** A word after another, with the offset of its end, a full stop left out. */
export interface Step {
  text: string;
  end: number;
}

const NEXT = /[ \t]{1,3}((?:\p{L}{1,2}\.|[\p{L}\d][\p{L}\d'-]{0,24}))/uy;
// Words in the longest name with its street word and direction.
const MOST = 7;

/** The words that follow `at` on its line with nothing but spaces between, as far as they can be an address. */
export function stepsFrom(text: string, at: number): Step[] {
  const steps: Step[] = [];
  NEXT.lastIndex = at;
  for (let next = NEXT.exec(text); next && steps.length < MOST; next = NEXT.exec(text)) {
    const word = next[1] ?? '';
    if (JOINING.has(word)) break;
    steps.push({ text: word, end: NEXT.lastIndex - (word.endsWith('.') ? 1 : 0) });
  }
  return steps;
}

export const low = (word: string): string => word.toLowerCase().replace(/\.$/, '');
/** Written with a capital or a figure first, as names of streets are: "Alder", "5th". */
export const isNamed = (word: string): boolean => /^[\p{Lu}\d]/u.test(word);

/** Which of `steps` is the street word that ends a name; -1 when there is none. */
export function streetIn(steps: readonly Step[]): number {
  const street = steps.findIndex(({ text }, i) => i > 0 && STREETS.has(low(text)));
  if (steps.slice(0, Math.max(0, street)).some(({ text }) => /^\d{2,}$/.test(text))) return -1;
  const second = steps[street + 1]?.text ?? '';
  return street > 0 && isNamed(second) && STREETS.has(low(second)) ? street + 1 : street;
}

// 5th Ave NW.
const DIRECTION = /\.?[ \t]{1,3}(?:[nsew]|[ns][ew]|(?:north|south)(?:east|west)?|east|west)(?![\w/'])/iy;
// Bldg 2; #4; 2nd floor; depto 3. One at a time: an expression for two of them takes a browser long to compile.
const UNIT = new RegExp(
  '[.,]{0,2} ?(?:(?:apt|apartment|unit|suite|ste|lot|bldg|building|rm|room|trailer|trlr|space|spc|flat|fl|floor|' +
    'depto|departamento|dpto|apto|apartamento|piso|int|interior|puerta|local|edificio|bloque|lote)\\b\\.? ?#? ?' +
    "(?:[a-z]?-?\\d{1,5}[a-z]?|[b-hj-z]|[ai](?=[.,;!?)]|$))|# ?[a-z]?\\d{1,5}[a-z]?|\\d{1,2}(?:st|nd|rd|th) (?:floor|fl))(?![\\w'])",
  'iy',
);
const MOST_UNITS = 2;

/** The offset after the direction and the units that follow the street at `at`; `at` itself when there are none. */
export function endOfTail(text: string, at: number): number {
  return endOfUnits(text, endOf(DIRECTION, text, at));
}

function endOfUnits(text: string, at: number): number {
  let end = at;
  for (let units = 0; units < MOST_UNITS; units++) end = endOf(UNIT, text, end);
  return end;
}

/** `address` as far as the units at its end: "118 Alder Ct" of "118 Alder Ct, Apt 3". */
export function withoutUnits(address: string): string {
  const from = [...address.matchAll(/[\s,.#]/g)].find(({ index }) => endOfUnits(address, index) === address.length)?.index;
  return address.slice(0, from);
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
