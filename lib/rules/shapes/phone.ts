import type { Shape } from '.';
import { words } from './words';

const SIGN = '(?: ?[-./] ?| )';
const CODE = '[2-9](?!11)[0-9]{2}';
const EXTENSION = String.raw`(?:,? ?(?:x|ext\.?|extension) ?\d{1,5})?`;

const FORMS = [
  // North America: area and exchange codes start with 2 to 9 and are no N11 service code (NANP).
  String.raw`(?<nanp>(?:(?:\+ ?|00)?1${SIGN})?(?:\(${CODE}\) ?-? ?|${CODE}${SIGN})${CODE}${SIGN}\d{4})`,
  // United Kingdom: 0 or +44 and nine or ten digits (Ofcom, National Telephone Numbering Plan).
  String.raw`(?<uk>(?:(?:\+|00)44 ?(?:\(0\) ?)?|\(?0)[1-37-9]\d{1,4}\)?(?:[ .-]?\d{3,6}){1,2})`,
  // Anywhere: + and 8 to 15 digits (ITU-T E.164).
  String.raw`(?<world>\+\d{1,3}(?:[ .-]{0,2}\(?\d{1,4}\)?){2,6})`,
  // Other countries' inland forms, Spain and Mexico among them.
  String.raw`(?<inland>\(?0\d{1,4}\)?(?:[ .-]\d{2,7}){1,4}|\(\d{2,3}\) ?\d{3,4}[ -]?\d{3,4}|[2-9]\d{3}[ -]\d{4}|[6-9]\d{2}(?: \d{3}){2}|[6-9]\d{2}(?: \d{2}){3}|\d{2}(?: \d{4}){2})`,
  String.raw`(?<plain>1?${CODE}${CODE}\d{4})`,
  String.raw`(?<short>${CODE}${SIGN}?\d{4})`,
];

// "case number 5550142": what the digits count is said just before.
const OTHER_NUMBER =
  /\b(?:case|report|incident|badge|serial|order|invoice|tracking|account|acct|part|item|ticket|confirmation|permit|citation|warrant|license|licence|policy|member|passport|student|employee|id|code|pin|plate|score|unit|box|caso|folio|expediente|placa|pedido)(?: (?:no\.?|num\.?|number|numero|id|is|es))*[ :#]{0,3}$/i;
// "my # is 555-0142"
const ANNOUNCED = /\b(?:my|his|her|our|their|new) #(?: is)?:? ?$/i;
// 2019-2024, 01-02-2024, 2000-2200: years, a date, hours.
const NO_NUMBER = /^(?:(?:19|20)\d\d|2[0-3][0-5]\d)[ -](?:(?:19|20)\d\d|2[0-4][0-5]\d)$|^\d\d[.-]\d\d[.-](?:19|20)\d\d$/;
const LOOK_BACK = 32;

/**
 * A telephone number, with its extension. A bare seven-digit number, a run of digits
 * or another country's inland number needs a word such as "text" or "call" nearby.
 */
export const phone: Shape = {
  needs: /\d/,
  pattern: new RegExp(String.raw`(?<![\w.=+-]|\d[,/:])(?:${FORMS.join('|')})${EXTENSION}(?!\w|-\d|[.,:/]\d)`, 'gi'),
  score(match) {
    const { nanp, uk, world, inland, plain } = match.groups ?? {};
    const before = match.input.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    const other = OTHER_NUMBER.test(before);
    if (nanp) return other ? 0.3 : 0.8;
    if (other) return 0;
    if (uk) return scoreUk(uk);
    if (world) return within(world, 8, 15) ? 0.75 : 0;
    if (inland) return within(inland, 8, 11) && !NO_NUMBER.test(inland) ? 0.25 : 0;
    if (ANNOUNCED.test(before)) return 0.6;
    return plain ? 0.4 : 0.3;
  },
  context: words(
    'call calls called text phone cell mobile number reach whatsapp signal dm contact ring texting calling answering tel telephone line ' +
      'fax desk office dial dialing hmu llama llame llamen llamar llamame telefono tel celular cel movil numero escribe escribeme marca marque ' +
      'mensaje contacto fijo updates news info information hotline helpline tips novedades informes informacion avisos',
  ),
  disqualifiers: words('isbn votes sku followers population'),
};

const within = (number: string, least: number, most: number): boolean => {
  const { length } = number.replace(/\D/g, '');
  return length >= least && length <= most;
};

function scoreUk(number: string): number {
  const national = number.replace(/\D/g, '').replace(/^(?:00)?440?|^0/, '');
  if (!/^(?:[1238]\d{8,9}|7[1-9]\d{8})$/.test(national)) return 0;
  return /^(?:\+|00)44|[ .-]/.test(number) || national.startsWith('7') ? 0.75 : 0.4;
}
