import type { Network } from './network';

const LEXICAL = '[contenteditable="true"][data-lexical-editor="true"]';
// The warning's field is always there, and disabled while there is no warning. Poll choices have no mark of their own.
const EDITORS = [LEXICAL, '#cw-spoiler-input:not(:disabled)', 'input[type="text"]:not([id])'];
const CHAT = 'textarea[data-reach-combobox-input]';
const shared = {
  root: `form:has(${LEXICAL})`,
  submit: { css: 'button[type="submit"]' },
  keys: ['mod+enter'],
  images: { item: '[role="button"][draggable="true"]:has(textarea)', alt: 'textarea' },
  answered: '[data-markup]',
} as const;

/**
 * Soapbox, on any domain, from its own source (2025-05). That Truth Social's closed site is a fork of it, or like it, is
 * a guess. Nothing has a name that does not change with the language, so forms are told by the editor in them.
 */
export const soapbox: Network = {
  id: 'soapbox',
  name: 'Soapbox or Truth Social',
  matches: ['https://truthsocial.com/*'],
  detect: '#soapbox',
  seen: '2025-05',
  basis: 'guess',
  takesFixes: true,
  composers: [
    {
      // The post that is answered stands before the editor, one that is quoted behind it.
      surface: 'reply',
      editable: EDITORS.map((editor) => `form > :has([data-markup]) ~ div ${editor}`).join(', '),
      ...shared,
    },
    { surface: 'post', editable: EDITORS.map((editor) => `form:has(${LEXICAL}) ${editor}`).join(', '), ...shared },
    {
      // The button is only an icon, next to the field. That the field bears the library's mark is a guess.
      surface: 'message',
      editable: CHAT,
      root: 'nearest-with-submit',
      submit: { css: `:has(${CHAT}) + div > button` },
      keys: ['enter'],
    },
    {
      surface: 'bio',
      path: '^/settings/profile',
      editable: 'form textarea',
      root: 'form',
      submit: { css: 'button[type="submit"]' },
      keys: [],
    },
  ],
  // Where pictures are described.
  ignore: '[role="button"][draggable="true"] textarea',
  // The viewer's own profile is the only one among the links beside the notifications.
  account: [{ css: 'a[href="/notifications"] ~ a[href^="/@"]', attribute: 'href', pattern: '^/@([^/?#]+)$' }],
  accountsOf: ['mastodon'],
};
