import { h } from '../dom';
import { note, register, send } from '../practice';

/** A comment below a post: one line that Enter sends, with an icon for a button. */
export function commentBox(surface: string): HTMLElement {
  const field = h('input', { type: 'text', autocomplete: 'off', placeholder: 'Add a comment...' });
  const button = h('button', { type: 'submit', class: 'quiet', 'aria-label': 'Post comment' }, '➤');
  const form = h('form', { class: 'comment' }, field, button);
  register(surface, {
    read: () => field.value,
    write: (text) => {
      field.value = text;
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, surface);
    event.preventDefault();
    if (field.value.trim() === '') return;
    send({ surface, text: field.value, via: 'form' });
    form.reset();
  });
  return form;
}
