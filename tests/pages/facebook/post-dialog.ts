import { viewer } from '../account';
import { h, roleButton } from '../dom';
import { createField, type Field } from '../editors/lexical';
import { register, send, type Via } from '../practice';
import { callName, labels, twoSteps } from './labels';

const layer = h('div', { class: 'layer' });
layer.hidden = true;

function show(label: string, ...content: Node[]): void {
  const dialog = h('div', { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': label });
  dialog.append(h('h2', {}, label), ...content);
  layer.replaceChildren(dialog);
  layer.hidden = false;
}

/** The person in the dialog: who is about to post. */
function author(): HTMLElement {
  return h('div', { class: 'author' }, h('div', { class: 'avatar' }, viewer.initials), h('b', {}, viewer.name));
}

/** The dialog that opens on "What's on your mind": one step, or two with `?steps=2`. */
function openPostDialog(): void {
  const field = createField('post');
  const forget = register('post', { read: field.text, write: field.setText });

  const close = () => {
    field.unmount();
    forget();
    layer.replaceChildren();
    layer.hidden = true;
  };
  const post = (via: Via) => {
    send({ surface: 'post', text: field.text(), via });
    close();
  };
  writeStep(field, close, twoSteps ? () => settingsStep(field, close, post) : post);
}

function writeStep(field: Field, close: () => void, done: (via: Via) => void): void {
  const label = twoSteps ? labels.next : labels.post;
  const button = roleButton(label, done, { class: 'primary' });
  const update = () => {
    if (field.text().trim() === '') button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };
  field.editor.registerUpdateListener(update);
  const mind = labels.mind(callName);
  show(
    labels.createPost,
    roleButton(labels.close, close, { class: 'round close' }, '×'),
    author(),
    field.mount(mind, mind),
    h('div', { class: 'row' }, labels.addPhoto),
    button,
  );
  update();
  field.editor.focus();
}

/** Replaces the first dialog; the text is nowhere in the page any more. */
function settingsStep(field: Field, close: () => void, post: (via: Via) => void): void {
  field.unmount();
  const back = () => writeStep(field, close, () => settingsStep(field, close, post));
  const nothing = () => {};
  show(
    labels.postSettings,
    roleButton(labels.back, back, { class: 'round close' }, '←'),
    roleButton(labels.shareToStory, nothing, { class: 'row' }),
    roleButton(labels.shareToGroups, nothing, { class: 'row' }),
    roleButton(labels.post, post, { class: 'primary' }),
  );
}

export function postTrigger(): HTMLElement {
  const mind = labels.mind(callName);
  return h(
    'div',
    { class: 'card trigger', role: 'region', 'aria-label': labels.createAPost },
    h('div', { class: 'avatar' }, viewer.initials),
    roleButton(mind, openPostDialog, { class: 'pill' }),
  );
}

export { layer };
