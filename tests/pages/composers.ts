/** One place on a practice page where a person can write, and how they get there and send. */
export interface PracticeComposer {
  name: string;
  network: string;
  url: string;
  /** What to press first. */
  opener?: string;
  editor: string;
  /** The live editor's name in `window.practice`. */
  surface: string;
  /** The controls that send, one after the other. */
  submit: readonly string[];
  /** The keys that send without a control. */
  keys: readonly string[];
  /** Whether the page says which account posts. */
  knowsAccount?: boolean;
}

const button = (label: string): string => `[role="button"][aria-label="${label}"]`;

export const COMPOSERS: readonly PracticeComposer[] = [
  {
    name: 'X, on the home page',
    network: 'x',
    url: 'https://x.com/home',
    editor: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"]',
    surface: 'inline',
    submit: ['[data-testid="tweetButtonInline"]'],
    keys: ['Control+Enter'],
    knowsAccount: true,
  },
  {
    name: 'X, in the dialog',
    network: 'x',
    url: 'https://x.com/compose/post',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    surface: '0',
    submit: ['[data-testid="tweetButton"]'],
    keys: ['Control+Enter'],
    knowsAccount: true,
  },
  {
    name: 'Facebook, post',
    network: 'facebook',
    url: 'https://www.facebook.com/',
    opener: '[role="button"][aria-label^="What\'s on your mind"]',
    editor: '[role="dialog"] [role="textbox"]',
    surface: 'post',
    submit: [`[role="dialog"] ${button('Post')}`],
    keys: [],
  },
  {
    name: 'Facebook, post in two steps',
    network: 'facebook',
    url: 'https://www.facebook.com/?steps=2',
    opener: '[role="button"][aria-label^="What\'s on your mind"]',
    editor: '[role="dialog"] [role="textbox"]',
    surface: 'post',
    submit: [`[role="dialog"] ${button('Next')}`, `[role="dialog"] ${button('Post')}`],
    keys: [],
  },
  {
    name: 'Facebook, comment',
    network: 'facebook',
    url: 'https://www.facebook.com/',
    editor: '[role="textbox"][aria-label^="Write a comment"]',
    surface: 'comment',
    submit: [`.comment-box:has([aria-label^="Write a comment"]) ${button('Comment')}`],
    keys: ['Enter'],
  },
  {
    name: 'Bluesky',
    network: 'bluesky',
    url: 'https://bsky.app/',
    opener: 'button[aria-label="Compose new post"]',
    editor: '[data-testid="composePostView"] .ProseMirror',
    surface: '0',
    submit: ['[data-testid="composerPublishBtn"]'],
    keys: ['Control+Enter'],
    knowsAccount: true,
  },
  {
    name: 'Mastodon',
    network: 'mastodon',
    url: 'https://mastodon.social/home',
    editor: 'textarea.autosuggest-textarea__textarea',
    surface: 'post',
    submit: ['.compose-form__submit button'],
    keys: ['Control+Enter'],
    knowsAccount: true,
  },
  {
    name: 'generic, a form with a textarea',
    network: 'generic',
    url: 'https://nextdoor.com/',
    editor: '#message textarea',
    surface: 'message',
    submit: ['#message button'],
    keys: [],
  },
  {
    name: 'generic, an editable in a card',
    network: 'generic',
    url: 'https://nextdoor.com/',
    editor: '#card .editable',
    surface: 'card',
    submit: ['#card button'],
    keys: ['Control+Enter'],
  },
  {
    name: 'generic, plain text with a button that is a div',
    network: 'generic',
    url: 'https://nextdoor.com/',
    editor: '#plain .editable',
    surface: 'plain',
    submit: [`#plain ${button('Publicar')}`],
    keys: [],
  },
];
