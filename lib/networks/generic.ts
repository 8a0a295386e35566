import type { ComposerDescription, Network } from './network';

/** Names of the control that sends, in the languages of the sites we know. */
const SEND = [
  'Post',
  'Publish',
  'Share',
  'Send',
  'Reply',
  'Comment',
  'Submit',
  'Update',
  'Schedule',
  'Add to queue',
  'Post now',
  'Publicar',
  'Compartir',
  'Enviar',
  'Responder',
  'Comentar',
  'Programar',
  'Publier',
  'Partager',
  'Envoyer',
  'Répondre',
  'Commenter',
  'Posten',
  'Veröffentlichen',
  'Teilen',
  'Senden',
  'Antworten',
  'Compartilhar',
  'Agendar',
];

const EDITABLE = ['textarea', '[contenteditable=""]', '[contenteditable="true"]', '[contenteditable="plaintext-only"]'];
const NOT_A_POST = '[role="search"] *, [role="searchbox"], [aria-readonly="true"], [readonly]';

/** The focused editor and the nearest control that sends: what is left where no selector of a site fits. */
export const GENERIC: ComposerDescription = {
  surface: 'post',
  editable: EDITABLE.join(', '),
  not: NOT_A_POST,
  root: 'nearest-with-submit',
  submit: { css: 'form button[type="submit"], form input[type="submit"]', labels: SEND },
  keys: ['mod+enter'],
};

/**
 * Any site without selectors of its own.
 * A guess by nature: the account is unknown, and a site that sends on plain Enter is not held there,
 * because stopping Enter in an unknown editor could cost the writer a new line.
 */
export const generic: Network = {
  id: 'generic',
  name: 'this site',
  matches: ['https://nextdoor.com/*', 'https://*.nextdoor.com/*'],
  seen: '2026-11',
  basis: 'guess',
  composers: [GENERIC],
  account: [],
};
