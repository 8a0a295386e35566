import type { Network } from './network';

/** Mastodon and glitch-soc, on any domain. From the client's own source (4.7). Keyboard sends fire no submit event. */
export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*'],
  detect: '#mastodon, #mastodon-compose, script#initial-state',
  seen: '2026-08',
  basis: 'own source',
  composers: [
    {
      surface: 'post',
      editable: 'form.compose-form #cw-spoiler-input, form.compose-form textarea.autosuggest-textarea__textarea',
      root: 'form.compose-form',
      submit: {
        css: '.compose-form__submit button[type="submit"], .compose-form__publish-button-wrapper button, button.secondary-post-button',
      },
      keys: ['mod+enter', 'alt+enter'],
    },
    {
      surface: 'bio',
      editable: 'textarea[name="account[note]"]',
      root: 'form',
      submit: { css: 'button[type="submit"]' },
      keys: [],
    },
  ],
  account: [{ css: '.display-name__account', inComposer: true, pattern: '^@?(.+)$' }],
};
