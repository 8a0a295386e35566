import type { PracticeSite } from '../site';

export const site: PracticeSite = {
  hosts: ['mastodon.social', 'mastodon.online'],
  composers: [
    {
      name: 'Mastodon',
      network: 'mastodon',
      url: 'https://mastodon.social/home',
      editor: 'textarea.autosuggest-textarea__textarea',
      surface: 'post',
      submit: ['.compose-form__submit button'],
      keys: ['Control+Enter'],
      knowsAccount: true,
    },
  ],
};
