import type { Network } from './network';

const COMPOSER = '#compose-container';
const shared = {
  // What stands in the warning goes out only while the post is marked as sensitive.
  editable: [
    `${COMPOSER} textarea[name="status"]`,
    `${COMPOSER} form:has(input[name="sensitive"]:checked) input[name="spoilerText"]`,
    `${COMPOSER} .poll-choice input[type="text"]`,
  ].join(', '),
  submit: { css: 'button[type="submit"]' },
  keys: ['mod+enter'],
  images: { item: '.media-attachment:has(.media-preview img):has(textarea)', alt: 'textarea' },
} as const;

/**
 * Phanpy, on any domain. From its own source (2026-08). Its Ctrl+Enter makes a submit event that no user made and that
 * does not bubble. A guess: where the text of the post that is answered stands.
 */
export const phanpy: Network = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: ['https://phanpy.social/*', 'https://dev.phanpy.social/*'],
  detect: `meta[data-theme-setting], ${COMPOSER}`,
  seen: '2026-08',
  basis: 'own source',
  takesFixes: true,
  composers: [
    { surface: 'reply', root: `${COMPOSER}:has(.status-preview .reply-to)`, answered: '.status-preview .content', ...shared },
    { surface: 'post', root: COMPOSER, ...shared },
  ],
  // Where pictures are described.
  ignore: '.media-attachment textarea, #media-sheet textarea',
  account: [{ css: '.compose-top .account-block-acct', inComposer: true, pattern: '^@?(\\S+)' }],
  accountsOf: ['mastodon'],
};
