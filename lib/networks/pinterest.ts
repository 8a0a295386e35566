import type { Network } from './network';

/**
 * Pinterest. Ids and test ids from several public projects. The description is Draft.js and not editable before its overlay is
 * pressed; comments use the same editor. Not known: whether Enter sends a comment, and any place that names the account.
 */
export const pinterest: Network = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ['https://*.pinterest.com/*'],
  seen: '2026-10',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      surface: 'comment',
      editable:
        '[data-test-id="editor-with-mentions"] [contenteditable="true"], [data-test-id="comment-editor-container"] [contenteditable="true"]',
      root: 'nearest-with-submit',
      submit: { css: '[data-test-id="activity-item-create-submit"] button' },
      keys: [],
    },
    {
      surface: 'post',
      path: '^/pin-(?:creation-tool|builder)',
      editable: [
        ...['#storyboard-selector-title', '.public-DraftEditor-content[contenteditable="true"]', '#WebsiteField'],
        // The older pin builder, with a text field for each.
        ...['title', 'link', 'alttext'].map((field) => `textarea[id^="pin-draft-${field}"]`),
      ].join(', '),
      // The button is in the head of the page, with nothing named around it and the fields.
      root: 'body',
      submit: {
        css: '[data-test-id="storyboard-creation-nav-done"] button, [data-test-id="board-dropdown-save-button"], [data-test-id="schedule-pin-confirm-button"] button',
      },
      keys: [],
    },
  ],
  ignore: 'input[name="searchBoxInput"], [data-test-id="search-box-input"] *',
  account: [],
};
