import type { Editor } from '@tiptap/core';
import { carrying, takesDrops } from '../attach';
import { h } from '../dom';
import { setText, textOf } from '../editors/tiptap';
import { note, register, send, type Via } from '../practice';
import { samplePicture } from '../sample-picture';
import { createEditor } from './editor';
import type { Post } from './feed';
import { choosePictures, gallery, showPasted } from './pictures';
import { handle, initials } from './viewer';

const longest = 300;
const publishing = 200;

interface Part {
  editor: Editor;
  post: HTMLElement;
  pictures: ReturnType<typeof gallery>;
  forget(): void;
}

interface Opening {
  text?: string;
  answered?: Post;
}

const layer = h('div', { class: 'layer' });
layer.hidden = true;
let close: (() => void) | undefined;

/** The post that is answered: nothing names it but where it stands, before the first post of the draft. */
function answeredPost({ author, letters, text }: Post): HTMLElement {
  return h(
    'div',
    { class: 'answered', tabindex: 0, 'aria-label': 'Expand or collapse the full post you are replying to' },
    h('div', { class: 'avatar' }, letters),
    h('div', {}, h('div', {}, h('div', { dir: 'auto' }, h('b', {}, author))), h('div', {}, h('div', {}, h('div', { dir: 'auto' }, text)))),
  );
}

/** The post composer with its thread: each post of it is an editor of its own in the same root. */
export function openComposer({ text = '', answered }: Opening = {}): void {
  close?.();
  const parts: Part[] = [];
  const list = h('div', { class: 'parts' });
  if (answered) list.append(answeredPost(answered));
  const cancel = h('button', { type: 'button', class: 'link', 'aria-label': 'Cancel' }, 'Cancel');
  const publishButton = h('button', { type: 'button', class: 'primary', 'data-testid': 'composerPublishBtn' });
  const spinner = h('div', { class: 'spinner', role: 'progressbar', 'aria-label': 'Publishing' });
  const mediaButton = h('button', { type: 'button', class: 'link', 'data-testid': 'openMediaButton', 'aria-label': 'Add media' }, '▣');
  const chooseButton = h('button', { type: 'button', class: 'link', 'data-testid': 'openMediaBtn', 'aria-label': 'Choose media' }, '▤');
  const addButton = h('button', { type: 'button', class: 'link', 'aria-label': 'Add new post' }, '⊕');
  const count = h('span', { class: 'count' });
  let active: Part | undefined;

  const ready = () =>
    parts.every(
      ({ editor, pictures }) => textOf(editor).length <= longest && (textOf(editor).trim() !== '' || pictures.files().length > 0),
    );

  const update = () => {
    const thread = parts.length > 1;
    publishButton.disabled = !ready();
    publishButton.textContent = answered ? 'Reply' : thread ? 'Post All' : 'Post';
    publishButton.setAttribute('aria-label', `Publish ${answered ? (thread ? 'replies' : 'reply') : thread ? 'posts' : 'post'}`);
    count.textContent = active ? String(longest - textOf(active.editor).length) : '';
    for (const part of parts) part.post.classList.toggle('inactive', part !== active);
  };

  const publish = (via: Via) => {
    if (!ready() || spinner.isConnected) return;
    const texts = parts.map(({ editor }) => textOf(editor));
    const files = parts.flatMap(({ pictures }) => pictures.files());
    const surface = answered ? 'reply' : 'post';
    send({ surface, text: texts.join('\n\n'), ...(texts.length > 1 && { parts: texts }), ...carrying(files), via });
    publishButton.replaceWith(spinner);
    setTimeout(() => close?.(), publishing);
  };

  const add = (content: string) => {
    const holder = h('div', { class: 'text-input' });
    const row = h('div', { class: 'part-row' }, h('div', { class: 'avatar', 'data-testid': 'userAvatarImage' }, initials), holder);
    const pictures = gallery(update);
    const post = h('div', { class: 'part' }, row, pictures.element);
    list.append(post);
    const activate = () => {
      active = parts.find((it) => it.post === post) ?? active;
      update();
    };
    const editor = createEditor(holder, content, {
      change: update,
      focus: activate,
      paste(files) {
        for (const file of files) showPasted(pictures, file);
      },
      publish(event) {
        note(event, 'ProseMirror');
        publish('keyboard');
      },
    });
    const forget = register(String(parts.length), {
      read: () => textOf(editor),
      write: (value) => setText(editor, value),
    });
    parts.push({ editor, post, pictures, forget });
    activate();
    editor.commands.focus('end');
  };

  const attach = (files: File[]) => {
    for (const file of files) active?.pictures.add(file);
  };
  const endDrops = takesDrops(document.body, attach);

  close = () => {
    endDrops();
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
  mediaButton.addEventListener('click', () => attach([samplePicture()]));
  chooseButton.addEventListener('click', () => choosePictures(attach));
  publishButton.addEventListener('click', (event) => {
    note(event, 'composerPublishBtn');
    publish('click');
  });

  const top = h('div', { class: 'top' }, h('div', { class: 'top-row' }, cancel, h('div', { class: 'space' }), publishButton));
  const bottom = h('div', { class: 'bottom' }, mediaButton, chooseButton, count, addButton);
  const view = h('div', { 'data-testid': 'composePostView', class: 'composer' }, h('div', { 'aria-modal': 'true' }, top, list, bottom));
  layer.append(h('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': `Compose post as ${handle}` }, view));
  layer.hidden = false;
  add(text);
}

export { layer };
