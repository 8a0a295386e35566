import { viewer } from '../account';
import { h } from '../dom';
import { createQuill, setText, textOf } from '../editors/quill';
import { note, register, send } from '../practice';
import { labels } from './labels';
import { artdecoButton, button, icon } from './parts';
import { textBox } from './text-box';

/** Comments of the first generation: Quill in a form. */
export function quillComments(surface: string): HTMLElement {
  const container = h('div');
  const sent = h('ul', { class: 'comments-comment-list' });
  const controls = h('div', { class: 'comments-comment-box__controls' });
  const submit = artdecoButton(labels.comment, () => {}, {
    class: 'comments-comment-box__submit-button--cr artdeco-button--primary',
    type: 'submit',
  });
  const quill = createQuill(
    container,
    { role: 'textbox', 'aria-label': labels.commentEditor, 'aria-multiline': 'true', 'data-test-ql-editor-contenteditable': 'true' },
    labels.addComment,
    () => (textOf(quill).trim() === '' ? submit.remove() : controls.append(submit)),
  );
  register(surface, { read: () => textOf(quill), write: (text) => setText(quill, text) });
  const form = h(
    'form',
    { class: 'comments-comment-box__form' },
    h('div', { class: 'comments-comment-box-comment__text-editor' }, h('div', { class: 'comments-comment-texteditor' }, container)),
    controls,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    note(event, surface);
    const text = textOf(quill);
    if (text.trim() === '') return;
    send({ surface, text, via: 'form' });
    sent.append(h('li', {}, h('b', {}, viewer.name), h('div', {}, text)));
    setText(quill, '');
  });
  return h('div', { class: 'comments-comment-box comments-comment-box--cr' }, form, sent);
}

/** Comments since 2026: TipTap without a form; the button that sends exists only while there is text. */
export function tiptapComments(surface: string): HTMLElement {
  const sent = h('ul');
  const section = h('div', { class: 'tools' });
  const submit = button(
    labels.comment,
    () => {
      const text = box.text();
      send({ surface, text, via: 'click' });
      sent.append(h('li', {}, h('b', {}, viewer.name), h('div', {}, text)));
      box.clear();
    },
    { componentkey: 'commentButtonSection-urn:li:activity:1' },
    h('span', {}, labels.comment),
  );
  const box = textBox(surface, labels.commentEditor, () => (box.text().trim() === '' ? submit.remove() : section.append(submit)));
  section.append(button('Emoji', () => {}, { 'aria-label': 'Emoji' }, icon('emoji-medium')));
  return h('div', {}, h('div', { componentkey: 'commentBox-urn:li:activity:1' }, box.element, section), sent);
}
