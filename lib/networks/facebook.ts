import type { AccountSource, Network } from './network';

const LEXICAL = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';

const MESSAGES = ['Message', 'Mensaje', 'Nachricht', 'Mensagem', 'Messaggio'];

const REPLIES = ['Reply to', 'Write a reply', 'Responder a', 'Escribe una respuesta', 'Répondre à', 'Écrivez une réponse'];
const REPLY_ENDINGS = [' antworten …', ' antworten…', ' antworten'];

const COMMENTS = [
  ...['Write a comment', 'Write a public comment', 'Comment as', 'Submit your first comment', 'Answer as'],
  ...['Escribe un comentario', 'Comentar como'],
  ...['Écrivez un commentaire', 'Écrire un commentaire', 'Commenter en tant que'],
  ...['Schreibe einen Kommentar', 'Schreib einen Kommentar', 'Kommentieren als', 'Kommentar schreiben'],
  ...['Escreva um comentário', 'Escrever um comentário'],
];

const POST = [
  ...['Post', 'Publish', 'Share', 'Share now', 'Schedule', 'Save'],
  ...['Publicar', 'Compartir', 'Programar', 'Guardar'],
  ...['Publier', 'Partager', 'Programmer', 'Enregistrer'],
  ...['Posten', 'Veröffentlichen', 'Teilen', 'Planen', 'Speichern'],
  ...['Compartilhar', 'Agendar', 'Salvar', '发帖', '發佈'],
];

const startsWith = (label: string): string => `[aria-label^="${label}"]`;
const all = (css: readonly string[]): string => css.join(', ');
const lexical = (css: readonly string[]): string => `${LEXICAL}:is(${all(css)})`;

const MESSAGE = ['[aria-placeholder="Aa"]', ...MESSAGES.map((label) => `[aria-label="${label}"]`)];
const REPLY = [...REPLIES.map(startsWith), ...REPLY_ENDINGS.map((label) => `[aria-label$="${label}"]`)];
const COMMENT = [...COMMENTS.map(startsWith), '[aria-label^="Als "][aria-label$=" kommentieren"]'];
/** Where no post is ever written, whatever the language. */
const COMMENT_PLACES = `:is([role="article"], form[role="presentation"]) ${LEXICAL}`;

const SEND_COMMENT = {
  labels: [
    ...['Comment', 'Post comment', 'Comentar', 'Publicar comentario'],
    ...['Commenter', 'Publier le commentaire', 'Kommentieren', 'Kommentar posten', 'Publicar comentário'],
  ],
};
const SEND_MESSAGE = {
  labels: [
    ...['Press Enter to send', 'Send', 'Presiona Enter para enviar', 'Pulsa Intro para enviar', 'Enviar'],
    ...['Appuyez sur Entrée pour envoyer', 'Envoyer', 'Zum Senden Eingabetaste drücken', 'Senden', 'Pressione Enter para enviar'],
  ],
};

const POST_TEXT = '[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';

/** The name between a beginning and an end of an editor's label, in the languages that have it so. */
const named = (css: string, pattern: string): AccountSource => ({ css: LEXICAL + css, attribute: 'aria-label', pattern });

const COMMENTS_AS: AccountSource[] = [
  named(startsWith('Comment as '), '^Comment as (.+?)(?:…|\\.\\.\\.)?$'),
  named(startsWith('Comentar como '), '^Comentar como (.+?)(?:…|\\.\\.\\.)?$'),
  named(startsWith('Commenter en tant que '), '^Commenter en tant que (.+?)(?:…|\\.\\.\\.)?$'),
  named('[aria-label^="Als "][aria-label$=" kommentieren"]', '^Als (.+) kommentieren$'),
];
/** A Page is called by its whole name here, a person by the first: enough to tell the agency's own Page. */
const ON_YOUR_MIND: AccountSource[] = [
  named(startsWith('What'), "^What['’]s on your mind, (.+)\\?$"),
  named('[aria-label^="¿Qué "]', '^¿Qué (?:estás|está) pensando, (.+)\\?$'),
  named(startsWith('Quoi de neuf'), '^Quoi de neuf, (.+?)\\s*\\?$'),
  named(startsWith('Was machst du'), '^Was machst du gerade, (.+)\\?$'),
  named(startsWith('No que você'), '^No que você está pensando, (.+)\\?$'),
];
const inComposer = (sources: readonly AccountSource[]): AccountSource[] => sources.map((source) => ({ ...source, inComposer: true }));

/**
 * Facebook and Messenger. No test ids: roles first, then names in five languages; several public projects, 2026-09. Text is gone
 * from the page after Next. Guesses: the bio, "answered", the group around a chat's editor, all names but the English ones of chats and stories.
 */
export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*', 'https://web.facebook.com/*', 'https://www.messenger.com/*'],
  seen: '2026-09',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      surface: 'message',
      editable: lexical(MESSAGE),
      root: '[role="group"], [role="dialog"], [role="main"], body',
      submit: SEND_MESSAGE,
      keys: ['enter'],
    },
    {
      surface: 'reply',
      editable: lexical(REPLY),
      root: 'form, [role="article"], [role="dialog"]',
      submit: SEND_COMMENT,
      keys: ['enter'],
      answered: '[role="article"] [role="article"] div[dir="auto"][style*="text-align"]',
      account: inComposer(COMMENTS_AS),
    },
    {
      surface: 'comment',
      editable: `${lexical(COMMENT)}, ${COMMENT_PLACES}`,
      not: all([...MESSAGE, ...REPLY]),
      root: 'form, [role="article"], [role="dialog"]',
      submit: SEND_COMMENT,
      keys: ['enter'],
      answered: POST_TEXT,
      account: inComposer(COMMENTS_AS),
    },
    {
      surface: 'post',
      editable: `[role="dialog"] ${LEXICAL}`,
      not: `${all([...MESSAGE, ...REPLY, ...COMMENT])}, ${COMMENT_PLACES}`,
      root: '[role="dialog"]',
      submit: { labels: POST },
      next: { labels: ['Next', 'Siguiente', 'Suivant', 'Weiter', 'Avançar', '下一步'] },
      keys: [],
      account: inComposer(ON_YOUR_MIND),
    },
    {
      surface: 'story',
      path: '^/stories/create',
      editable: `textarea, ${LEXICAL}`,
      not: all([...MESSAGE, ...REPLY, ...COMMENT]),
      root: 'body',
      submit: {
        labels: [
          ...['Share to story', 'Share to your story', 'Compartir en historia', 'Compartir en tu historia'],
          ...['Partager en story', 'Partager dans la story', 'In Story teilen', 'In deiner Story teilen'],
          ...['Compartilhar no story', 'Compartilhar no seu story'],
        ],
      },
      keys: [],
    },
    {
      surface: 'message',
      path: '^/(?:messages/)?(?:e2ee/)?t/',
      editable: LEXICAL,
      root: '[role="group"], [role="main"], body',
      submit: SEND_MESSAGE,
      keys: ['enter'],
    },
    {
      surface: 'bio',
      editable: 'textarea:is([aria-label*="bio" i], [aria-label*="presentación" i], [aria-label*="Steckbrief" i])',
      root: 'nearest-with-submit',
      submit: { labels: ['Save', 'Guardar', 'Enregistrer', 'Speichern', 'Salvar'] },
      keys: [],
    },
  ],
  ignore: '[role="search"] *, [role="banner"] input, input[type="search"], input[role="combobox"]',
  account: COMMENTS_AS,
};
