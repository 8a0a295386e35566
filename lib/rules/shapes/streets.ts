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

export const low = (word: string): string => word.toLowerCase().replace(/\.$/, '');
export const isStreet = (word: string): boolean => STREETS.has(low(word));
/** Written with a capital or a figure first, as names of streets are: "Alder", "5th". */
export const isNamed = (word: string | undefined): boolean => word !== undefined && /^[\p{Lu}\d]/u.test(word);

/** Small words that end the name of a street, or that none begins with. */
export const JOINING = words(
  'at in on of to for by near from and or with was is are were be been a an this that as but so if then than via into onto over under ' +
    'off out up down behind between after before when where who while had has have will would can our my his her their your its it we they i',
);

// Parts of patterns, for the flags i and u. None reaches across a line.
const any = (list: Iterable<string>): string => `(?:${[...list].join('|')})`;
export const GAP = '[ \\t]{1,3}';
export const WORD = "(?:\\p{L}{1,2}\\.|[\\p{L}\\d][\\p{L}\\d'-]{0,24})";
/** A word of a name: no small joining word, no further number. */
export const NAME = `(?!(?:${any(JOINING)}|\\d{2,5})(?![\\p{L}\\d'-]))${WORD}`;
export const STREET = any(STREETS);
export const DIRECTION = "(?:[nsew]|[ns][ew]|(?:north|south)(?:east|west)?|east|west)(?![\\p{L}\\d/'])\\.?";
export const HIGHWAY = '(?:(?:county|state|farm|ranch|forest|township|twp|co)\\.? (?:road|rd)|highway|hwy|route|rte|rt|cr|sr|fm|us)\\.?';
export const UNIT =
  '(?:(?:apt|apartment|unit|suite|ste|lot|bldg|building|rm|room|trailer|trlr|space|spc|flat|fl|floor|' +
  'depto|departamento|dpto|apto|apartamento|piso|int|interior|puerta|local|edificio|bloque|lote)\\b\\.? ?#? ?' +
  "(?:[a-z]?-?\\d{1,5}[a-z]?|[b-hj-z]|[ai](?=[.,;!?)]|$))|# ?[a-z]?\\d{1,5}[a-z]?|\\d{1,2}(?:st|nd|rd|th) (?:floor|fl))(?![\\p{L}\\d'])";
