import type { PracticeSite } from '../site';

const dialog = {
  network: 'hootsuite',
  opener: '#create',
  editor: '[role="dialog"] .ProseMirror',
  surface: 'post',
  keys: [],
};

/** A guess from end to end: nobody has published what the site's composer looks like. */
export const site: PracticeSite = {
  hosts: ['hootsuite.com', 'app.hootsuite.com'],
  composers: [
    {
      name: 'Hootsuite, post now',
      url: 'https://hootsuite.com/dashboard',
      submit: ['[role="dialog"] footer button:last-child'],
      ...dialog,
    },
    {
      name: 'Hootsuite, scheduled',
      url: 'https://app.hootsuite.com/dashboard',
      submit: ['[role="dialog"] footer button:first-child'],
      ...dialog,
    },
  ],
};
