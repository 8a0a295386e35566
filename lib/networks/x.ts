import type { Network } from './network';

/** X. Test ids since 2022, seen 2026-08; the editor is found by test id, never by its library's classes. */
export const x: Network = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*', 'https://pro.x.com/*'],
  seen: '2026-08',
  basis: 'several',
  composers: [
    {
      surface: 'post',
      editable: '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid^="tweetTextarea_"][role="textbox"]',
      root: '[role="dialog"], [data-testid="primaryColumn"]',
      submit: { css: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]' },
      keys: ['mod+enter'],
    },
    {
      surface: 'message',
      editable:
        '[data-testid="dmComposerTextInput"][contenteditable="true"], [data-testid="dmComposerTextInput"] [contenteditable="true"], textarea[data-testid="dm-composer-textarea"]',
      root: 'nearest-with-submit',
      submit: { css: '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]' },
      keys: ['enter'],
    },
    {
      surface: 'bio',
      editable: 'textarea[name="description"]',
      root: '[role="dialog"], form, main',
      submit: { css: '[data-testid="Profile_Save_Button"]' },
      keys: [],
    },
  ],
  account: [
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      pattern: '^UserAvatar-Container-(.+)$',
    },
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: '^/([^/?#]+)' },
  ],
};
