import type { PracticeComposer, PracticeSite } from '../site';

const INLINE = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
const DIALOG = '[role="dialog"] [data-testid="tweetTextarea_0"]';

/** What all places for posts share. */
const POST = { network: 'x', keys: ['Control+Enter'], knowsAccount: true } as const;
const MESSAGE = { network: 'x', keys: ['Enter'], knowsAccount: true } as const;

const composers: readonly PracticeComposer[] = [
  {
    ...POST,
    name: 'X, on the home page',
    url: 'https://x.com/home',
    editor: INLINE,
    surface: 'inline',
    submit: ['[data-testid="tweetButtonInline"]'],
  },
  {
    ...POST,
    name: 'X, in the dialog',
    url: 'https://x.com/compose/post',
    editor: DIALOG,
    surface: 'dialog',
    submit: ['[data-testid="tweetButton"]'],
  },
  {
    ...POST,
    name: 'X, reply in the dialog',
    url: 'https://twitter.com/compose/post?in_reply_to=2',
    editor: DIALOG,
    surface: 'reply dialog',
    submit: ['[data-testid="tweetButton"]'],
  },
  {
    ...POST,
    name: 'X, reply on a post’s own page',
    url: 'https://x.com/RivertonPD/status/2',
    editor: INLINE,
    surface: 'reply',
    submit: ['[data-testid="tweetButtonInline"]'],
  },
  {
    ...POST,
    name: 'X, quote',
    url: 'https://x.com/compose/post?quote=2',
    editor: DIALOG,
    surface: 'quote',
    submit: ['[data-testid="tweetButton"]'],
  },
  {
    ...POST,
    name: 'X, scheduled post',
    url: 'https://x.com/compose/post/schedule',
    opener: '[data-testid="scheduledConfirmationPrimaryAction"]',
    editor: DIALOG,
    surface: 'dialog',
    submit: ['[data-testid="tweetButton"]'],
  },
  {
    ...POST,
    name: 'X, in X Pro',
    url: 'https://pro.x.com/i/decks/1',
    editor: '[data-testid="tweetTextarea_0"]',
    surface: 'deck',
    submit: ['[data-testid="tweetButtonInline"]'],
    knowsAccount: false,
  },
  {
    ...POST,
    name: 'X, in the old TweetDeck',
    url: 'https://x.com/i/tweetdeck',
    editor: '.js-compose-text',
    surface: 'tweetdeck',
    submit: ['.js-send-button:not(.is-disabled)'],
  },
  {
    ...POST,
    name: 'X, reply in the old TweetDeck',
    url: 'https://x.com/i/tweetdeck',
    editor: '.js-reply-tweetbox',
    surface: 'tweetdeck reply',
    submit: ['.js-reply-button:not(.is-disabled)'],
  },
  {
    ...MESSAGE,
    name: 'X, direct message (old)',
    url: 'https://x.com/messages/1-2',
    editor: '[data-testid="dmComposerTextInput"]',
    surface: 'message',
    submit: ['[data-testid="dmComposerSendButton"]'],
  },
  {
    ...MESSAGE,
    name: 'X, direct message (chat)',
    url: 'https://x.com/i/chat/1-2',
    editor: '[data-testid="dm-composer-textarea"]',
    surface: 'chat',
    submit: ['[data-testid="dm-composer-send-button"]'],
  },
  {
    network: 'x',
    name: 'X, bio',
    url: 'https://x.com/settings/profile',
    editor: '[role="dialog"] textarea[name="description"]',
    surface: 'bio',
    submit: ['[data-testid="Profile_Save_Button"]'],
    keys: [],
    knowsAccount: true,
  },
];

export const site: PracticeSite = { hosts: ['x.com', 'twitter.com', 'mobile.twitter.com', 'pro.x.com'], composers };
