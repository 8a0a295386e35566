import type { Network } from './network';

const TEXTBOX = '[role="textbox"][contenteditable]:not([contenteditable="false"])';
const DIALOG = ':is([role="dialog"], [role="alertdialog"])';

/** The placeholder of an editor for a reply: "Reply to …". */
const REPLY = ['^="Reply to"', '^="Responder a"', '^="Responde a"', '^="Répondre à"', '^="Antworte"', '*="antworten"'];
const REPLY_BOX = `:is(${REPLY.map((part) => `[aria-placeholder${part}]`).join(', ')})`;

const POST = ['Post', 'Publicar', 'Publier', 'Posten', 'Veröffentlichen', 'Postar'];
const SCHEDULE = ['Schedule', 'Programar', 'Programmer', 'Planen', 'Agendar'];

const account = { attribute: 'href', pattern: '^/@([^/?#]+)/?(?:[?#]|$)' };

/**
 * Threads. Several public projects, 2026-09; one alone knows the reply under a post and its button, an arrow that is turned.
 * The home page hides a textbox like that of the dialog, beside a Post button that only opens the dialog: outside
 * dialogs only the arrow sends. Whether Ctrl+Enter sends replies too is a guess.
 */
export const threads: Network = {
  id: 'threads',
  name: 'Threads',
  matches: ['https://www.threads.com/*', 'https://www.threads.net/*'],
  seen: '2026-09',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      surface: 'reply',
      editable: `${DIALOG}:has(${REPLY_BOX}) ${TEXTBOX}`,
      root: DIALOG,
      submit: { labels: POST },
      keys: ['mod+enter'],
      answered: '[data-pressable-container] span[dir="auto"]:not(a *) > span',
    },
    {
      surface: 'post',
      editable: `${DIALOG} ${TEXTBOX}`,
      root: DIALOG,
      submit: { labels: [...POST, ...SCHEDULE] },
      keys: ['mod+enter'],
    },
    {
      surface: 'reply',
      editable: TEXTBOX,
      not: `${DIALOG} *`,
      root: 'nearest-with-submit',
      submit: { css: '[role="button"]:has([style*="rotate(90deg)"] svg)' },
      keys: ['mod+enter'],
      answered: '[data-pressable-container] span[dir="auto"]:not(a *) > span',
    },
  ],
  ignore: '[role="search"] *, input[type="search"]',
  account: [
    { css: ':is(nav, [role="navigation"]) a[href^="/@"]', ...account },
    { css: ['Profile', 'Perfil', 'Profil'].map((name) => `a[href^="/@"][aria-label="${name}"]`).join(', '), ...account },
  ],
};
