import type { PracticeComposer, PracticeSite } from '../site';

const FEED = 'https://www.linkedin.com/feed/';
const EMBER_EDITOR = '.share-creation-state .ql-editor';
const EMBER_POST = ['.share-actions__primary-action'];
/** Quill looks for files in what is dropped and keeps the browser from taking anything else. */
const TAKES_FILES_ONLY = false;
/** The third generation's button has no test id; on the page it is the one without an icon. */
const DIALOG_POST = ['dialog .tools button:not(:has(svg))'];

const composer = (
  name: string,
  url: string,
  rest: Partial<PracticeComposer> & Pick<PracticeComposer, 'editor' | 'surface' | 'submit'>,
): PracticeComposer => ({
  name: `LinkedIn, ${name}`,
  network: 'linkedin',
  url,
  keys: [],
  knowsAccount: true,
  ...rest,
});

export const site: PracticeSite = {
  hosts: ['www.linkedin.com'],
  composers: [
    composer('post (native dialog)', FEED, {
      opener: '[aria-label="Start a post"]',
      editor: '[componentkey="ShareBox_textEditor"]',
      surface: 'post-dialog',
      submit: DIALOG_POST,
    }),
    composer('post (native dialog, in German)', `${FEED}?lang=de`, {
      opener: '[aria-label="Beitrag beginnen"]',
      editor: '[componentkey="ShareBox_textEditor"]',
      surface: 'post-dialog',
      submit: DIALOG_POST,
    }),
    composer('post (shadow root)', `${FEED}?generation=2`, {
      opener: '[aria-label="Start a post"]',
      editor: EMBER_EDITOR,
      surface: 'post-shadow',
      takesDrops: TAKES_FILES_ONLY,
      submit: EMBER_POST,
    }),
    composer('post (light)', `${FEED}?generation=1`, {
      opener: '.share-box-feed-entry__trigger',
      editor: EMBER_EDITOR,
      surface: 'post-light',
      takesDrops: TAKES_FILES_ONLY,
      submit: EMBER_POST,
    }),
    composer('comment (Quill)', `${FEED}?generation=1`, {
      editor: '.comments-comment-texteditor .ql-editor',
      surface: 'comment-quill',
      takesDrops: TAKES_FILES_ONLY,
      submit: ['.comments-comment-box__submit-button--cr'],
    }),
    composer('comment (TipTap)', FEED, {
      editor: '[componentkey^="commentBox-"] .tiptap',
      surface: 'comment-tiptap',
      submit: ['[componentkey^="commentButtonSection"]'],
    }),
    composer('company page', 'https://www.linkedin.com/company/1000001/admin/page-posts/published/?generation=1', {
      opener: '.share-box-feed-entry__trigger',
      editor: EMBER_EDITOR,
      surface: 'company-light',
      takesDrops: TAKES_FILES_ONLY,
      submit: EMBER_POST,
    }),
    composer('company page (native dialog)', 'https://www.linkedin.com/company/1000001/admin/page-posts/published/', {
      opener: '.share-box-feed-entry__trigger',
      editor: 'dialog .tiptap',
      surface: 'company-dialog',
      submit: DIALOG_POST,
    }),
    composer('message', 'https://www.linkedin.com/messaging/thread/1/', {
      editor: '.msg-form__contenteditable',
      surface: 'message',
      submit: ['.msg-form__send-button'],
    }),
    composer('message (Enter sends)', 'https://www.linkedin.com/messaging/thread/1/?enter=1', {
      editor: '.msg-form__contenteditable',
      surface: 'message',
      submit: [],
      keys: ['Enter'],
    }),
    composer('message (shadow root)', 'https://www.linkedin.com/messaging/thread/1/?generation=2', {
      editor: '.msg-form__contenteditable',
      surface: 'message-shadow',
      submit: ['.msg-form__send-button'],
      knowsAccount: false,
    }),
    composer('article', 'https://www.linkedin.com/article/new/', {
      editor: '[data-test-article-editor-content-textbox]',
      surface: 'article',
      submit: ['.article-editor-nav button', '.share-actions__primary-action'],
    }),
    composer('article headline', 'https://www.linkedin.com/article/new/', {
      editor: '#article-editor-headline__textarea',
      surface: 'article-headline',
      submit: ['.article-editor-nav button', '.share-actions__primary-action'],
    }),
    composer('profile headline', 'https://www.linkedin.com/in/danacole/edit/intro/', {
      editor: 'dialog .tiptap',
      surface: 'headline',
      submit: DIALOG_POST,
    }),
    composer('profile, about', 'https://www.linkedin.com/in/danacole/edit/forms/summary/new/', {
      editor: 'dialog .tiptap',
      surface: 'about',
      submit: ['[aria-label="Save about"]'],
    }),
  ],
};
