import { viewer } from '../account';
import { h } from '../dom';
import { note, register, send } from '../practice';

/** The settings of one's own profile, in a plain form. */
export function profileForm(): HTMLElement {
  const name = h('input', { type: 'text', placeholder: 'Name', value: viewer.name });
  const bio = h('textarea', { autocomplete: 'off', placeholder: 'Tell us about yourself.', rows: 4 });
  const save = h('button', { type: 'submit', class: 'primary' }, 'Save');
  const form = h('form', { class: 'compose' }, name, bio, h('div', { class: 'bar' }, save));
  register('bio', {
    read: () => bio.value,
    write: (text) => {
      bio.value = text;
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, 'profile');
    event.preventDefault();
    if (bio.value !== '') send({ surface: 'bio', text: bio.value, via: 'form' });
    bio.value = '';
  });
  return form;
}
