import { h } from '../dom';
import { note, register, send } from '../practice';

/** A plain form, sent by its submit event; its picture button is a button too. */
export function postForm(): HTMLElement {
  const field = h('textarea', { name: 'body', rows: 4, placeholder: 'What’s happening, neighbor?' });
  const picture = h('button', { type: 'button', class: 'quiet', 'aria-label': 'Add photo' }, '▣');
  const button = h('button', { type: 'submit', class: 'primary', disabled: '' }, 'Post');
  const form = h('form', { class: 'card', id: 'post' }, field, h('div', { class: 'actions' }, picture, button));
  const update = () => {
    button.disabled = field.value.trim() === '';
  };
  field.addEventListener('input', update);
  register('post', {
    read: () => field.value,
    write: (text) => {
      field.value = text;
      update();
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, 'post');
    event.preventDefault();
    if (field.value.trim() === '') return;
    send({ surface: 'post', text: field.value, via: 'form' });
    form.reset();
    update();
  });
  return form;
}
