import { h } from '../dom';
import { note, register, send, type Via } from '../practice';
import { enterSends, labels } from './labels';
import { artdecoButton } from './parts';

/**
 * A conversation: a plain editable with a paragraph a line. With "Press Enter to send" there is no button that sends,
 * only the one that opens the setting.
 */
export function conversation(surface: string): HTMLElement {
  const paragraph = (line: string) => h('p', {}, line === '' ? h('br') : line);
  const field = h(
    'div',
    {
      class: 'msg-form__contenteditable',
      contenteditable: 'true',
      role: 'textbox',
      'aria-label': 'Write a message…',
      'aria-multiline': 'true',
    },
    paragraph(''),
  );
  const button = artdecoButton(labels.send, () => {}, { class: 'msg-form__send-button', type: 'submit', disabled: '' });
  const toggle = h('button', { type: 'button', class: 'msg-form__send-toggle', 'aria-label': 'Open send options' }, '…');
  const sent = h('ul', { class: 'msg-s-message-list' });

  const text = () => {
    const lines = [...field.children].map((line) => line.textContent ?? '');
    return lines.length > 0 ? lines.join('\n') : (field.textContent ?? '');
  };
  const update = () => {
    button.disabled = text().trim() === '';
  };
  const write = (value: string) => {
    field.replaceChildren(...value.split('\n').map(paragraph));
    update();
  };
  const submit = (via: Via) => {
    if (text().trim() === '') return;
    send({ surface, text: text(), via });
    sent.append(h('li', {}, text()));
    write('');
  };
  register(surface, { read: text, write });
  field.addEventListener('input', update);
  field.addEventListener('keydown', (event) => {
    if (!enterSends || event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    note(event, surface);
    submit('keyboard');
  });
  const form = h(
    'form',
    { class: 'msg-form' },
    h('div', { class: 'msg-form__msg-content-container' }, field),
    h('footer', { class: 'msg-form__footer' }, ...(enterSends ? [] : [button]), toggle),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    note(event, surface);
    submit('form');
  });
  return h('section', { class: 'msg-convo-wrapper' }, h('h2', {}, 'Riverton Public Library'), sent, form);
}
