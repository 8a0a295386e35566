import { h, roleButton } from '../dom';
import { note, register, send, type Via } from '../practice';
import { slateField } from './slate-field';

let last = 0;

/** A message of the list; the viewer's own ones can be written anew in their place. */
export function message(name: string, text: string, own = false): HTMLElement {
  last += 1;
  const content = h('div', { id: `message-content-${last}`, class: 'markup__75297 messageContent_c19a55' }, text);
  const item = h('li', { id: `chat-messages-2-${last}`, class: 'messageListItem__5126c' }, h('b', {}, name), content);
  if (own) {
    const edit = h('button', { type: 'button', class: 'edit', 'aria-label': 'Edit' }, '✎');
    edit.addEventListener('click', () => writeAnew(content));
    item.append(edit);
  }
  return item;
}

/** Puts an editor where the message was: Enter and the link named "save" send it. */
function writeAnew(content: HTMLElement): void {
  const save = (via: Via) => {
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface: 'edit', text, via });
    content.textContent = text;
    box.replaceWith(content);
    forget();
  };
  const field = slateField({
    label: 'Edit Message',
    enter(event) {
      note(event, 'edit');
      save('keyboard');
    },
  });
  const forget = register('edit', { read: field.text, write: field.setText });
  const area = h('div', { class: 'channelTextArea__74017 channelTextAreaEdit_ec4baf' }, field.element);
  const operations = h(
    'div',
    { class: 'operations_ec4baf' },
    'enter to ',
    roleButton('save', save, { class: 'anchor', 'aria-label': undefined }),
  );
  const box = h('div', {}, area, operations);
  content.replaceWith(box);
  field.setText('');
}
