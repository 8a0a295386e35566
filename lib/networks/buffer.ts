import type { Network } from './network';

/**
 * Buffer. One old script knows the class around the buttons, the menu beside them included, whose entries send at once.
 * All else is a guess, and where the class is missing its composer is found as on any page; which accounts a post goes to is unknown.
 */
export const buffer: Network = {
  id: 'buffer',
  name: 'Buffer',
  matches: ['https://publish.buffer.com/*'],
  seen: '2026-11',
  basis: 'guess',
  composers: [
    {
      surface: 'post',
      editable: 'textarea, [contenteditable="true"], [contenteditable=""]',
      root: 'nearest-with-submit',
      submit: { css: '[class*="UpdateSaver"] button:not([aria-haspopup]), [class*="UpdateSaver"] [role="menuitem"]' },
      keys: ['mod+enter'],
    },
  ],
  account: [],
};
