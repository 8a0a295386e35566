import { agency, viewer } from '../account';
import { h } from '../dom';
import { note, register, send, type Via } from '../practice';
import { message } from './message';
import { slateField } from './slate-field';

/** Only for writers who asked for it in the settings: `?button=1`. */
const withButton = new URLSearchParams(location.search).get('button') === '1';

/** The messages of a channel and the box under them: Enter sends, Shift+Enter makes a new line. */
export function chat(): HTMLElement[] {
  const list = h(
    'ol',
    { class: 'scrollerInner_36d07' },
    message(agency.name, 'The parade starts at 10 a.m. on Saturday.'),
    message(viewer.name, 'See you there!', true),
  );

  const submit = (via: Via) => {
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface: 'chat', text, via });
    list.append(message(viewer.name, text, true));
    field.clear();
  };
  const field = slateField({
    label: 'Message #general',
    change: () => {
      placeholder.hidden = field.text() !== '';
      button.disabled = field.text().trim() === '';
    },
    enter(event) {
      note(event, 'chat');
      submit('keyboard');
    },
  });
  register('chat', { read: field.text, write: field.setText });

  const placeholder = h('div', { class: 'placeholder__1b31f', 'aria-hidden': 'true' }, 'Message #general');
  const button = h('button', { type: 'button', 'aria-label': 'Send Message', disabled: '' }, '➤');
  button.addEventListener('click', (event) => {
    note(event, 'Send Message');
    submit('click');
  });
  const emoji = h('button', { type: 'button', 'aria-label': 'Select emoji' }, '☺');
  emoji.addEventListener('click', () => field.insertEmoji(':wave:'));

  const inner = h(
    'div',
    { class: 'inner__74017' },
    h('div', { class: 'textArea__74017 slateContainer_ec4baf' }, placeholder, field.element),
    h('div', { class: 'buttons__74017' }, emoji, ...(withButton ? [button] : [])),
  );
  const area = h('div', { class: 'channelTextArea__74017' }, h('div', { class: 'scrollableContainer__74017' }, inner));
  const form = h('form', { class: 'form_f75fb0' }, area);
  form.addEventListener('submit', (event) => event.preventDefault());
  return [list, form];
}
