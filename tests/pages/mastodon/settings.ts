import { viewer } from '../account';
import { h } from '../dom';
import { note, register, send } from '../practice';

/** The server's own page for the profile: no app, and a button that saves in the heading, outside of its form. */
export function settings(): HTMLElement {
  const name = h('input', { type: 'text', name: 'account[display_name]', value: viewer.name, maxlength: 30 });
  const bio = h('textarea', { name: 'account[note]', id: 'account_note', rows: 4, maxlength: 500 });
  const button = () => h('button', { type: 'submit', class: 'button', form: 'edit_profile' }, 'Save changes');
  const form = h(
    'form',
    { id: 'edit_profile', class: 'simple_form edit_account' },
    h('label', {}, 'Display name', name),
    h('label', {}, 'Bio', bio),
    h('div', { class: 'actions' }, button()),
  );
  register('bio', {
    read: () => bio.value,
    write: (text) => {
      bio.value = text;
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, 'edit_profile');
    event.preventDefault();
    send({ surface: 'bio', text: bio.value, via: 'form' });
  });
  const heading = h(
    'div',
    { class: 'content__heading' },
    h('h2', {}, 'Public profile'),
    h('div', { class: 'content__heading__actions' }, button()),
  );
  return h('div', { class: 'admin-wrapper' }, h('div', { class: 'content-wrapper' }, h('div', { class: 'content' }, heading, form)));
}
