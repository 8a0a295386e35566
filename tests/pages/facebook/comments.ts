import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { viewer } from '../account';
import { h, roleButton } from '../dom';
import { createField } from '../editors/lexical';
import { note, register, send, type Via } from '../practice';
import { labels } from './labels';
import { addMentions } from './mentions';

/** A comment box: Enter sends, Shift+Enter makes a new line, a composing Enter does nothing. */
export function commentBox(surface: string, label: string): HTMLElement {
  const field = createField(surface);
  const mounted = field.mount(label, label);
  const editable = mounted.querySelector<HTMLElement>('.editable') ?? mounted;
  const mentions = addMentions(field.editor, editable, `${surface}-mentions`);
  const sent = h('ul', { class: 'comments' });
  const button = roleButton(labels.comment, (via) => submit(via), { class: 'round send' }, '➤');
  register(surface, { read: field.text, write: field.setText });

  const submit = (via: Via) => {
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface, text, via });
    sent.append(h('li', {}, h('b', {}, viewer.name), h('div', {}, text)));
    field.clear();
  };

  field.editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.isComposing || event?.keyCode === 229) return true;
      if (event?.shiftKey) return false;
      if (event) note(event, surface);
      event?.preventDefault();
      submit('keyboard');
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  field.editor.registerUpdateListener(() => {
    if (field.text().trim() === '') button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  });
  button.setAttribute('aria-disabled', 'true');

  const avatar = h('div', { class: 'avatar small' }, viewer.initials);
  return h('div', {}, sent, h('div', { class: 'comment-box' }, avatar, mounted, button, mentions));
}
