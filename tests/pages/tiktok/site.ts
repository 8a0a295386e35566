import type { PracticeSite } from '../site';

export const site: PracticeSite = {
  hosts: ['www.tiktok.com'],
  composers: [
    {
      name: 'TikTok, caption of a video',
      network: 'tiktok',
      url: 'https://www.tiktok.com/tiktokstudio/upload?file=',
      opener: 'button[aria-label="Select video"]',
      editor: '[role="combobox"].public-DraftEditor-content',
      surface: 'caption',
      submit: ['[data-e2e="post_video_button"]', '#post-now'],
      keys: [],
      knowsAccount: true,
    },
    {
      name: 'TikTok, comment',
      network: 'tiktok',
      url: 'https://www.tiktok.com/@rivertonpd/video/1',
      editor: '[data-e2e="comment-input"] [contenteditable="true"]',
      surface: 'comment',
      submit: ['[data-e2e="comment-post"]'],
      keys: ['Enter'],
      knowsAccount: true,
    },
    {
      name: 'TikTok, message',
      network: 'tiktok',
      url: 'https://www.tiktok.com/messages',
      editor: '[data-e2e="message-input-area"] [contenteditable="true"]',
      surface: 'message',
      submit: [],
      keys: ['Enter'],
      knowsAccount: true,
    },
  ],
};
