import type { Editor } from '@tiptap/core';
import { viewer } from '../account';
import { h } from '../dom';
import { setText, textOf } from '../editors/tiptap';
import { note, register, send, type Via } from '../practice';
import { attachment } from './attachment';
import { createEditor } from './editor';

const longest = 500;

export interface Widgets {
  surface: string;
  button: string;
  placeholder: string;
  /** Whether the toolbar is there from the start; else it comes with the focus. */
  expanded?: boolean;
  published?(): void;
}

interface Part {
  editor: Editor;
  warning: HTMLInputElement;
  element: HTMLElement;
  toolbar: HTMLElement;
  forget(): void;
}

/** The parts of a thread: widgets side by side before `end`, of which only the last one has the button. */
export function publishWidgets(end: Node, { surface, button, placeholder, expanded = false, published }: Widgets): void {
  const parts: Part[] = [];
  const publishButton = h('button', { class: 'publish-button', 'aria-describedby': 'publish-tooltip' });
  publishButton.append(h('span', {}, button));

  const contentOf = ({ warning, editor }: Part): string => {
    const hidden = warning.parentElement?.hidden ?? true;
    return (hidden || warning.value === '' ? '' : `${warning.value}\n\n`) + textOf(editor);
  };
  const ready = () => parts.every((part) => textOf(part.editor).trim() !== '' && contentOf(part).length <= longest);
  const update = () => {
    publishButton.disabled = !ready();
    publishButton.setAttribute('aria-disabled', String(!ready()));
    publishButton.replaceChildren(h('span', {}, parts.length > 1 ? 'Publish thread' : button));
    parts.at(-1)?.toolbar.append(publishButton);
  };
  const publish = (via: Via) => {
    if (!ready()) return;
    const texts = parts.map(contentOf);
    send({ surface, text: texts.join('\n\n'), ...(texts.length > 1 && { parts: texts }), via });
    for (const part of parts.splice(1)) {
      part.forget();
      part.editor.destroy();
      part.element.remove();
    }
    for (const { editor, warning } of parts) {
      setText(editor, '');
      warning.value = '';
    }
    update();
    published?.();
  };
  publishButton.addEventListener('click', (event) => {
    note(event, 'publish-button');
    publish('click');
  });

  const add = () => {
    const holder = h('div', { class: 'text' });
    const warning = h('input', { type: 'text', placeholder: 'Write your warning here' });
    const warned = h('div', { class: 'warning' }, warning);
    warned.hidden = true;
    const pictures = h('div', { class: 'pictures' });
    const tool = (label: string, sign: string, act: () => void) => {
      const made = h('button', { 'aria-label': label, class: 'tool' }, sign);
      made.addEventListener('click', act);
      return made;
    };
    const toolbar = h(
      'div',
      { class: 'toolbar' },
      tool('Add images, a video or an audio file', '▣', () => pictures.append(attachment())),
      tool('Add content warning', '⚠', () => {
        warned.hidden = !warned.hidden;
      }),
      tool(parts.length === 0 ? 'Start a thread' : 'Add item to thread', '⊕', add),
    );
    toolbar.hidden = !expanded && parts.length === 0;
    const avatar = h('a', { href: `/mastodon.social/@${viewer.handle}`, class: 'avatar' }, viewer.initials);
    const column = h('div', { class: 'column' }, warned, holder, pictures, toolbar);
    const element = h('div', { 'aria-roledescription': 'publish-widget', class: 'widget' }, avatar, column);
    end.parentNode?.insertBefore(element, end);
    const editor = createEditor(holder, placeholder, {
      change: update,
      focus: () => {
        toolbar.hidden = false;
      },
      publish(event) {
        note(event, 'ProseMirror');
        publish('keyboard');
      },
    });
    const name = parts.length === 0 ? surface : `${surface} ${parts.length + 1}`;
    const forget = register(name, { read: () => textOf(editor), write: (text) => setText(editor, text) });
    parts.push({ editor, warning, element, toolbar, forget });
    update();
    if (expanded || parts.length > 1) editor.commands.focus('end');
  };
  add();
}
