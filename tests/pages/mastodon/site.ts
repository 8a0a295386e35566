import type { PracticePictures, PracticeSite } from '../site';

const POST = {
  network: 'mastodon',
  editor: 'textarea.autosuggest-textarea__textarea',
  surface: 'post',
  submit: ['.compose-form__submit button'],
  keys: ['Control+Enter'],
  knowsAccount: true,
} as const;

const THUMBNAIL = '.compose-form__upload__thumbnail';

/** The app asks about pictures that nobody has described after the first press. */
const picturesIn = (form: string): PracticePictures => ({
  input: `${form} input[type="file"]`,
  paste: true,
  drop: `${form} .compose-form__footer`,
  remove: [`${form} .compose-form__upload__delete`],
  preview: `${form} ${THUMBNAIL}`,
  uploaded: `${form} ${THUMBNAIL}[style*="https:"]`,
  submit: [`${form} .compose-form__submit button`, '.safety-action-modal .secondary'],
});

export const site: PracticeSite = {
  hosts: ['mastodon.social', 'mastodon.online'],
  composers: [
    { ...POST, name: 'Mastodon', url: 'https://mastodon.social/home', pictures: picturesIn('.compose-form') },
    {
      ...POST,
      name: 'Mastodon, reply',
      url: 'https://mastodon.social/home',
      opener: '.icon-button.reply',
      pictures: picturesIn('.compose-form'),
    },
    {
      ...POST,
      name: 'Mastodon, in the modal over the column',
      url: 'https://mastodon.social/home',
      opener: '.new-post',
      editor: '.compose-modal textarea.autosuggest-textarea__textarea',
      submit: ['.compose-modal .compose-form__submit button'],
      pictures: picturesIn('.compose-modal'),
    },
    {
      ...POST,
      name: 'Mastodon, content warning on the share page',
      url: 'https://mastodon.social/share',
      opener: '[title="Add content warning"]',
      editor: '#cw-spoiler-input',
      surface: 'cw',
    },
    {
      ...POST,
      name: 'Mastodon, picture without a description',
      url: 'https://mastodon.social/home',
      opener: '.compose-form__upload-button',
      // The app asks about the description after the first press.
      submit: ['.compose-form__submit button', '.safety-action-modal .secondary'],
      keys: [],
      hasPicture: true,
    },
    {
      ...POST,
      name: 'Mastodon, second button of glitch-soc',
      url: 'https://mastodon.online/home?flavour=glitch',
      submit: ['button.secondary-post-button'],
      keys: ['Alt+Enter'],
    },
    {
      name: 'Mastodon, bio in the settings',
      network: 'mastodon',
      url: 'https://mastodon.social/settings/profile',
      editor: 'textarea[name="account[note]"]',
      surface: 'bio',
      submit: ['.content__heading button'],
      keys: [],
    },
    {
      name: 'Mastodon, bio in the app',
      network: 'mastodon',
      url: 'https://mastodon.social/profile/edit',
      opener: '.edit-bio',
      editor: '.safety-action-modal textarea',
      surface: 'bio modal',
      submit: ['.safety-action-modal .button'],
      keys: [],
      knowsAccount: true,
    },
  ],
};
