import { viewer } from '../account';
import { h } from '../dom';
import type { Field } from '../editors/lexical';
import { note, register, send, type Via } from '../practice';
import { labels, plain } from './labels';
import { onSendKey, textButton, textField } from './parts';

const layer = h('div', { class: 'layer' });
layer.hidden = true;

export interface Answered {
  handle: string;
  /** The post as the feed shows it. */
  element: HTMLElement;
}

/** The dialog that writes a thread, part by part, or a reply with the answered post above it. Empty parts stay behind. */
export function openDialog(answered?: Answered): void {
  const fields: Field[] = [];
  const forgets: (() => void)[] = [];
  const rows = h('div', { class: 'rows' });
  const texts = () => fields.map((field) => field.text()).filter((text) => text.trim() !== '');

  const close = () => {
    for (const forget of forgets) forget();
    for (const field of fields) field.unmount();
    layer.replaceChildren();
    layer.hidden = true;
  };
  const post = (via: Via) => {
    const parts = texts();
    if (parts.length === 0) return;
    send({ surface: answered ? 'reply' : '0', text: parts.join('\n\n'), ...(parts.length > 1 && { parts }), via });
    close();
  };
  const postButton = textButton(labels.post, post, { class: 'outlined post' });
  const addButton = textButton(labels.addToThread, () => add(labels.more), { class: 'quiet' });

  const update = () => {
    postButton.setAttribute('aria-disabled', String(texts().length === 0));
    addButton.setAttribute('aria-disabled', String(fields.at(-1)?.text().trim() === ''));
  };
  const add = (placeholder: string) => {
    const { field, element } = textField(`part-${fields.length}`, placeholder);
    const surface = answered ? 'reply' : String(fields.length);
    if (!answered || fields.length === 0) forgets.push(register(surface, { read: field.text, write: field.setText }));
    fields.push(field);
    field.editor.registerUpdateListener(update);
    rows.append(
      h('div', { class: 'part' }, h('div', { class: 'avatar' }, viewer.initials), h('div', {}, h('b', {}, viewer.handle), element)),
    );
    update();
    field.editor.focus();
  };

  const top = h('div', { class: 'top' }, textButton(labels.cancel, close, { class: 'plain' }), h('h2', {}, labels.newThread));
  const bottom = h('div', { class: 'bottom' }, h('small', {}, labels.anyone), postButton);
  const dialog = h('div', { class: 'dialog', role: plain ? 'alertdialog' : 'dialog', 'aria-label': labels.newThread }, top);
  if (answered) dialog.append(answered.element);
  dialog.append(rows, addButton, bottom);
  onSendKey(dialog, (event) => {
    note(event, 'dialog');
    post('keyboard');
  });
  layer.replaceChildren(dialog);
  layer.hidden = false;
  add(answered ? labels.replyTo(answered.handle) : labels.whatsNew);
  if (plain) add(labels.more);
}

export { layer };
