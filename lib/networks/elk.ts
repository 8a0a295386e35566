import type { Network } from './network';

const WIDGET = '[aria-roledescription="publish-widget"]';
const EDITORS = ['.ProseMirror[contenteditable="true"]', 'input[type="text"]', 'input.option-input'];

/** Text, content warning and poll choices of every part of a thread, each in a widget. */
const editorsIn = (...widgets: string[]): string => widgets.flatMap((widget) => EDITORS.map((editor) => `${widget} ${editor}`)).join(', ');
// The post that is answered stands right before the first widget.
const ANSWERS = `:not(${WIDGET}):has(.status-body) + ${WIDGET}`;
const root = `:has(> ${WIDGET})`;
const submit = { css: '.publish-button' };
// "Image" stands there untranslated while a picture has no description; a quoted post shows pictures of its own.
const images = { item: `${WIDGET} img.status-attachment-image:not([id^="status-"] *)`, attribute: 'alt', none: ['Image'] };

/**
 * Elk, on any domain. From its own source (2026-08): the parts of a thread are widgets side by side, and only the last
 * has the button. Guesses: the mark of a server of one's own, and that quoted posts bear `status-…` ids.
 */
export const elk: Network = {
  id: 'elk',
  name: 'Elk',
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  detect: `html:has(link[href="/logo.svg"]) body.overflow-x-hidden > #__nuxt, ${WIDGET}`,
  seen: '2026-08',
  basis: 'own source',
  takesFixes: true,
  composers: [
    {
      surface: 'reply',
      editable: editorsIn(ANSWERS, `${ANSWERS} ~ ${WIDGET}`),
      root,
      submit,
      keys: ['mod+enter'],
      images,
      answered: `:has(+ ${WIDGET}) .status-body`,
    },
    {
      surface: 'post',
      editable: editorsIn(WIDGET),
      root,
      submit,
      keys: ['mod+enter'],
      images,
      answered: `${WIDGET} .status-body`,
    },
    {
      surface: 'bio',
      path: '^/settings/profile/appearance',
      editable: 'form textarea, form input[type="text"]',
      root: 'form',
      submit: { css: 'button[type="submit"]' },
      keys: [],
    },
  ],
  // Where pictures are described.
  ignore: '[role="dialog"] textarea',
  account: [{ css: `${WIDGET} a[href*="/@"]`, attribute: 'href', pattern: '/@([^/?#]+)' }],
  accountsOf: ['mastodon'],
};
