import type { ComposerDescription, Network } from './network';
import { NOT_SENDING, SEND_LABELS } from './send-labels';

const WRITABLE = '[contenteditable]:not([contenteditable="false" i])';
/** Fields for longer text. */
export const LONG = `textarea, ${WRITABLE}`;
const LINE = 'input:is([type="text" i], :not([type]))';
/** One line is a composer only where nothing longer and nothing personal is asked for; its button has to bear a known name. */
const ALONE = `form:not(:has(${LONG}, input:is([type="password" i], [type="email" i], [type="tel" i], [type="search" i]))) ${LINE}`;

const begins = (word: string): string[] => ['aria-label', 'placeholder'].map((attribute) => `[${attribute}^="${word}" i]`);
const SEARCHED = ['search', 'filter', 'filtr', 'buscar', 'rechercher', 'suche', 'durchsuche', 'pesquis', 'procur'].flatMap(begins);
/** Searches and filters, whatever they look like; what cannot be written in; the trap that captchas leave in forms. */
const NOT_WRITTEN = [
  ...['[role="search"] *', 'search *', 'form[action*="search" i] *', '[role="searchbox"]', '[name="q"]', ...SEARCHED],
  ...['[aria-readonly="true"]', '[readonly]', ':disabled', '[aria-hidden="true"]', '[name="g-recaptcha-response"]'],
];
/** Lines that ask for something short: an address, a name, a code, a choice from a list. */
const ASKED = ['mail', 'user', 'name', 'phone', 'address', 'zip', 'postal', 'city', 'code', 'coupon', 'url', 'search'];
const NOT_A_LINE = [
  ...ASKED.flatMap((word) => [`[name*="${word}" i]`, `[id*="${word}" i]`]),
  ...['[autocomplete]:not([autocomplete="off" i], [autocomplete="on" i])', '[inputmode]:not([inputmode="text" i])'],
  ...['[role="combobox"]', '[list]', '[placeholder*="mail" i]'],
];

/** What sends a form by itself. */
export const SENDS = 'button:is([type="submit" i], :not([type])), input:is([type="submit" i], [type="image" i])';

/** What there is most of in a page and can hold no editor in a shadow root; a look into anything else costs little. */
const BUILT_IN =
  'html, head *, body, div, p, span, a, b, i, em, strong, br, ul, ol, li, h1, h2, h3, img, svg, svg *, form, label, input, textarea, button, table, table *';

/** The focused editor and the control that is nearest to it: what is left where no selector of a site fits. */
export const GENERIC: ComposerDescription = {
  surface: 'post',
  editable: `${LONG}, ${ALONE}`,
  not: [...NOT_WRITTEN, `input:is(${NOT_A_LINE.join(', ')})`].join(', '),
  root: 'nearest-with-submit',
  // Elements of the site's own, which may hold both in a shadow root without anything around them.
  shadow: `:not(${BUILT_IN})`,
  // In a form around something longer any button that submits it will do, in any language.
  submit: { css: `form:has(${LONG}) :is(${SENDS})`, unless: `(?:^|[^\\p{L}])(?:${NOT_SENDING})`, labels: SEND_LABELS },
  keys: ['mod+enter'],
};

/**
 * Any site without selectors of its own, on no address but those that a policy or a user names.
 * A guess by nature: the account is unknown, and a site that sends on plain Enter without a form is not held there,
 * because stopping Enter in an unknown editor could cost the writer a new line.
 */
export const generic: Network = {
  id: 'generic',
  name: 'this site',
  matches: [],
  seen: '2026-11',
  basis: 'guess',
  composers: [GENERIC],
  account: [],
};
