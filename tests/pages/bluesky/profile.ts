import { h } from '../dom';
import { note, register, send } from '../practice';
import { handle, name } from './viewer';

/** One's own profile, with the dialog that changes it; its way out is in its head. */
export function profile(): HTMLElement {
  const edit = h('button', { type: 'button', class: 'primary', 'data-testid': 'profileHeaderEditProfileButton' }, 'Edit profile');
  edit.addEventListener('click', () => document.body.append(dialog()));
  return h('main', { role: 'main' }, h('h2', {}, name), h('p', { class: 'own' }, `@${handle}`), edit);
}

function dialog(): HTMLElement {
  const field = (label: string, input: HTMLElement) => h('div', {}, h('div', {}, label), h('div', {}, h('div', {}, input)));
  const title = h('input', { 'aria-label': 'Display name', 'data-testid': 'editProfileDisplayNameInput', value: name });
  const bio = h('textarea', {
    'aria-label': 'Description',
    'data-testid': 'editProfileDescriptionInput',
    placeholder: 'Tell us a bit about yourself',
    rows: 4,
  });
  const cancel = h('button', { type: 'button', class: 'link', 'data-testid': 'editProfileCancelBtn' }, 'Cancel');
  const save = h('button', { type: 'button', class: 'link', 'data-testid': 'editProfileSaveBtn', 'aria-label': 'Save' }, 'Save');
  save.disabled = true;
  const changed = () => {
    save.disabled = false;
  };
  const head = h('div', { class: 'top' }, cancel, h('b', {}, 'Edit profile'), save);
  const body = h('div', { class: 'fields' }, field('Display name', title), field('Description', bio));
  const inner = h('div', { class: 'sheet', role: 'dialog', 'aria-label': 'Edit profile' }, head, h('div', {}, body));
  const layer = h('div', { class: 'layer' }, inner);
  const forget = register('bio', {
    read: () => bio.value,
    write: (text) => {
      bio.value = text;
      changed();
    },
  });
  title.addEventListener('input', changed);
  bio.addEventListener('input', changed);
  const close = () => {
    forget();
    layer.remove();
  };
  cancel.addEventListener('click', close);
  save.addEventListener('click', (event) => {
    note(event, 'editProfileSaveBtn');
    send({ surface: 'bio', text: bio.value.trimEnd(), via: 'click' });
    close();
  });
  return layer;
}
