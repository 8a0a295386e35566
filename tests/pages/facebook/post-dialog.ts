import { COMMAND_PRIORITY_LOW, DROP_COMMAND, PASTE_COMMAND } from 'lexical';
import { viewer } from '../account';
import { carrying, takeDrop, takePaste, takesDrops } from '../attach';
import { h, roleButton } from '../dom';
import { createField, type Field } from '../editors/lexical';
import { register, send, type Via } from '../practice';
import { offWhileEmpty } from './enter-sends';
import { label, twoSteps } from './labels';
import { type Media, media } from './media';

export const layer = h('div', { class: 'layer' });
layer.hidden = true;

function show(title: string, ...content: Node[]): HTMLElement {
  const dialog = h('div', { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title });
  dialog.append(h('h2', {}, title), ...content);
  layer.replaceChildren(dialog);
  layer.hidden = false;
  return dialog;
}

/** The person in the dialog: who is about to post. */
function author(): HTMLElement {
  return h('div', { class: 'author' }, h('div', { class: 'avatar' }, viewer.initials), h('b', {}, viewer.name));
}

/** The dialog in which a post is written: one step, or two with `?steps=2`. `hint` is what the editor is called. */
function openPostDialog(surface: string, hint: string): void {
  const field = createField(surface);
  const forget = register(surface, { read: field.text, write: field.setText });
  let shown = () => {};
  const pictures = media(() => shown());
  field.editor.registerCommand(
    PASTE_COMMAND,
    (event) => event instanceof ClipboardEvent && takePaste(event, pictures.take),
    COMMAND_PRIORITY_LOW,
  );
  field.editor.registerCommand(DROP_COMMAND, (event) => takeDrop(event, pictures.take), COMMAND_PRIORITY_LOW);

  const close = () => {
    field.unmount();
    forget();
    layer.replaceChildren();
    layer.hidden = true;
  };
  const post = (via: Via) => {
    send({ surface, text: field.text(), ...carrying(pictures.files()), via });
    close();
  };
  const settings = () => settingsStep(write, post);
  const write = () => {
    shown = writeStep(field, pictures, hint, close, twoSteps ? settingsAfter(field, settings) : post);
  };
  write();
}

/** The first dialog goes, and the editor with it. */
const settingsAfter = (field: Field, settings: () => void) => () => {
  field.unmount();
  settings();
};

/**
 * The post of a group is written in a form, as in older builds of the site; nothing ever submits it.
 * @returns what is to be called when there are other pictures.
 */
function writeStep(field: Field, pictures: Media, hint: string, close: () => void, done: (via: Via) => void): () => void {
  const button = roleButton(label(twoSteps ? 'next' : 'post'), done, { class: 'primary' });
  const content = [author(), field.mount(hint, hint), pictures.element, pictures.row, button];
  const inGroup = location.pathname.startsWith('/groups/');
  const dialog = show(
    label('createPost'),
    roleButton(label('close'), close, { class: 'round close' }, '×'),
    ...(inGroup ? [h('form', { method: 'POST' }, ...content)] : content),
  );
  takesDrops(dialog, pictures.take);
  const update = offWhileEmpty(field, button, () => pictures.files().length > 0);
  field.editor.focus();
  return update;
}

/** Replaces the first dialog; the text is nowhere in the page any more. */
function settingsStep(back: () => void, post: (via: Via) => void): void {
  const nothing = () => {};
  show(
    label('postSettings'),
    roleButton(label('back'), back, { class: 'round close' }, '←'),
    roleButton(label('shareToStory'), nothing, { class: 'row' }),
    roleButton(label('shareToGroups'), nothing, { class: 'row' }),
    roleButton(label('post'), post, { class: 'primary' }),
  );
}

export function postTrigger(surface: string, name: string, hint: string): HTMLElement {
  const open = () => openPostDialog(surface, hint);
  const pill = surface === 'post' ? hint : name;
  return h(
    'div',
    { class: 'card trigger', role: 'region', 'aria-label': name },
    h('div', { class: 'avatar' }, viewer.initials),
    roleButton(pill, open, { class: 'pill' }),
  );
}
