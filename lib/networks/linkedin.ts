import type { Network } from './network';

const POST = [
  ...['Post', 'Publish', 'Schedule', 'Publicar', 'Programar', 'Publier', 'Programmer', 'Planifier', 'Posten', 'Veröffentlichen', 'Planen'],
  ...['Agendar', 'Pubblica', 'Programma', 'Plaatsen', 'Inplannen', 'Publicera', 'Opublikuj', 'Paylaş', '投稿', '发布', '發佈'],
];
const SAVE = ['Save', 'Guardar', 'Enregistrer', 'Speichern', 'Salvar', 'Salva', 'Opslaan', 'Spara', 'Zapisz', 'Kaydet'];
const NEXT = ['Next', 'Siguiente', 'Suivant', 'Weiter', 'Avançar', 'Próximo', 'Avanti', 'Volgende', 'Nästa', 'Dalej', 'İleri'];

// In the newer dialogs every other button has an icon or a name of its own; the one that sends is the last of its row.
const LAST_WORDED = 'button:not(:has(svg, img)):not([aria-haspopup]):not(:has(~ button))';
const BARE_BUTTON = `${LAST_WORDED}:not([aria-label])`;
const TIPTAP = '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]';
// Who posts stands before whom it goes to, on a line of its own or glued to it.
const AUTHOR = '^\\s*(\\S[^\\n]*?)\\s*(?:\\n|Post to |Publicar para |Publicar en |Publier |Auf |Für |Postar |Publicar |$)';

const DIALOG_AUTHOR = { css: '[role="button"][aria-expanded]:has(svg#caret-small)', inComposer: true, pattern: AUTHOR };
/** In a page's own admin view the author is the page. */
const ADMIN = { pattern: '/company/([^/?#]+)/admin/' };

/**
 * LinkedIn, three generations at once: Ember in the page, the same in an open shadow root, native dialogs with hashed classes.
 * From several public projects, seen 2026-10; the labels beyond en and de, the way on from an article and the profile are guesses.
 * Trap: the newer dialogs have no test id on the button that posts, so it is known by its shape, and by names.
 */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  seen: '2026-10',
  basis: 'several',
  takesFixes: true,
  composers: [
    {
      surface: 'comment',
      editable: ':is(.comments-comment-texteditor, .comments-comment-box__form) .ql-editor[contenteditable="true"]',
      root: 'form.comments-comment-box__form, .comments-comment-box',
      submit: { css: 'button[class*="comments-comment-box__submit-button"]' },
      keys: [],
      answered: '.update-components-text',
    },
    {
      surface: 'comment',
      editable: ':is([componentkey^="commentBox-"], [data-view-name="comment-box"]) [contenteditable="true"]',
      root: '[componentkey^="commentBox-"], [data-view-name="comment-box"]',
      submit: { css: 'button[componentkey*="commentButtonSection" i], [componentkey*="commentButtonSection" i] button' },
      keys: [],
      answered: '[data-testid="expandable-text-box"]',
    },
    {
      surface: 'post',
      editable: ':is(.share-creation-state, .share-box-v2__modal, [data-test-modal-id="sharebox"]) .ql-editor[contenteditable="true"]',
      root: '.share-box-v2__modal, [data-test-modal-id="sharebox"], .artdeco-modal',
      submit: { css: 'button.share-actions__primary-action', labels: POST },
      keys: [],
      also: '.share-creation-state__preview-container :is(.update-components-article, .update-components-poll)',
      answered: '.share-creation-state__preview-container .update-components-text',
      account: [{ css: '.share-unified-settings-entry-button', inComposer: true, pattern: AUTHOR }, ADMIN],
    },
    {
      surface: 'post',
      editable: '[componentkey="ShareBox_textEditor"][contenteditable="true"]',
      root: 'dialog, [role="dialog"], main',
      submit: { css: `dialog:has([componentkey="ShareBox_textEditor"]) ${BARE_BUTTON}`, labels: POST },
      keys: [],
      images: { item: '#ShareBoxpreviewCard img', attribute: 'alt' },
      account: [DIALOG_AUTHOR],
    },
    {
      surface: 'bio',
      path: '^/in/[^/]+/(?:edit|add-edit|overlay)/',
      editable: `:is(dialog, [role="dialog"]) ${TIPTAP}, :is(dialog, [role="dialog"]) textarea[id*="SUMMARY" i], :is(dialog, [role="dialog"]) textarea[id*="headline" i]`,
      root: 'dialog, [role="dialog"]',
      submit: { css: `dialog:has(${TIPTAP}) ${LAST_WORDED}, button[data-view-name="profile-form-save"]`, labels: SAVE },
      keys: [],
      account: [{ pattern: '/in/([^/?#]+)/' }],
    },
    {
      surface: 'post',
      // A page's own composer, and whatever else is written in a dialog and posted from it.
      editable: ':is(dialog, [role="dialog"]) [role="textbox"][contenteditable="true"]',
      not: '.msg-form__contenteditable',
      root: 'dialog, [role="dialog"]',
      submit: { css: `dialog:has([role="textbox"]) ${BARE_BUTTON}`, labels: POST },
      keys: [],
      account: [DIALOG_AUTHOR, ADMIN],
    },
    {
      surface: 'message',
      editable: '.msg-form:has(.msg-form__send-button) .msg-form__contenteditable[contenteditable="true"]',
      root: '.msg-form',
      submit: { css: '.msg-form__send-button' },
      keys: [],
    },
    {
      // With "Press Enter to send" there is no button that sends.
      surface: 'message',
      editable: '.msg-form__contenteditable[contenteditable="true"]',
      root: '.msg-form',
      submit: { css: '.msg-form button[type="submit"]' },
      keys: ['enter'],
    },
    {
      // The note that goes out with an invitation to connect.
      surface: 'message',
      editable: 'textarea#custom-message, .send-invite textarea[name="message"]',
      root: 'dialog, [role="dialog"]',
      submit: { css: '.send-invite .artdeco-button--primary', labels: ['Send', 'Send invitation', 'Enviar', 'Envoyer', 'Senden'] },
      keys: [],
    },
    {
      surface: 'post',
      path: '^/article/(?:new|edit)(?:/|$)',
      editable:
        'textarea:is(.article-editor-headline__textarea, #article-editor-headline__textarea), [data-test-article-editor-content-textbox][contenteditable="true"]',
      root: 'body',
      submit: { labels: POST },
      next: { css: '.article-editor-nav button.artdeco-button--primary', labels: NEXT },
      keys: [],
    },
  ],
  ignore:
    '.ql-clipboard, .search-global-typeahead__input, [data-testid="typeahead-input"], #search-conversations, .msg-search-form input, .msg-connections-typeahead__search-field',
  account: [
    { css: '#shareboxProfilePictureComponentRef a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?#]+)' },
    { css: 'a#shareboxProfilePictureComponentRef', attribute: 'href', pattern: '/in/([^/?#]+)' },
    { css: 'a[componentkey="shareboxProfilePictureComponentRef"]', attribute: 'href', pattern: '/in/([^/?#]+)' },
    { css: '[data-view-name="navigation-profile"] a[href*="/in/"]', attribute: 'href', pattern: '/in/([^/?#]+)' },
    { css: 'img.global-nav__me-photo', attribute: 'alt' },
  ],
};
