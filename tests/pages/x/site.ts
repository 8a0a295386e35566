import type { PracticeSite } from '../site';

export const site: PracticeSite = {
  hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'pro.x.com'],
  composers: [
    {
      name: 'X, on the home page',
      network: 'x',
      url: 'https://x.com/home',
      editor: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]',
      surface: 'inline',
      submit: ['[data-testid="tweetButtonInline"]'],
      keys: ['Control+Enter'],
      knowsAccount: true,
    },
    {
      name: 'X, in the dialog',
      network: 'x',
      url: 'https://x.com/compose/post',
      editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
      surface: '0',
      submit: ['[data-testid="tweetButton"]'],
      keys: ['Control+Enter'],
      knowsAccount: true,
    },
  ],
};
