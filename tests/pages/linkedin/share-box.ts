import { h } from '../dom';
import { createQuill, lookInside, setText, textOf } from '../editors/quill';
import { register, send } from '../practice';
import { labels } from './labels';
import { artdecoButton, button, icon } from './parts';

interface ShareBox {
  surface: string;
  author: string;
  /** What the last button is called. */
  action?: string;
  /** What is done instead of sending the text. */
  done?: () => void;
}

/** The Ember share box of the first two generations, in the document's outlet or in the one inside the shadow root. */
export function openShareBox(outlet: ParentNode & Node, { surface, author, action = labels.post, done }: ShareBox): void {
  const state = h('div', { class: 'share-creation-state' });
  const publish = artdecoButton(action, () => finish(), { class: 'share-actions__primary-action artdeco-button--primary' });
  let text = () => '';
  let forget = () => {};

  const close = () => {
    forget();
    overlay.remove();
  };
  const finish = () => {
    if (done) done();
    else send({ surface, text: text(), via: 'click' });
    close();
  };
  const write = (content: string, ...preview: Node[]) => {
    forget();
    const container = h('div');
    const quill = createQuill(
      container,
      { role: 'textbox', 'aria-label': labels.textEditor, 'aria-multiline': 'true', 'data-test-ql-editor-contenteditable': 'true' },
      labels.talkAbout,
      () => {
        publish.disabled = !done && text().trim() === '';
      },
    );
    // The site's fork of the library is old and still pastes through a second, unseen editable.
    container.append(h('div', { class: 'ql-clipboard', contenteditable: 'true', tabindex: -1 }));
    if (outlet instanceof ShadowRoot) lookInside(quill, outlet);
    text = () => textOf(quill);
    forget = register(surface, { read: text, write: (value) => setText(quill, value) });
    publish.disabled = !done;
    state.replaceChildren(
      h('div', { class: 'share-creation-state__header' }, settings(author)),
      h(
        'div',
        { class: 'share-creation-state__content-scrollable' },
        h('div', { class: 'share-creation-state__text-editor' }, h('div', { class: 'editor-container' }, container)),
        h('div', { class: 'share-creation-state__preview-container' }, ...preview),
      ),
      h(
        'div',
        { class: 'share-creation-state__footer' },
        button(labels.addMedia, detour, { class: 'share-promoted-detour-button', 'aria-label': labels.addMedia }, icon('image-medium')),
        h('div', { class: 'share-box_actions' }, publish),
      ),
    );
    if (content !== '') setText(quill, content);
    quill.root.focus();
  };
  /** Pictures are chosen in a step of their own, after which the editor is a new one with the old text. */
  const detour = () => {
    const kept = text();
    const picture = h('img', { class: 'update-components-image__image', src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: '' });
    const next = artdecoButton(labels.next, () => write(kept, picture), { class: 'artdeco-button--primary' });
    state.replaceChildren(h('div', { class: 'media-detour__container' }, next));
  };

  const modal = h(
    'div',
    {
      class: 'artdeco-modal share-box-v2__modal',
      role: 'dialog',
      'data-test-modal': '',
      'data-test-modal-id': 'sharebox',
      'aria-labelledby': 'share-to-linkedin-modal__header',
    },
    button(labels.dismiss, close, { class: 'artdeco-modal__dismiss', 'aria-label': labels.dismiss }, icon('close-medium')),
    h('h2', { id: 'share-to-linkedin-modal__header', class: 'visually-hidden' }, labels.createPost),
    h('div', { class: 'share-box' }, state),
  );
  const overlay = h('div', { class: 'artdeco-modal-overlay', 'data-test-modal-container': '' }, modal);
  overlay.addEventListener('click', (event) => {
    if (event.target === overlay) close();
  });
  outlet.append(overlay);
  write('');
}

/** Says who posts, and to whom. */
function settings(author: string): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'share-unified-settings-entry-button' },
    h('span', { class: 'share-unified-settings-entry-button__name' }, author),
    '\n',
    h('span', { class: 'share-unified-settings-entry-button__audience' }, labels.toAnyone),
  );
}
