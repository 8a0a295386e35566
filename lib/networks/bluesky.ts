import type { ComposerDescription, Network } from './network';

const POST: Omit<ComposerDescription, 'surface' | 'root'> = {
  editable: '[data-testid="composePostView"] .ProseMirror',
  submit: { css: '[data-testid="composerPublishBtn"]' },
  keys: ['mod+enter'],
};

/** In the name of the button, which tells answers from posts: in the languages known, else an answer counts as a post. */
const REPLY = ['repl', 'respuesta', 'réponse', 'antwort', 'resposta', 'rispost', '返信'];

/** Where it stands is all that marks the post that is answered: before the first post of the draft, its words below its author. */
const ANSWERED =
  '[data-testid="composePostView"] :not(:has(.ProseMirror), :has([data-testid="composerPublishBtn"])):has(+ * .ProseMirror) > :last-child > :nth-child(2)';

/**
 * Bluesky. From the client's own source; Mod+Enter is handled inside the editor and fires no click. Alternative texts are in a
 * dialog of their own, the composer only shows a sign for them: no pictures here. Guess: that messages have no other button so named.
 */
export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  seen: '2026-06',
  basis: 'own source',
  takesFixes: true,
  composers: [
    {
      ...POST,
      surface: 'reply',
      root: `[data-testid="composePostView"]:has([data-testid="composerPublishBtn"]:is(${REPLY.map((word) => `[aria-label*="${word}" i]`).join(', ')}))`,
      answered: ANSWERED,
    },
    { ...POST, surface: 'post', root: '[data-testid="composePostView"]' },
    {
      surface: 'bio',
      editable: '[data-testid="editProfileDisplayNameInput"], [data-testid="editProfileDescriptionInput"]',
      root: '[role="dialog"]:has([data-testid="editProfileSaveBtn"])',
      submit: { css: '[data-testid="editProfileSaveBtn"]' },
      keys: [],
    },
    {
      surface: 'message',
      path: '^/messages/',
      editable: 'textarea, [contenteditable="true"]',
      root: 'nearest-with-submit',
      submit: {
        labels: [
          ...['Send message', 'Enviar mensaje', 'Envoyer un message', 'Envoyer le message', 'Nachricht senden'],
          ...['Nachricht abschicken', 'Enviar mensagem', 'Invia messaggio', 'メッセージを送信'],
        ],
      },
      keys: ['enter'],
    },
  ],
  account: [
    { css: 'a[aria-label="Profile"][href^="/profile/"]', attribute: 'href', pattern: '^/profile/([^/?#]+)' },
    { css: '[data-testid="bottomBarProfileBtn"]', attribute: 'href', pattern: '^/profile/([^/?#]+)' },
  ],
};
