import type { Shape } from '.';
import { words } from './words';

// Issuers by first digits and length, as in ISO/IEC 7812 registrations that card networks publish.
const ISSUERS = [
  /^4(?:\d{12}|\d{15}|\d{18})$/, // Visa
  /^(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/, // Mastercard
  /^3[47]\d{13}$/, // American Express
  /^(?:6011|64[4-9]\d|65\d{2})\d{12,15}$/, // Discover
  /^3(?:0[0-5]|[689]\d)\d{11,16}$/, // Diners Club
  /^35(?:2[89]|[3-8]\d)\d{12,15}$/, // JCB
  /^(?:1800|2131)\d{11}$/, // JCB, older numbers
  /^62\d{14,17}$/, // UnionPay
  /^(?:5018|5020|5038|5[67]\d{2}|6304|6759|676[123])\d{9,15}$/, // Maestro
];

/** A payment card number: 13 to 19 digits of a known issuer that pass the check digit. */
export const cardNumber: Shape = {
  needs: /\d/,
  pattern:
    /(?<![\w./=+-])\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,4}(?:[ -]?\d{3})?(?![\w-]|\.\d)|(?<![\w./=+-])\d{4}[ -]\d{6}[ -]\d{4,5}(?![\w-]|\.\d)/g,
  score(match) {
    const digits = match[0].replace(/\D/g, '');
    return ISSUERS.some((issuer) => issuer.test(digits)) && passesLuhn(digits) ? 0.75 : 0;
  },
  context: words('card visa mastercard amex discover debit credit cvv cvc exp expires tarjeta credito debito'),
  disqualifiers: words('tracking imei serial order invoice shipment package pedido rastreo'),
};

/** The check digit of ISO/IEC 7812-1, annex B: from the right, every second digit doubled. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const twice = digit * 2;
    sum += i % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}
