import type { ComposerDescription, Network } from './network';

const POST: Omit<ComposerDescription, 'surface' | 'root'> = {
  editable:
    'form.compose-form :is(#cw-spoiler-input:not(:disabled), textarea.autosuggest-textarea__textarea, .poll__option input[type="text"])',
  submit: {
    css: '.compose-form__submit button[type="submit"], .compose-form__publish-button-wrapper button, button.secondary-post-button',
  },
  keys: ['mod+enter', 'alt+enter'],
  // The composer says only which pictures nobody has described. Those that somebody has are left out: their words cannot be seen.
  images: {
    item: '.compose-form__upload:has(.compose-form__upload__warning .active)',
    alt: '.compose-form__upload__warning .active',
    none: ['ALT'],
  },
};

/** The account whose id the page's own data gives as the viewer's; its id stands before it there. */
const ME = '"acct":"([^"]+)"(?<="me":"\\2"[^]*"accounts":\\{(?:[^]*,)?"(\\d+)":\\{[^{}]*)';

/**
 * Mastodon and glitch-soc, on any domain. From the client's own source (4.7). Keyboard sends fire no submit event. What the app
 * asks about missing descriptions comes after the send and has no text of its own. Guess: a modal with a second composer.
 */
export const mastodon: Network = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: ['https://mastodon.social/*', 'https://mastodon.online/*'],
  detect: '#mastodon, #mastodon-compose, script#initial-state',
  seen: '2026-08',
  basis: 'own source',
  takesFixes: true,
  composers: [
    {
      ...POST,
      surface: 'reply',
      root: 'form.compose-form:has(.reply-indicator)',
      answered: 'form.compose-form .reply-indicator__content',
    },
    { ...POST, surface: 'post', root: 'form.compose-form', answered: 'form.compose-form .status__quote .status__content__text' },
    {
      surface: 'bio',
      path: '^/settings/profile',
      editable: 'textarea[name="account[note]"], input[name="account[display_name]"], input[name^="account[fields_attributes]"]',
      // A button that saves is in the heading, outside of the form.
      root: '.admin-wrapper, body',
      submit: { css: 'button[type="submit"]:is([form], .edit_account *, .simple_form *)' },
      keys: [],
    },
    {
      surface: 'bio',
      path: '^/profile/',
      editable: '.safety-action-modal :is(textarea, input[type="text"])',
      root: '.safety-action-modal',
      submit: { css: '.safety-action-modal__actions button:not(.link-button)' },
      keys: [],
    },
  ],
  ignore: '.dialog-modal textarea#description, .report-dialog-modal__textarea, .account__header__account-note textarea',
  account: [
    // The author of the post that is answered stands first.
    {
      css: '.display-name__account:not(.reply-indicator *, .edit-indicator *, .status__quote *)',
      inComposer: true,
      pattern: '^@?(.+)$',
    },
    { css: 'script#initial-state', pattern: ME },
  ],
};
