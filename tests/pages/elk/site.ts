import type { PracticeSite } from '../site';

const elk = { network: 'elk', submit: ['.publish-button'], keys: ['Control+Enter'], knowsAccount: true };

export const site: PracticeSite = {
  hosts: ['elk.zone', 'main.elk.zone'],
  composers: [
    { name: 'Elk, on the home page', url: 'https://elk.zone/home', editor: '.ProseMirror', surface: 'post', ...elk },
    {
      name: 'Elk, a reply below the post',
      url: 'https://elk.zone/mastodon.social/@RivertonPD/110000000000000002',
      editor: '.ProseMirror',
      surface: 'reply',
      ...elk,
    },
    {
      name: 'Elk, in the dialog',
      url: 'https://main.elk.zone/home',
      opener: '[aria-label="Compose"]',
      editor: '[role="dialog"] .ProseMirror',
      surface: 'dialog',
      ...elk,
      submit: ['[role="dialog"] .publish-button'],
    },
    {
      name: 'Elk, bio',
      network: 'elk',
      url: 'https://elk.zone/settings/profile/appearance',
      editor: 'form textarea',
      surface: 'bio',
      submit: ['form [type="submit"]'],
      keys: [],
    },
  ],
};
