import type { PracticeSite } from '../site';

const phanpy = {
  network: 'phanpy',
  editor: '#compose-container textarea[name="status"]',
  submit: ['#compose-container button[type="submit"]'],
  keys: ['Control+Enter'],
  knowsAccount: true,
};

export const site: PracticeSite = {
  hosts: ['phanpy.social', 'dev.phanpy.social'],
  composers: [
    { name: 'Phanpy, post', url: 'https://phanpy.social/', opener: '#compose-button', surface: 'post', ...phanpy },
    { name: 'Phanpy, reply', url: 'https://phanpy.social/', opener: '.reply-button', surface: 'reply', ...phanpy },
    { name: 'Phanpy, in a window of its own', url: 'https://dev.phanpy.social/compose/', surface: 'window', ...phanpy },
  ],
};
