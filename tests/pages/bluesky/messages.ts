import { h, roleButton } from '../dom';
import { note, register, send, type Via } from '../practice';

const labels: Readonly<Record<string, string>> = {
  en: 'Send message',
  es: 'Enviar mensaje',
  fr: 'Envoyer un message',
  de: 'Nachricht senden',
  pt: 'Enviar mensagem',
};

/** A conversation. Nothing here has a test id; the button is known by its name in the reader's language. */
export function conversation(): HTMLElement {
  const language = new URLSearchParams(location.search).get('lang') ?? 'en';
  document.documentElement.lang = language;
  const field = h('textarea', { rows: 1, placeholder: 'Write a message', 'aria-label': 'Message input field' });
  const submit = (via: Via) => {
    if (field.value.trim() === '') return;
    const text = field.value;
    field.value = '';
    // The app waits for its field to shrink.
    requestAnimationFrame(() => send({ surface: 'message', text, via }));
  };
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    note(event, 'message');
    event.preventDefault();
    submit('keyboard');
  });
  register('message', {
    read: () => field.value,
    write: (text) => {
      field.value = text;
    },
  });
  const emoji = roleButton('Open emoji picker', () => {}, { class: 'link' }, '☺');
  const button = roleButton(labels[language] ?? 'Send message', submit, { class: 'send' }, '➤');
  return h(
    'main',
    { role: 'main' },
    h('h2', {}, 'Riverton Public Library'),
    h('p', { class: 'own' }, 'Are you coming to the story hour on Thursday?'),
    h('div', { class: 'message' }, h('div', {}, emoji, field, button)),
  );
}
