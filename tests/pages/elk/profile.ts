import { viewer } from '../account';
import { h } from '../dom';
import { note, register, send } from '../practice';

/** The settings of one's own profile: name and bio in a plain form, which the browser submits. */
export function profileForm(): HTMLElement {
  const name = h('input', { type: 'text', value: viewer.name });
  const bio = h('textarea', { maxlength: 500, rows: 4 });
  const reset = h('button', { type: 'button' }, 'Reset');
  const save = h('button', { type: 'submit', class: 'solid' }, 'Save');
  const form = h('form', { class: 'profile' }, h('label', {}, 'Display name', name), h('label', {}, 'Bio', bio), reset, save);
  const saved = () => {
    save.disabled = bio.value === '';
  };
  bio.addEventListener('input', saved);
  saved();
  register('bio', {
    read: () => bio.value,
    write: (text) => {
      bio.value = text;
      saved();
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, 'profile');
    event.preventDefault();
    if (bio.value !== '') send({ surface: 'bio', text: bio.value, via: 'form' });
    bio.value = '';
    saved();
  });
  return form;
}
