import { h } from '../dom';
import { note, register, send } from '../practice';

/** A plain form with a textarea, sent by its submit event. */
export function messageForm(): HTMLElement {
  const field = h('textarea', { name: 'message', rows: 3, placeholder: 'Post a message to your neighbours' });
  const button = h('button', { type: 'submit', class: 'primary' }, 'Post');
  const form = h('form', { class: 'card', id: 'message' }, field, button);
  register('message', {
    read: () => field.value,
    write: (text) => {
      field.value = text;
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, 'message');
    event.preventDefault();
    if (field.value.trim() === '') return;
    send({ surface: 'message', text: field.value, via: 'form' });
    form.reset();
  });
  return form;
}
