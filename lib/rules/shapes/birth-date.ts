import type { Shape } from '.';
import { MONTHS, words } from './words';

const YEAR = '(?:19|20)[0-9]{2}';

/**
 * A full date of this or the past century, in numbers or words, English or Spanish;
 * a birth date only when a word such as "DOB" or "born" is near.
 */
export const birthDate: Shape = {
  needs: /\d/,
  pattern: new RegExp(
    String.raw`(?<![\w/.-])(?:(?<a>\d{1,2})(?<sign>[/. -])(?<b>\d{1,2})(?<same>[/. -])(?<year>(?:19|20)?\d{2})|${YEAR}[/.-](?<c>\d{1,2})[/.-](?<d>\d{1,2})|` +
      String.raw`(?<month>[a-z]{3,10})\.? (?<e>\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}|` +
      String.raw`(?<f>\d{1,2})(?:st|nd|rd|th)?(?: of| de)? (?<mes>[a-z]{3,10})\.?,?(?: del?)? ${YEAR})(?![\w/-]|\.\d)`,
    'gi',
  ),
  score(match) {
    const { a, b, c, d, e, f, month, mes, sign, same, year } = match.groups ?? {};
    if (sign !== same || (sign === ' ' && year?.length !== 4)) return 0;
    if ((e || f) && !MONTHS.has((month ?? mes ?? '').toLowerCase())) return 0;
    const [x, y] = [Number(a ?? c ?? e ?? f), Number(b ?? d ?? 1)];
    if (x < 1 || y < 1 || Math.min(x, y) > 12 || Math.max(x, y) > 31) return 0;
    return INITIALS.test(match.input.slice(Math.max(0, match.index - 10), match.index)) ? 0.7 : 0.3;
  },
  context: words('dob born birth birthdate birthday bday nacido nacida nacio naci nacimiento cumpleanos'),
  disqualifiers: words('party celebrate celebrates celebration join rsvp event festival founded established k9 puppy puppies calf fiesta'),
};

const INITIALS = /\bd\.o\.b\.?:? $/i;
