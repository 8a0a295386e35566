import type { Shape } from '.';
import { words } from './words';

const anyCase = (plain: string): string => plain.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const NAMES = anyCase('case|incident|report|complaint|file|cad|event|docket|caso|expediente|folio|denuncia|reporte|informe');
// What tells a number from a count: "case no. 44718", not "in case 44718 people come".
const MARK = anyCase('(?:(?:no[.]?|num[.]?|number|numero|id)(?: is| es)?:? ?#?|#|: ?#?)');
const YEAR = '(?:19|20)?[0-9]{2}';
const COURTS = '(?:CR|CV|CF|DR|RP|IR|JV|MD)';

// From one year to another: 2019-2024.
const YEARS = /^(?:19|20)\d{2}-(?:19|20)\d{2}$/;
// A shift: 1900-0700.
const HOURS = /^(?:[01]\d|2[0-3])[03]0-(?:[01]\d|2[0-3])[03]0$/;
// Signs enough that little else looks so.
const LONG = 9;

/**
 * A report or case number: a year and a serial ("22-014455", "24-CR-00123", "CR-2024-0123"), which needs its word
 * nearby when it is short; or any number that its word announces ("case no. 4471829").
 */
export const caseNumber: Shape = {
  needs: /\d/,
  pattern: new RegExp(
    String.raw`\b(?<named>(?:${NAMES}) ?${MARK} ?)[A-Z]{0,4}\d{5,12}(?![\w-]|[.,]\d)|` +
      String.raw`(?<![\w./$-])(?:(?:(?!EIN|ZIP|FAX|TEL)[A-Z]{1,4}[ -]?)?${YEAR}-\d{4,8}|${YEAR}-?[A-Z]{2,4}-?\d{3,8}|${COURTS}-?(?:19|20)\d{2}-?\d{3,8})(?![\w-]|[./]\d)`,
    'g',
  ),
  score(match) {
    if (match.groups?.named) return 0.9;
    if (YEARS.test(match[0]) || HOURS.test(match[0])) return 0;
    return match[0].length >= LONG ? 0.55 : 0.3;
  },
  context: words(
    'case report incident number ref reference complaint cad docket file warrant caso expediente folio denuncia reporte informe',
  ),
  disqualifiers: words('ein tax isbn ordinance resolution bill statute section model part item sku call text fax zip score won season'),
};
