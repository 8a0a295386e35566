import { h } from '../dom';
import { note, register, send, type Via } from '../practice';
import { textOf } from './text';

/** A bare contenteditable in a card that is neither a form nor a dialog. */
export function writeCard(): HTMLElement {
  const field = h('div', {
    class: 'editable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Write a post',
  });
  const button = h('button', { type: 'button', class: 'primary' }, 'Share');
  const read = () => textOf(field);
  register('card', {
    read,
    write: (text) => {
      field.replaceChildren(...text.split('\n').map((line) => h('div', {}, line === '' ? h('br') : line)));
    },
  });

  const submit = (via: Via) => {
    const text = read();
    if (text.trim() === '') return;
    send({ surface: 'card', text, via });
    field.replaceChildren();
  };
  button.addEventListener('click', (event) => {
    note(event, 'Share');
    submit('click');
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    note(event, 'card');
    event.preventDefault();
    submit('keyboard');
  });
  return h('section', { class: 'card', id: 'card' }, h('h2', {}, 'Share with Riverton'), field, button);
}
