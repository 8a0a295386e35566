import type { Network } from './network';

const LEXICAL = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

const COMMENT_LABELS = [
  'Write a comment',
  'Write a public comment',
  'Comment as',
  'Reply to',
  'Write a reply',
  'Escribe un comentario',
  'Comentar como',
  'Responder a',
  'Écrivez un commentaire',
  'Schreibe einen Kommentar',
  'Escreva um comentário',
];

const byLabel = (label: string): string => `${LEXICAL}[aria-label^="${label}"]`;

/** Facebook. No test ids, so names in five languages; seen 2026-09. Text is gone from the page after Next. */
export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*'],
  seen: '2026-09',
  basis: 'several',
  composers: [
    {
      surface: 'comment',
      editable: COMMENT_LABELS.map(byLabel).join(', '),
      root: 'form, [role="article"], [role="dialog"]',
      submit: { labels: ['Comment', 'Post Comment', 'Comentar', 'Publicar comentario', 'Commenter', 'Kommentieren'] },
      keys: ['enter'],
    },
    {
      surface: 'post',
      editable: `[role="dialog"] ${LEXICAL}`,
      not: COMMENT_LABELS.map((label) => `[aria-label^="${label}"]`).join(', '),
      root: '[role="dialog"]',
      submit: { labels: ['Post', 'Publish', 'Share', 'Publicar', 'Compartir', 'Publier', 'Posten', 'Compartilhar', '发帖', '發佈'] },
      next: { labels: ['Next', 'Siguiente', 'Suivant', 'Weiter', 'Avançar', '下一步'] },
      keys: [],
    },
  ],
  account: [
    { css: '[aria-label^="Comment as "]', attribute: 'aria-label', pattern: '^Comment as (.+)$' },
    { css: '[aria-label^="Comentar como "]', attribute: 'aria-label', pattern: '^Comentar como (.+)$' },
  ],
};
