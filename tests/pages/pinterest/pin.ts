import { agency } from '../account';
import { h } from '../dom';
import { draftField } from '../editors/draft/field';
import { note, register, send } from '../practice';

/** A pin with its comments; the button that sends is not there before the first letter. */
export function pin(): HTMLElement {
  const list = h('div', { class: 'comments' }, comment('Dana Cole', 'What a view!'));
  const button = h('button', { type: 'button', class: 'round', 'aria-label': 'Post' }, '➤');
  const submit = h('div', { 'data-test-id': 'activity-item-create-submit' }, button);
  const field = draftField({
    placeholder: 'Add a comment',
    role: 'combobox',
    change() {
      if (field.text().trim() === '') submit.remove();
      else if (!submit.isConnected) write.append(submit);
    },
  });
  register('comment', { read: field.text, write: field.setText });
  button.addEventListener('click', (event) => {
    note(event, 'activity-item-create-submit');
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface: 'comment', text, via: 'click' });
    list.append(comment('you', text));
    field.clear();
  });

  const editor = h(
    'div',
    { 'data-test-id': 'comment-editor-container', class: 'box' },
    h('div', { id: 'dweb-comment-editor-container' }, h('div', { 'data-test-id': 'editor-with-mentions' }, field.element)),
  );
  const write = h('div', { class: 'write' }, editor);
  const side = h('div', { class: 'fields' }, h('h1', {}, 'Sunrise over the harbor'), h('b', {}, agency.name), list, write);
  return h('main', {}, h('div', { class: 'columns' }, h('div', { class: 'picture' }, 'harbor.png'), side));
}

function comment(name: string, text: string): HTMLElement {
  return h('div', { 'data-test-id': 'commentThread-comment' }, h('b', {}, name), ' ', h('span', {}, text));
}
