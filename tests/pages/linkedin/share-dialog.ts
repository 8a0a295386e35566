import { h } from '../dom';
import { send } from '../practice';
import { labels } from './labels';
import { button, icon } from './parts';
import { textBox } from './text-box';

interface ShareDialog {
  surface: string;
  author: string;
  /** What only the member's composer bears. */
  key?: string;
}

// The placeholder stands this long before the real dialog takes its place.
const SWAP_MS = 500;

/** A native modal dialog: everything else is inert, and a click on its backdrop closes it. */
export function modal(...content: Node[]): HTMLDialogElement {
  const dialog = h('dialog', { 'data-testid': 'dialog' }, ...content);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.getElementById('root')?.append(dialog);
  dialog.showModal();
  return dialog;
}

/** The share box of the third generation. */
export function openShareDialog(share: ShareDialog): void {
  const placeholder = modal(h('div', { class: 'skeleton' }));
  setTimeout(() => {
    if (!placeholder.isConnected) return;
    placeholder.close();
    compose(share);
  }, SWAP_MS);
}

function compose({ surface, author, key }: ShareDialog): void {
  const post = h('button', { type: 'button', disabled: '', class: 'c0f7a1' });
  const word = h('span', {}, labels.post);
  post.append(word);
  const box = textBox(
    surface,
    labels.textEditor,
    () => {
      post.disabled = box.text().trim() === '';
    },
    key ? { componentkey: key } : {},
  );
  const scheduled = h('a', { 'aria-label': labels.scheduled, href: '#', role: 'link' }, icon('clock-medium'));
  scheduled.addEventListener('click', (event) => {
    event.preventDefault();
    word.textContent = labels.schedule;
  });
  const dialog = modal(
    h(
      'div',
      { 'data-sdui-screen': 'com.linkedin.sdui.flagshipnav.sharing.ShareCompose', class: 'screen' },
      button(labels.dismiss, () => dialog.close(), { 'aria-label': labels.dismiss, class: 'a91be2' }, icon('close-medium')),
      h(
        'div',
        { role: 'button', tabindex: 0, 'aria-expanded': 'false', class: 'author' },
        h('div', { class: 'avatar' }),
        h('div', {}, h('p', {}, author), h('p', { class: 'quiet' }, labels.toAnyone)),
        icon('caret-small'),
      ),
      box.element,
      h(
        'div',
        { class: 'tools' },
        button(labels.addMedia, () => {}, { 'aria-label': labels.addMedia, 'aria-haspopup': 'dialog' }, icon('image-medium')),
        scheduled,
        post,
      ),
    ),
  );
  dialog.addEventListener('close', () => box.remove());
  post.addEventListener('click', () => {
    send({ surface, text: box.text(), via: 'click' });
    dialog.close();
  });
  box.focus();
}
