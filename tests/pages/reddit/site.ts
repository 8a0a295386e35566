import type { PracticeComposer, PracticeSite } from '../site';

const THREAD = '/r/riverton/comments/1market/saturday_market/';
const SUBMIT = '/r/riverton/submit/?type=TEXT';
const TRIGGER = '[data-testid="trigger-button"]';
const SLOTTED = 'button[slot="submit-button"]';

const composers: Omit<PracticeComposer, 'network' | 'knowsAccount'>[] = [
  {
    name: 'Reddit, comment',
    url: `https://www.reddit.com${THREAD}`,
    opener: TRIGGER,
    editor: 'comment-body-header [slot="rte"]',
    surface: 'comment',
    submit: [`comment-body-header ${SLOTTED}`],
    keys: ['Control+Enter'],
  },
  {
    name: 'Reddit, reply to a comment',
    url: `https://new.reddit.com${THREAD}`,
    opener: '#second shreddit-comment-action-row > button',
    editor: '#second [slot="rte"]',
    surface: 'reply-second',
    submit: [`#second ${SLOTTED}`],
    keys: ['Control+Enter'],
  },
  {
    name: 'Reddit, comment in Markdown (shadow root)',
    url: `https://sh.reddit.com${THREAD}?editor=markdown`,
    opener: TRIGGER,
    editor: '.textarea-container textarea',
    surface: 'comment',
    submit: [SLOTTED],
    keys: ['Control+Enter'],
  },
  {
    name: 'Reddit, title of a post (shadow root)',
    url: `https://www.reddit.com${SUBMIT}`,
    editor: '#innerTextArea',
    surface: 'title',
    submit: ['#inner-post-submit-button'],
    keys: [],
  },
  {
    name: 'Reddit, text of a post',
    url: `https://www.reddit.com${SUBMIT}&title=Saturday%20market`,
    editor: '#post-composer_bodytext [slot="rte"]',
    surface: 'body',
    submit: ['#inner-post-submit-button'],
    keys: [],
  },
  {
    name: 'Reddit, chat (three shadow roots)',
    url: 'https://chat.reddit.com/room/riverton',
    editor: 'textarea[name="message"]',
    surface: 'chat',
    submit: ['button[aria-label="Send message"]'],
    keys: ['Enter'],
  },
  {
    name: 'Reddit (old), comment',
    url: `https://old.reddit.com${THREAD}`,
    editor: '.commentarea > form textarea',
    surface: 'old-comment',
    submit: ['.commentarea > form button.save'],
    keys: ['Control+Enter'],
  },
  {
    name: 'Reddit (old), reply',
    url: `https://old.reddit.com${THREAD}`,
    opener: '.reply-button',
    editor: '.child textarea',
    surface: 'old-reply-t1_first',
    submit: ['.child button.save'],
    keys: ['Control+Enter'],
  },
  {
    name: 'Reddit (old), post',
    url: 'https://old.reddit.com/r/riverton/submit?selftext=true&title=Saturday%20market',
    editor: '#newlink textarea[name="text"]',
    surface: 'old-post',
    submit: ['#newlink button[name="submit"]'],
    keys: [],
  },
];

export const site: PracticeSite = {
  hosts: ['www.reddit.com', 'sh.reddit.com', 'new.reddit.com', 'old.reddit.com', 'chat.reddit.com'],
  composers: composers.map((composer) => ({ ...composer, network: 'reddit', knowsAccount: true })),
};
