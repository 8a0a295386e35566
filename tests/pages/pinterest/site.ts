import type { PracticeSite } from '../site';

const publish = '[data-test-id="storyboard-creation-nav-done"] button';

export const site: PracticeSite = {
  hosts: ['www.pinterest.com', 'mx.pinterest.com'],
  composers: [
    {
      name: 'Pinterest, description of a pin',
      network: 'pinterest',
      url: 'https://www.pinterest.com/pin-creation-tool/',
      opener: '#dweb-comment-editor-container .overlay',
      editor: '#dweb-comment-editor-container [contenteditable="true"]',
      surface: 'description',
      submit: [publish],
      keys: [],
    },
    {
      name: 'Pinterest, title of a pin',
      network: 'pinterest',
      url: 'https://mx.pinterest.com/pin-creation-tool/',
      editor: '#storyboard-selector-title',
      surface: 'title',
      submit: [publish],
      keys: [],
    },
    {
      name: 'Pinterest, comment',
      network: 'pinterest',
      url: 'https://www.pinterest.com/pin/1/',
      editor: '[data-test-id="editor-with-mentions"] [contenteditable="true"]',
      surface: 'comment',
      submit: ['[data-test-id="activity-item-create-submit"] button'],
      keys: [],
    },
  ],
};
