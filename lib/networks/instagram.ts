import type { Network } from './network';

const TEXTBOX = '[role="textbox"][contenteditable]:not([contenteditable="false"])';

const COMMENT_LABELS = [
  'Add a comment',
  'Añade un comentario',
  'Agrega un comentario',
  'Ajouter un commentaire',
  'Ajoutez un commentaire',
  'Kommentar hinzufügen',
  'Kommentieren',
  'Adicione um comentário',
  'Adiciona um comentário',
];
const COMMENT_BOX = COMMENT_LABELS.map((label) => `${TEXTBOX}[aria-label^="${label}"]`).join(', ');

/** Parts of the placeholder of the field for the alternative text; there is one for each picture. */
const ALT_TEXT = ['alt text', 'texto alternativo', 'texte alternatif', 'lternativtext', 'Alt-Text'];

const SEND = ['Send', 'Enviar', 'Envoyer', 'Senden'];

const BIO = 'textarea#pepBio, textarea[name="biography"]';

/**
 * Instagram. Several public projects, 2026-08; guesses: a comment box that is no textarea, a message that is one (the reply to a
 * story), Enter in messages, 'Done' of an edited post. No test ids, so editors are told by where they stand: the caption alone is
 * in a dialog. Alternative texts are there only while their section is open.
 */
export const instagram: Network = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  seen: '2026-08',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      surface: 'bio',
      path: '^/accounts/edit',
      editable: BIO,
      root: 'form, main, body',
      submit: { labels: ['Submit', 'Save', 'Enviar', 'Guardar', 'Envoyer', 'Enregistrer', 'Senden', 'Absenden', 'Speichern', 'Salvar'] },
      keys: [],
    },
    {
      surface: 'comment',
      path: '^/(?!accounts/|stories/|direct/)',
      editable: `form textarea, ${COMMENT_BOX}`,
      not: BIO,
      root: 'form, article, [role="dialog"]',
      submit: { labels: ['Post', 'Publicar', 'Publier', 'Posten'] },
      keys: ['enter'],
      answered: 'h1[dir="auto"]',
    },
    {
      surface: 'post',
      editable: `[role="dialog"] ${TEXTBOX}, [role="dialog"] input[name="creation-location-input"]`,
      not: COMMENT_BOX,
      root: '[role="dialog"]',
      submit: {
        labels: ['Share', 'Compartir', 'Partager', 'Teilen', 'Compartilhar', 'Partilhar'].concat([
          'Done',
          'Listo',
          'Hecho',
          'Terminé',
          'Fertig',
          'Concluir',
          'Concluído',
        ]),
      },
      keys: [],
      images: { item: ALT_TEXT.map((part) => `input[placeholder*="${part}" i]`).join(', ') },
    },
    {
      surface: 'message',
      editable: TEXTBOX,
      not: `[role="dialog"] *, ${COMMENT_BOX}`,
      root: 'main, body',
      submit: { labels: SEND },
      keys: ['enter'],
    },
    {
      surface: 'message',
      path: '^/(?:stories|direct)/',
      editable: 'textarea',
      root: 'form, main, body',
      submit: { labels: SEND },
      keys: ['enter'],
    },
  ],
  ignore: '[role="search"] *, input[type="search"], input[name="queryBox"], input[aria-label="Search input"]',
  account: [
    {
      // The side bar is what holds the inbox and not the page's main part; the one picture in it is the viewer's.
      css: 'div:has(a[href^="/direct/inbox"]):not(:has(main)) a[href^="/"]:has(img)',
      attribute: 'href',
      pattern: '^/([\\w.]+)/?(?:[?#]|$)',
    },
  ],
};
