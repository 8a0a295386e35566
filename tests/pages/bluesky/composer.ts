import type { Editor } from '@tiptap/core';
import { h } from '../dom';
import { setText, textOf } from '../editors/tiptap';
import { note, register, send, type Via } from '../practice';
import { createEditor } from './editor';
import { handle, initials } from './viewer';

const longest = 300;
const publishing = 200;

interface Part {
  editor: Editor;
  row: HTMLElement;
  forget(): void;
}

const layer = h('div', { class: 'layer' });
layer.hidden = true;
let close: (() => void) | undefined;

/** The post composer with its thread: each post of it is an editor of its own in the same root. */
export function openComposer(text = ''): void {
  close?.();
  const parts: Part[] = [];
  const list = h('div', { class: 'parts' });
  const cancel = h('button', { type: 'button', class: 'link', 'aria-label': 'Close post composer' }, 'Cancel');
  const publishButton = h('button', { type: 'button', class: 'primary', 'data-testid': 'composerPublishBtn' });
  const spinner = h('div', { class: 'spinner', role: 'progressbar', 'aria-label': 'Publishing' });
  const addButton = h('button', { type: 'button', class: 'link', 'aria-label': 'Add post' }, '⊕');
  const count = h('span', { class: 'count' });
  let active: Part | undefined;

  const ready = () => parts.every(({ editor }) => textOf(editor).trim() !== '' && textOf(editor).length <= longest);

  const update = () => {
    publishButton.disabled = !ready();
    publishButton.textContent = parts.length > 1 ? 'Post All' : 'Post';
    publishButton.setAttribute('aria-label', parts.length > 1 ? 'Publish posts' : 'Publish post');
    count.textContent = active ? String(longest - textOf(active.editor).length) : '';
    for (const part of parts) part.row.classList.toggle('inactive', part !== active);
  };

  const publish = (via: Via) => {
    if (!ready() || spinner.isConnected) return;
    const texts = parts.map(({ editor }) => textOf(editor));
    send({ surface: 'post', text: texts.join('\n\n'), ...(texts.length > 1 && { parts: texts }), via });
    publishButton.replaceWith(spinner);
    setTimeout(() => close?.(), publishing);
  };

  const add = (content: string) => {
    const holder = h('div', { class: 'text-input' });
    const row = h('div', { class: 'part' }, h('div', { class: 'avatar', 'data-testid': 'userAvatarImage' }, initials), holder);
    list.append(row);
    const activate = () => {
      active = parts.find((it) => it.row === row) ?? active;
      update();
    };
    const editor = createEditor(holder, content, {
      change: update,
      focus: activate,
      publish(event) {
        note(event, 'ProseMirror');
        publish('keyboard');
      },
    });
    const forget = register(String(parts.length), {
      read: () => textOf(editor),
      write: (value) => setText(editor, value),
    });
    parts.push({ editor, row, forget });
    activate();
    editor.commands.focus('end');
  };

  close = () => {
    for (const part of parts) {
      part.forget();
      part.editor.destroy();
    }
    layer.replaceChildren();
    layer.hidden = true;
    close = undefined;
  };

  cancel.addEventListener('click', () => close?.());
  addButton.addEventListener('click', () => add(''));
  publishButton.addEventListener('click', (event) => {
    note(event, 'composerPublishBtn');
    publish('click');
  });

  const top = h('div', { class: 'top' }, cancel, publishButton);
  const bottom = h('div', { class: 'bottom' }, count, addButton);
  const view = h('div', { 'data-testid': 'composePostView', class: 'composer' }, top, list, bottom);
  layer.append(h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': `Compose post as ${handle}` }, view));
  layer.hidden = false;
  add(text);
}

export { layer };
