import { h } from '../dom';
import { plainField } from '../editors/plain';
import { button, sender } from './card';

/** A native modal dialog: everything outside of it is inert. */
export function dialogCard(): HTMLElement {
  const dialog = h('dialog', { id: 'dialog' });
  const field = plainField({ 'aria-label': 'Write a post' });
  const submit = sender('dialog', field);
  const close = button('Close', () => dialog.close());
  const publish = button('Publish', () => submit('click'));
  dialog.append(h('h2', {}, 'New post'), field.element, h('div', { class: 'row' }, close, publish));
  const open = button('Write in a dialog', () => {
    dialog.showModal();
    field.element.focus();
  });
  open.id = 'open-dialog';
  return h('section', { class: 'card' }, open, dialog);
}
