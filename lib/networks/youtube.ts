import type { AccountSource, Network } from './network';

/** A Polymer button by its id: since 2025 a native `button` in it is pressed, before that the element itself. */
const button = (id: string, within = ''): string => `${within}#${id}, ${within}#${id} button`;

const VIDEO = '#title-textarea #textbox, #description-textarea #textbox, #tags-container #text-input';
const TAGS = '#tags-container #chip-text';
/** Only a channel's own people can post on it. */
const OWN_CHANNEL: AccountSource[] = [{ pattern: 'youtube\\.com/@([^/?#]+)' }];

const SEND = [
  ...['Comment', 'Reply', 'Comentar', 'Responder', 'Ajouter un commentaire', 'Commenter', 'Répondre'],
  ...['Kommentieren', 'Antworten', 'Kommentar', 'Commenta', 'Rispondi', 'Reageren'],
];

/**
 * YouTube, its mobile page and Studio. From several public projects (2026-08). Traps: the same ids many times on a page,
 * a Post button of size zero before the real one, an upload in steps. Guesses: names of the mobile button, the page of an
 * uploaded video, Ctrl+Enter.
 */
export const youtube: Network = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
  seen: '2026-08',
  basis: 'several',
  composers: [
    {
      // The text stays in the page, out of sight, but the draft is saved at once: judged at the first step.
      surface: 'post',
      editable: VIDEO,
      root: 'ytcp-uploads-dialog',
      submit: { css: button('done-button') },
      next: { css: button('next-button', 'ytcp-uploads-dialog[workflow-step="DETAILS"] ') },
      keys: [],
      also: TAGS,
    },
    {
      surface: 'post',
      path: '^/video/[^/]+/edit',
      editable: VIDEO,
      root: 'ytcp-app',
      submit: { css: button('save') },
      keys: [],
      also: TAGS,
    },
    {
      surface: 'bio',
      path: '^/channel/[^/]+/editing',
      editable: '#description-textbox [role="textbox"], #channel-description #textbox, ytcp-channel-editing-channel-name input',
      root: 'ytcp-app',
      submit: { css: button('publish-button') },
      keys: [],
    },
    {
      surface: 'comment',
      editable: 'ytcp-commentbox textarea',
      root: 'ytcp-commentbox',
      submit: { css: button('submit-button'), labels: SEND },
      keys: [],
      answered: '#content-text',
    },
    {
      // Questions and answers of a poll or quiz are fields of their own since 2026-08.
      surface: 'post',
      editable: 'ytd-backstage-post-dialog-renderer #contenteditable-root, ytd-backstage-post-dialog-renderer textarea',
      root: 'ytd-backstage-post-dialog-renderer',
      submit: { css: 'ytd-commentbox #submit-button button' },
      keys: ['mod+enter'],
      account: OWN_CHANNEL,
    },
    {
      surface: 'comment',
      editable: 'ytd-comment-reply-dialog-renderer #contenteditable-root',
      root: 'ytd-comment-reply-dialog-renderer',
      submit: { css: '#submit-button button' },
      keys: ['mod+enter'],
      answered: '#content-text',
    },
    {
      surface: 'comment',
      editable: 'ytd-commentbox #contenteditable-root',
      root: 'ytd-commentbox',
      submit: { css: '#submit-button button' },
      keys: ['mod+enter'],
    },
    {
      // Beside a live video, in a frame of its own.
      surface: 'comment',
      editable: 'yt-live-chat-text-input-field-renderer div#input',
      root: 'yt-live-chat-message-input-renderer',
      submit: { css: '#send-button button' },
      keys: ['enter'],
      account: [{ css: '#author-name', inComposer: true, pattern: '^@?(.+)$' }],
    },
    {
      surface: 'comment',
      editable: 'textarea.YtmCommentSimpleboxRendererReply, ytm-comment-simplebox-renderer textarea, ytm-commentbox textarea',
      root: 'nearest-with-submit',
      submit: { labels: SEND },
      keys: [],
    },
  ],
  ignore: 'textarea[name="search_query"]',
  account: [
    // Of Studio, the name of the channel that is open.
    { css: 'ytcp-navigation-drawer #entity-name' },
    // Only while the menu of the account is open.
    { css: 'ytd-active-account-header-renderer #channel-handle', pattern: '^@?(.+)$' },
  ],
};
