import type { Shape } from '.';
import { isPlural, wordAfter, wordBefore } from './neighbours';
import { DAYS, MONTHS, words } from './words';

// "won 10-4", "ages 10-12", "by 10-31": scores, ranges and dates.
const BEFORE_NUMBERS = words(
  'won win wins lost lose lead leads trail trails went going record score aged age ages grade grades page pages chapter verse section ' +
    'line item question room from between about around roughly approx some every least than over under next last within lasting ' +
    'on by until till due since dated before after open daily weekdays weekends hours ' +
    'gano perdio unos unas cerca casi cada desde hasta edad edades pagina paginas',
);
const AFTER_NUMBERS = words(
  'percent minute min hour hr day week month year yr mile foot ft inch in yard lb oz kg km mph degree am pm ' +
    'win loss victory defeat record lead start season vote decision score tie split game final run overtime rule ' +
    'people men women children personas gente mil hombres mujeres',
);
// "10-4 folks", "code 3 lights and sirens": no counts.
const FRIENDS = words('guys folks friends boys girls lights sirens');
// "zip code 28277", "dress code 2": other codes and signals.
const OTHER_CODES = words(
  'zip area dress building penal error promo qr discount bar source municipal vehicle health access door gate morse postal color fire ' +
    'tax civil labor housing coupon voucher education claim traffic turn cell wifi phone',
);

/** A radio code: "10-4", "Code 3", "Signal 13". */
export const radioCode: Shape = {
  needs: /10-|ten-|code|signal/i,
  pattern: /(?<![\w.,:/$#+-])(?:(?<ten>10-\d{1,2})[A-Z]?|ten-(?:four|seven|eight)|(?<named>code|signal)[ -]\d{1,2})(?![\w%/+-]|[.,:]\d)/gi,
  score(match) {
    const { ten, named } = match.groups ?? {};
    const before = wordBefore(match.input, match.index);
    const after = wordAfter(match.input, match.index + match[0].length);
    const spoken = (named || ten === '10-4') && FRIENDS.has(after);
    const counted = !spoken && (AFTER_NUMBERS.has(after) || isPlural(after));
    if (named) return OTHER_CODES.has(before) || counted ? 0 : 0.9;
    if (!ten) return 0.9;
    return counted || BEFORE_NUMBERS.has(before) || DAYS.has(before) || DAYS.has(after) || MONTHS.has(before) ? 0 : 0.6;
  },
  context: words('copy dispatch dispatcher radio unit units roger clear enroute responding officer patrol scene central show status'),
  disqualifiers: words(
    'score scores game games season team teams playoffs championship inning innings quarter half overtime wins losses ' +
      'opens daily weekdays weekends percent inches ages votes vote bible verse partido puntos',
  ),
};
