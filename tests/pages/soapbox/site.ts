import type { PracticeSite } from '../site';

const soapbox = { network: 'soapbox', keys: ['Control+Enter'], knowsAccount: true };

export const site: PracticeSite = {
  hosts: ['truthsocial.com'],
  composers: [
    {
      name: 'Soapbox, post',
      url: 'https://truthsocial.com/',
      editor: '[data-lexical-editor]',
      surface: 'post',
      submit: ['form [type="submit"]'],
      ...soapbox,
    },
    {
      name: 'Soapbox, post in Spanish',
      url: 'https://truthsocial.com/?lang=es',
      editor: '[data-lexical-editor]',
      surface: 'post',
      submit: ['form [type="submit"]'],
      ...soapbox,
    },
    {
      name: 'Soapbox, reply',
      url: 'https://truthsocial.com/',
      opener: '.reply',
      editor: '[role="dialog"] [data-lexical-editor]',
      surface: 'reply',
      submit: ['[role="dialog"] [type="submit"]'],
      ...soapbox,
    },
    {
      name: 'Soapbox, chat',
      url: 'https://truthsocial.com/chats',
      editor: '.chat textarea',
      surface: 'chat',
      submit: ['.chat .grow + div button'],
      ...soapbox,
      keys: ['Enter'],
    },
    {
      name: 'Soapbox, bio',
      network: 'soapbox',
      url: 'https://truthsocial.com/settings/profile',
      editor: 'form textarea',
      surface: 'bio',
      submit: ['form [type="submit"]'],
      keys: [],
      knowsAccount: true,
    },
  ],
};
