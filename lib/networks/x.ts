import type { ComposerDescription, Network } from './network';

/** The closest element around both: the editors lie too deep in theirs for a search by steps. */
const around = (one: string, other: string): string => `:has(${one}):has(${other})`;

const POST_BUTTON = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const MESSAGE_BUTTON = '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]';
const MESSAGE_FIELD = '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]';

const POST = {
  editable:
    '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], [role="textbox"], textarea), input[name^="Choice"], [data-testid^="pollOption"] input',
  submit: { css: POST_BUTTON },
  keys: ['mod+enter'],
} as const;

const MESSAGE: Omit<ComposerDescription, 'root'> = {
  surface: 'message',
  editable:
    '[data-testid="dmComposerTextInput"]:is([contenteditable="true"], textarea), [data-testid="dmComposerTextInput"] [contenteditable="true"], textarea[data-testid="dm-composer-textarea"]',
  submit: { css: MESSAGE_BUTTON },
  keys: ['enter'],
};

/**
 * X. Test ids since 2022, seen 2026-08; editors are found by test id, never by their library's classes. The confirmation of a
 * schedule only sets the time, and a repost has no text: neither is a send. Guesses: X Pro, poll choices, TweetDeck's inline reply.
 */
export const x: Network = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*', 'https://pro.x.com/*'],
  seen: '2026-08',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      ...POST,
      surface: 'reply',
      root: '[role="dialog"]:has(article[data-testid="tweet"])',
      answered: '[role="dialog"] article[data-testid="tweet"] [data-testid="tweetText"]',
    },
    // What is quoted is no article. Only within the dialog: the timeline lies behind it.
    { ...POST, surface: 'post', root: '[role="dialog"]', answered: '[role="dialog"] [data-testid="tweetText"]' },
    {
      ...POST,
      surface: 'reply',
      path: '^/.+/status/\\d+',
      root: '[data-testid="primaryColumn"]',
      answered: 'article[data-testid="tweet"][tabindex="-1"] [data-testid="tweetText"]',
    },
    { ...POST, surface: 'post', root: '[data-testid="primaryColumn"]' },
    // X Pro has neither a dialog nor that column.
    { ...POST, surface: 'post', root: around('[data-testid^="tweetTextarea_"]', POST_BUTTON) },
    {
      surface: 'reply',
      editable: '.js-compose-text, .js-reply-tweetbox',
      root: '.js-inline-reply, .js-docked-compose:has(.js-in-reply-to:not(.is-hidden))',
      submit: { css: '.js-send-button, .js-reply-button' },
      keys: ['mod+enter'],
      answered: '.js-in-reply-to .js-tweet-text, .js-stream-item:has(.js-inline-reply) .js-tweet-text',
      account: [{ css: '.js-account-item.is-selected', inComposer: true, attribute: 'title', pattern: '^@?(.+)$', every: true }],
    },
    {
      surface: 'post',
      editable: '.js-compose-text',
      root: '.js-docked-compose, [data-drawer="compose"]',
      submit: { css: '.js-send-button' },
      keys: ['mod+enter'],
      account: [{ css: '.js-account-item.is-selected', inComposer: true, attribute: 'title', pattern: '^@?(.+)$', every: true }],
    },
    { ...MESSAGE, root: around(MESSAGE_FIELD, MESSAGE_BUTTON) },
    // A layout where the button comes with the first letter.
    { ...MESSAGE, root: 'main' },
    {
      surface: 'bio',
      editable: 'textarea[name="description"], input[name="displayName"], input[name="location"]',
      root: '[role="dialog"], main',
      submit: { css: '[data-testid="Profile_Save_Button"]' },
      keys: [],
    },
  ],
  ignore: '[data-testid="SearchBox_Search_Input"], [data-testid="altTextInput"]',
  account: [
    {
      css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      attribute: 'data-testid',
      pattern: '^UserAvatar-Container-(.+)$',
    },
    { css: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: 'href', pattern: '^/([^/?#]+)' },
    { css: 'a[data-testid="DashButton_ProfileIcon_Link"]', attribute: 'href', pattern: '^/([^/?#]+)' },
  ],
};
