import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { agency } from '../account';
import { h } from '../dom';
import { createField } from '../editors/lexical';
import { note, register, send, type Via } from '../practice';
import { labels } from './labels';
import { profileLink, textButton } from './parts';

/** A conversation: Enter sends, and Send is there only while there is text. */
export function directPage(): HTMLElement {
  const field = createField('message');
  const box = h('div', { class: 'message-box' }, field.mount(labels.message, labels.messageHint));
  const sent = h('ul', { class: 'messages' }, h('li', {}, 'Are you coming on Saturday?'));
  const button = textButton(labels.send, (via) => submit(via), { class: 'link send' });
  register('message', { read: field.text, write: field.setText });

  const submit = (via: Via) => {
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface: 'message', text, via });
    sent.append(h('li', { class: 'own' }, text));
    field.clear();
  };
  field.editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.isComposing || event?.keyCode === 229) return true;
      if (event?.shiftKey) return false;
      if (event) note(event, 'message');
      event?.preventDefault();
      submit('keyboard');
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  field.editor.registerUpdateListener(() => {
    if (field.text().trim() === '') button.remove();
    else if (!button.isConnected) box.append(button);
  });

  const search = h('input', { type: 'text', name: 'queryBox', placeholder: labels.search, 'aria-label': labels.search });
  const person = h('header', {}, profileLink(agency.handle, agency.initials), h('b', {}, agency.name));
  const inbox = h('div', { class: 'inbox' }, search, profileLink(agency.handle, agency.initials, agency.name));
  return h('section', { class: 'direct' }, inbox, h('div', { class: 'conversation' }, person, sent, box));
}
