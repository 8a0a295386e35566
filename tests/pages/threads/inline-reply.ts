import { viewer } from '../account';
import { h, icon } from '../dom';
import { note, register, send, type Via } from '../practice';
import { labels } from './labels';
import { iconButton, onSendKey, textField } from './parts';

/** A reply without a dialog. What sends it is no word but an arrow, turned by a quarter; it is there while there is text. */
export function inlineReply(handle: string): HTMLElement {
  const { field, element } = textField('inline', labels.replyTo(handle));
  register('inline', { read: field.text, write: field.setText });
  const submit = (via: Via) => {
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface: 'inline', text, via });
    field.clear();
  };
  const arrow = h('span', { style: '--x-transform: rotate(90deg)' }, icon(labels.reply, '←'));
  const button = iconButton(arrow, submit, { class: 'arrow' });
  const row = h('div', { class: 'row inline' }, h('div', { class: 'avatar' }, viewer.initials), element);
  field.editor.registerUpdateListener(() => {
    if (field.text().trim() === '') button.remove();
    else if (!button.isConnected) row.append(button);
  });
  onSendKey(row, (event) => {
    note(event, 'inline');
    submit('keyboard');
  });
  return row;
}
