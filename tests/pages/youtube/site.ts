import type { PracticeComposer, PracticeSite } from '../site';

const CHANNEL = 'https://studio.youtube.com/channel/UCriverton';
const WATCH = 'https://www.youtube.com/watch?v=market';
/** Three steps and the last one. */
const STEPS = ['#next-button button', '#next-button button', '#next-button button', '#done-button button'];

const composers: Omit<PracticeComposer, 'network'>[] = [
  {
    name: 'YouTube, comment',
    url: WATCH,
    opener: '#simplebox-placeholder',
    editor: 'ytd-comment-simplebox-renderer #contenteditable-root',
    surface: 'comment',
    submit: ['ytd-comment-simplebox-renderer #submit-button button'],
    keys: ['Control+Enter'],
  },
  {
    name: 'YouTube, reply to a comment',
    url: WATCH,
    opener: 'ytd-comment-thread-renderer:last-child #reply-button-end button',
    editor: 'ytd-comment-thread-renderer:last-child #contenteditable-root',
    surface: 'reply-2',
    submit: ['ytd-comment-thread-renderer:last-child #submit-button button'],
    keys: ['Control+Enter'],
  },
  {
    name: 'YouTube, community post',
    url: 'https://www.youtube.com/@danacole/posts',
    opener: '#commentbox-placeholder',
    editor: '#commentbox #contenteditable-root',
    surface: 'post',
    submit: ['#commentbox #submit-button button'],
    keys: ['Control+Enter'],
    knowsAccount: true,
  },
  {
    name: 'YouTube, answer of a poll',
    url: 'https://www.youtube.com/@danacole/posts?poll',
    opener: '#commentbox-placeholder',
    editor: '.ytPostsCreationOptionViewModelTextFieldContainer:last-child textarea',
    surface: 'answer-2',
    submit: ['#commentbox #submit-button button'],
    keys: [],
    knowsAccount: true,
  },
  {
    name: 'YouTube, comment on the mobile page',
    url: 'https://m.youtube.com/watch?v=market',
    opener: 'button.YtmCommentSimpleboxRendererReply',
    editor: 'textarea.YtmCommentSimpleboxRendererReply',
    surface: 'mobile',
    submit: ['button[aria-label="Comment"]'],
    keys: [],
  },
  {
    name: 'YouTube, live chat',
    url: 'https://www.youtube.com/live_chat?v=market',
    editor: 'div#input',
    surface: 'live',
    submit: ['#send-button button'],
    keys: ['Enter'],
    knowsAccount: true,
  },
  {
    name: 'YouTube Studio, title of an upload',
    url: `${CHANNEL}/videos/upload?d=ud`,
    editor: '#title-textarea #textbox',
    surface: 'title',
    submit: STEPS,
    keys: [],
    knowsAccount: true,
  },
  {
    name: 'YouTube Studio, description of an upload',
    url: `${CHANNEL}/videos/upload?d=ud&file=market`,
    editor: '#description-textarea #textbox',
    surface: 'description',
    submit: STEPS,
    keys: [],
    knowsAccount: true,
  },
  {
    name: 'YouTube Studio, reply to a comment',
    url: `${CHANNEL}/comments/inbox`,
    opener: '#reply-button button',
    editor: 'ytcp-commentbox textarea',
    surface: 'studio-reply',
    submit: ['ytcp-commentbox button'],
    keys: [],
    knowsAccount: true,
  },
  {
    name: 'YouTube Studio, description of the channel',
    url: `${CHANNEL}/editing/profile`,
    editor: '#description-textbox #textbox',
    surface: 'channel',
    submit: ['#publish-button button'],
    keys: [],
    knowsAccount: true,
  },
];

export const site: PracticeSite = {
  hosts: ['www.youtube.com', 'm.youtube.com', 'studio.youtube.com'],
  composers: composers.map((composer) => ({ ...composer, network: 'youtube' })),
};
