import type { Network } from './network';

/**
 * TikTok. From several public projects; `data-e2e` names since 2022. The caption is a combobox and starts with the file's name.
 * The confirmation after the post button holds no text, so it is no control. Bio: a guess. The send icon of messages is no button.
 */
export const tiktok: Network = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  seen: '2026-08',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      surface: 'comment',
      editable: '[data-e2e="comment-input"] [contenteditable="true"], [data-e2e="comment-text"] [contenteditable="true"]',
      root: 'nearest-with-submit',
      submit: { css: '[data-e2e="comment-post"]' },
      keys: ['enter'],
      answered: '[data-e2e="browse-video-desc"]',
    },
    {
      surface: 'message',
      editable: '[data-e2e="message-input-area"] [contenteditable="true"], [data-e2e="dm-new-input-editor"] [contenteditable="true"]',
      root: '[data-e2e="message-input-area"], [data-e2e="dm-new-input-editor"]',
      submit: { css: '[data-e2e="message-send"]' },
      keys: ['enter'],
    },
    {
      surface: 'bio',
      editable: 'textarea[data-e2e="edit-profile-bio-input"]',
      root: '[role="dialog"], [data-e2e="edit-profile-popup"]',
      submit: { css: '[data-e2e="edit-profile-save"]' },
      keys: [],
    },
    {
      surface: 'post',
      path: '^/(?:tiktokstudio|creator|upload)',
      editable: '.public-DraftEditor-content[contenteditable="true"]',
      // Editor and button are far apart, with nothing named around them.
      root: 'body',
      submit: { css: 'button[data-e2e="post_video_button"]' },
      keys: [],
    },
  ],
  ignore: 'input[data-e2e="search-user-input"], [role="search"] *',
  account: [
    { css: 'a[data-e2e="nav-profile"]', attribute: 'href', pattern: '/@([^/?#]+)' },
    { css: 'a:has([data-e2e="profile-icon"])', attribute: 'href', pattern: '/@([^/?#]+)' },
    { css: 'header a[href*="/@"]', attribute: 'href', pattern: '/@([^/?#]+)' },
  ],
};
