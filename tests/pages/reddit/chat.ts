import { viewer } from '../account';
import { custom, withShadow } from '../custom';
import { h } from '../dom';
import { note, register, send, type Via } from '../practice';

const appCss = ':host { display: block; height: 100vh; }';
const roomCss = `
  :host { display: flex; flex-direction: column; justify-content: center; height: 100%; }
  ol { list-style: none; margin: 0 auto; padding: 0; width: 480px; }
`;
const composerCss = `
  form { display: flex; gap: 8px; width: 480px; margin: 0 auto; padding: 8px; border: 1px solid #0003; border-radius: 20px; }
  .message-box { flex: 1; }
  textarea { box-sizing: border-box; width: 100%; height: 44px; padding: 10px; border: 0; outline: 0; resize: none; font: inherit; }
  button { border: 0; border-radius: 50%; width: 44px; color: #fff; background: #0a449b; cursor: pointer; }
`;

/** The chat: a form three shadow roots deep, sent by Enter without a submit event. */
export function chat(): HTMLElement {
  const field = h('textarea', { name: 'message', placeholder: 'Message', 'aria-label': 'Write message' });
  const button = h('button', { type: 'submit', 'aria-label': 'Send message' }, '➤');
  const form = h('form', {}, h('div', { class: 'message-box' }, field), button);
  const sent = h('ol');
  const submit = (via: Via) => {
    if (field.value.trim() === '') return;
    send({ surface: 'chat', text: field.value, via });
    sent.append(h('li', {}, `${viewer.handle}: ${field.value}`));
    field.value = '';
  };
  register('chat', {
    read: () => field.value,
    write(text) {
      field.value = text;
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, 'chat');
    event.preventDefault();
    submit('form');
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    note(event, 'chat');
    event.preventDefault();
    submit('keyboard');
  });
  const composer = withShadow(custom('rs-message-composer'), composerCss, form);
  const room = withShadow(custom('rs-room'), roomCss, sent, composer);
  const known = custom('rs-current-user', { 'display-name': viewer.handle });
  return custom('faceplate-app', {}, withShadow(custom('rs-app'), appCss, room), known);
}
