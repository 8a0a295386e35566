import type { PracticeSite } from '../site';

/** A guess from end to end: nobody has published what the site's composer looks like. */
export const site: PracticeSite = {
  hosts: ['app.sproutsocial.com'],
  composers: [
    {
      name: 'Sprout Social',
      network: 'sprout',
      url: 'https://app.sproutsocial.com/messages/smart/',
      opener: '#compose',
      editor: '.drawer .public-DraftEditor-content',
      surface: 'message',
      submit: ['.drawer .split button'],
      keys: [],
    },
  ],
};
