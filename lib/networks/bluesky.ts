import type { Network } from './network';

/** Bluesky. From the client's own source; Mod+Enter is handled inside the editor and fires no click. */
export const bluesky: Network = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['https://bsky.app/*'],
  seen: '2026-06',
  basis: 'own source',
  composers: [
    {
      surface: 'post',
      editable: '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]',
      root: '[data-testid="composePostView"]',
      submit: { css: '[data-testid="composerPublishBtn"]' },
      keys: ['mod+enter'],
    },
  ],
  account: [
    { css: 'a[aria-label="Profile"][href^="/profile/"]', attribute: 'href', pattern: '^/profile/([^/?#]+)' },
    { css: '[data-testid="bottomBarProfileBtn"]', attribute: 'href', pattern: '^/profile/([^/?#]+)' },
  ],
};
