import type { AccountSource, ComposerDescription, Network } from './network';

const RICH = '[slot="rte"][contenteditable="true"]';
const COMPOSER = {
  // The Markdown field is a bare `textarea` two shadow roots deep; the root is what tells it from others.
  editable: `${RICH}, textarea`,
  shadow: 'shreddit-composer, shreddit-markdown-composer',
  submit: { css: 'button[type="submit"][slot="submit-button"]' },
  // The site itself may not, but extensions for it press the button on Ctrl+Enter (several); on old Reddit it is RES.
  keys: ['mod+enter'],
} satisfies Partial<ComposerDescription>;

/** Elements of the app that carry the signed-in name and show nothing; the drawer button has none (several, 2026-07). */
const ACCOUNT: AccountSource[] = [
  { css: 'after-login-toast-dispatcher[username]', attribute: 'username' },
  { css: 'achievements-entrypoint[username]', attribute: 'username' },
  { css: 'community-author-flair[username]', attribute: 'username' },
  { css: 'rs-current-user[display-name]', attribute: 'display-name' },
  { css: '#header .user a[href*="/user/"]', attribute: 'href', pattern: '/user/([^/?#]+)' },
];

/**
 * Reddit, old and new. From several public projects (2026-09). Trap: the editor is light DOM in slots, title, Markdown and
 * the button of a post lie in shadow roots. Guesses: messages of old Reddit, editing a comment, where the answered text is.
 */
export const reddit: Network = {
  id: 'reddit',
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
    'https://old.reddit.com/*',
    'https://chat.reddit.com/*',
  ],
  seen: '2026-09',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      // Title, link, text and what else the form asks for. Its draft button sends nothing and is left alone.
      surface: 'post',
      editable: `${RICH}, textarea`,
      root: 'r-post-composer-form',
      shadow: 'post-composer-title, faceplate-textarea-input, shreddit-composer, shreddit-markdown-composer, r-post-form-submit-button',
      submit: { css: '#inner-post-submit-button, #submit-post-button, r-post-form-submit-button[post-action-type="submit"]' },
      keys: [],
    },
    {
      ...COMPOSER,
      surface: 'comment',
      root: 'shreddit-comment faceplate-form, shreddit-comment comment-composer-host',
      answered: '[slot="comment"]',
    },
    {
      ...COMPOSER,
      surface: 'comment',
      root: 'faceplate-form, comment-composer-host, shreddit-comment',
      answered: 'shreddit-post [slot="title"], shreddit-post [slot="text-body"]',
    },
    {
      // The chat: a form in the composer's own shadow root.
      surface: 'message',
      editable: 'textarea[name="message"]',
      root: 'form',
      submit: { css: 'form button' },
      keys: ['enter'],
    },
    {
      surface: 'message',
      path: '^/message/',
      editable: '#compose-message input[name="subject"], .usertext-edit textarea[name="text"]',
      root: '#compose-message, form.usertext',
      submit: { css: '#send, .usertext-buttons button.save' },
      keys: ['mod+enter'],
    },
    {
      surface: 'post',
      editable: '#newlink textarea[name="title"], #newlink input[name="url"], #newlink .usertext-edit textarea',
      root: '#newlink',
      submit: { css: '#newlink button[name="submit"]' },
      keys: ['mod+enter'],
    },
    {
      surface: 'comment',
      editable: '.usertext-edit textarea[name="text"]',
      root: 'form.usertext',
      submit: { css: '.usertext-buttons button.save' },
      keys: ['mod+enter'],
    },
  ],
  ignore: 'textarea[name="g-recaptcha-response"]',
  account: ACCOUNT,
};
