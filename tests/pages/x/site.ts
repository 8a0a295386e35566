import type { PracticeComposer, PracticePictures, PracticeSite } from '../site';

const INLINE = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]';
const DIALOG = '[role="dialog"] [data-testid="tweetTextarea_0"]';

/** What all places for posts share. */
const POST = { network: 'x', keys: ['Control+Enter'], knowsAccount: true } as const;
/** Files may be let go anywhere on the composer; the editor is where something else would take them first. */
const picturesIn = (place: string): PracticePictures => ({
  input: `${place} [data-testid="fileInput"]`,
  paste: true,
  drop: `${place} [data-testid="tweetTextarea_0"]`,
  remove: [`${place} [aria-label="Remove media"]`],
  preview: `${place} [data-testid="attachments"] :is(img, video)`,
});
const IN_COLUMN = { ...POST, editor: INLINE, pictures: picturesIn('[data-testid="primaryColumn"]') };
const IN_DIALOG = { ...POST, editor: DIALOG, pictures: picturesIn('[role="dialog"]') };
const MESSAGE = { network: 'x', keys: ['Enter'], knowsAccount: true } as const;

const composers: readonly PracticeComposer[] = [
  {
    ...IN_COLUMN,
    name: 'X, on the home page',
    url: 'https://x.com/home',
    surface: 'inline',
    submit: ['[data-testid="tweetButtonInline"]'],
  },
  {
    ...IN_DIALOG,
    name: 'X, in the dialog',
    url: 'https://x.com/compose/post',
    surface: 'dialog',
    submit: ['[data-testid="tweetButton"]'],
  },
  {
    ...IN_DIALOG,
    name: 'X, reply in the dialog',
    url: 'https://twitter.com/compose/post?in_reply_to=2',
    surface: 'reply dialog',
    submit: ['[data-testid="tweetButton"]'],
  },
  {
    ...IN_COLUMN,
    name: 'X, reply on a post’s own page',
    url: 'https://x.com/RivertonPD/status/2',
    surface: 'reply',
    submit: ['[data-testid="tweetButtonInline"]'],
  },
  {
    ...IN_DIALOG,
    name: 'X, quote',
    url: 'https://x.com/compose/post?quote=2',
    surface: 'quote',
    submit: ['[data-testid="tweetButton"]'],
  },
  {
    ...IN_DIALOG,
    name: 'X, scheduled post',
    url: 'https://x.com/compose/post/schedule',
    opener: '[data-testid="scheduledConfirmationPrimaryAction"]',
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
    pictures: picturesIn('.deck'),
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
