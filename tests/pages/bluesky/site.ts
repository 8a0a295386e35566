import type { PracticeSite } from '../site';

export const site: PracticeSite = {
  hosts: ['bsky.app'],
  composers: [
    {
      name: 'Bluesky',
      network: 'bluesky',
      url: 'https://bsky.app/',
      opener: 'button[aria-label="Compose new post"]',
      editor: '[data-testid="composePostView"] .ProseMirror',
      surface: '0',
      submit: ['[data-testid="composerPublishBtn"]'],
      keys: ['Control+Enter'],
      knowsAccount: true,
    },
  ],
};
