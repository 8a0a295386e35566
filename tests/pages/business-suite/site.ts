import type { PracticeComposer, PracticeSite } from '../site';

const url = 'https://business.facebook.com/latest/composer/?asset_id=5550100&business_id=5550111';
const post: Omit<PracticeComposer, 'name' | 'url'> = {
  network: 'business-suite',
  opener: '.got-it',
  editor: '#caption [contenteditable="true"]',
  surface: 'caption',
  submit: ['.footer .send'],
  keys: [],
  knowsAccount: true,
};

export const site: PracticeSite = {
  hosts: ['business.facebook.com'],
  composers: [
    { name: 'Business Suite, post', url, ...post },
    { name: 'Business Suite, scheduled post', url: `${url}&schedule`, ...post, submit: ['.footer .send', '[role="dialog"] .confirm'] },
    {
      name: 'Business Suite, text of its own for Instagram',
      url: `${url}&customize`,
      ...post,
      editor: '#instagram-caption [contenteditable="true"]',
      surface: 'instagram-caption',
    },
    { name: 'Business Suite, post in Spanish', url: `${url}&lang=es`, ...post },
  ],
};
