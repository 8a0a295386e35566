import type { PracticeSite } from '../site';

const block = '[data-testid="gutenberg-editor"] p';

export const site: PracticeSite = {
  hosts: ['www.tumblr.com'],
  composers: [
    {
      name: 'Tumblr, a block of a post',
      network: 'tumblr',
      url: 'https://www.tumblr.com/new/text',
      editor: block,
      surface: 'post',
      submit: ['#post', '#post-without-tags'],
      keys: [],
    },
    {
      name: 'Tumblr, the title of a post',
      network: 'tumblr',
      url: 'https://www.tumblr.com/dashboard?lang=fr',
      opener: 'button[aria-label="Create"]',
      editor: '[data-testid="gutenberg-editor"] h1',
      surface: 'post',
      submit: ['#post', '#post-without-tags'],
      keys: [],
    },
  ],
};
