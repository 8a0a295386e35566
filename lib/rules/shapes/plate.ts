import type { Shape } from '.';
import { words } from './words';

const GAP = '[ -]?';
const FORMS = [
  // United States, Canada, Mexico and most three-letter forms: ABC 1234, 123 ABC, 7ABC123, AB-12345, ABC D12, ABC-12-34.
  String.raw`[A-Z]{3}${GAP}\d{3,4}[A-Z]?`,
  String.raw`[A-Z]{4}${GAP}\d{3}`,
  String.raw`\d{3,4}${GAP}[A-Z]{2,3}`,
  String.raw`\d[A-Z]{2,3}${GAP}\d{3,4}`,
  String.raw`[A-Z]{2}${GAP}\d{4,5}`,
  String.raw`[A-Z]{3}${GAP}(?:[A-Z]\d{2}|\d{2}[A-Z])`,
  String.raw`[A-Z]{3}-\d{2,3}-(?:\d{2}|[A-Z])`,
  // United Kingdom: current AB12 CDE, prefix A123 BCD, suffix ABC 123D.
  String.raw`[A-Z]{2}\d{2}${GAP}[A-Z]{2,3}`,
  String.raw`[A-Z]\d{1,3}${GAP}[A-Z]{3}`,
  String.raw`[A-Z]{3}${GAP}\d{1,3}[A-Z]`,
  // Germany B-AB 1234, France and Italy AA-123-AA, Ireland 191-D-12345, Belgium 1-ABC-123, Portugal AA-00-AA, old Spain M-1234-AB.
  String.raw`[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?`,
  String.raw`[A-Z]{2}${GAP}\d{3}${GAP}[A-Z]{2}`,
  String.raw`\d{2,3}-[A-Z]{1,2}-\d{1,6}`,
  String.raw`\d-[A-Z]{3}-\d{3}`,
  String.raw`[A-Z]{2}-\d{2}-[A-Z]{2}`,
  String.raw`[A-Z]{1,2}-\d{4}-[A-Z]{1,2}`,
];

// What stands in such a form and is no plate: MAY 2026, 500 LBS, BMW 328, HWY 1204, FOR 3500.
const NOT_LETTERS = words(
  'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC BMW GMC RAM KIA SUV CAR VAN HWY RTE RT SR CR FM US MPH LBS HP PSI USD CAD KM MI YRS HRS ' +
    'MIN DAY AM PM ST ND RD TH FOR THE AND HAS WAS OUT GOT NOW BUT ALL ONE TWO OFF SIX TEN AT IN ON BY TO OF OR IS MY OUR HIS HER ITS HAD CC CI ' +
    'USA FBI DUI DWI EXP VIN XLT POR CON LOS LAS SUS DE EN ' +
    // Of signs: GATE 123, EST 1998, SAT 1030.
    'LOT BAY GATE UNIT ROOM EXIT APT BUS ENG EXT VOL EST MON TUE WED THU FRI SAT SUN ZIP NYC ACT',
);
// F150, E350: models; K9 REX: a dog.
const MODEL = /^(?:[EF]-?[1-6]50|K-?9)\b/i;
// A plate in small letters, or a state and a zip code, needs its word right before it.
const ANNOUNCED = /\b(?:plates?|tags?|reg|registration|placas?|matricula)(?: (?:is|was|no\.?|number|numero|#|reads?|es|says))*:? ?#?$/i;
const DOUBTFUL = /[a-z]|^[A-Z]{2} \d{4,5}$/;
const LOOK_BACK = 30;

/**
 * A vehicle's registration plate, US, UK or European. The form alone says little: a word such as "plate" must stand nearby; in
 * a picture a line of its own will do.
 */
export const plate: Shape = {
  needs: /\d/,
  pattern: new RegExp(String.raw`(?<![\w.$#-])(?:${FORMS.join('|')})(?![\w-]|[.,]\d)`, 'gi'),
  score(match) {
    const letters = match[0].toUpperCase().match(/[A-Z]+/g) ?? [];
    if (MODEL.test(match[0]) || letters.some((group) => NOT_LETTERS.has(group))) return 0;
    if (ANNOUNCED.test(match.input.slice(Math.max(0, match.index - LOOK_BACK), match.index))) return 0.6;
    return DOUBTFUL.test(match[0]) ? 0 : 0.3;
  },
  line: true,
  context: words(
    'plate plates tag tags registration reg license licence lic vehicle car truck suv sedan pickup van motorcycle ' +
      'placa placas matricula patente vehiculo carro coche auto camioneta moto',
  ),
  disqualifiers: words('case docket model trim engine flight room zip hp miles'),
};
