import type { PracticeSite } from '../site';

const editor = '[role="textbox"][data-slate-editor="true"]';

export const site: PracticeSite = {
  hosts: ['discord.com', 'ptb.discord.com', 'canary.discord.com'],
  composers: [
    {
      name: 'Discord, message',
      network: 'discord',
      url: 'https://discord.com/channels/1/2',
      editor: `form ${editor}`,
      surface: 'chat',
      submit: [],
      keys: ['Enter'],
      knowsAccount: true,
    },
    {
      name: 'Discord, message with a send button',
      network: 'discord',
      url: 'https://discord.com/channels/1/2?button=1',
      editor: `form ${editor}`,
      surface: 'chat',
      submit: ['button[aria-label="Send Message"]'],
      keys: ['Enter'],
      knowsAccount: true,
    },
    {
      name: 'Discord, a message written anew',
      network: 'discord',
      url: 'https://ptb.discord.com/channels/1/2',
      opener: 'button[aria-label="Edit"]',
      editor: `li ${editor}`,
      surface: 'edit',
      submit: ['li .anchor'],
      keys: ['Enter'],
      knowsAccount: true,
    },
  ],
};
