import type { PracticeSite } from '../site';

const update = { network: 'buffer', url: 'https://publish.buffer.com/', editor: '.editable', surface: 'update', keys: [] };

/** A guess but for the class around the buttons, which one old script names. */
export const site: PracticeSite = {
  hosts: ['publish.buffer.com'],
  composers: [
    { name: 'Buffer, into the queue', submit: ['[class*="UpdateSaver"] > .primary'], ...update },
    { name: 'Buffer, by an entry of the menu', opener: '.more', submit: ['[role="menuitem"]:nth-child(2)'], ...update },
  ],
};
