import { h } from '../dom';
import { note, register, send, type Via } from '../practice';

/** A chat: Enter sends, and the button beside the field is only an icon. */
export function chat(): HTMLElement {
  const field = h('textarea', { 'data-reach-combobox-input': '', 'aria-autocomplete': 'both', placeholder: 'Type a message', rows: 1 });
  const button = h('button', { type: 'button', class: 'tool' }, '➤');
  const update = () => {
    button.disabled = field.value === '';
  };
  const submit = (via: Via) => {
    if (field.value === '') return;
    send({ surface: 'chat', text: field.value, via });
    field.value = '';
    update();
  };
  field.addEventListener('input', update);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    note(event, 'chat');
    event.preventDefault();
    submit('keyboard');
  });
  button.addEventListener('click', (event) => {
    note(event, 'chat');
    submit('click');
  });
  update();
  register('chat', {
    read: () => field.value,
    write: (text) => {
      field.value = text;
      update();
    },
  });
  const attach = h('div', {}, h('button', { type: 'button', class: 'tool', title: 'Add media attachment' }, '▣'));
  const row = h('div', { class: 'bar' }, attach, h('div', { class: 'grow' }, h('div', {}, field)), h('div', {}, button));
  return h('section', { class: 'chat' }, h('h2', {}, 'Riverton Public Library'), row);
}
