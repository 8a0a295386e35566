import { viewer } from '../account';
import { h, roleButton } from '../dom';
import { register, send } from '../practice';
import { label } from './labels';

/** A profile whose bio opens for writing behind "Edit bio". */
export function profile(): HTMLElement[] {
  const shown = h('p', {}, 'Coffee, dogs and long walks.');
  const field = h('textarea', { rows: 3, 'aria-label': label('bioText') });
  const write = h('div', { class: 'bio' }, field);
  const edit = roleButton(
    label('editBio'),
    () => {
      write.hidden = false;
      edit.hidden = true;
    },
    { class: 'row' },
  );
  write.append(
    roleButton(
      label('save'),
      (via) => {
        send({ surface: 'bio', text: field.value, via });
        shown.textContent = field.value;
        field.value = '';
      },
      { class: 'primary' },
    ),
  );
  write.hidden = true;
  register('bio', {
    read: () => field.value,
    write: (text) => {
      field.value = text;
    },
  });
  return [h('div', { class: 'card' }, h('h1', {}, viewer.name), shown, edit, write)];
}
