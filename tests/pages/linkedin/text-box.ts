import { Editor } from '@tiptap/core';
import { h } from '../dom';
import { documentOf, plainText, setText, textOf } from '../editors/tiptap';
import { register } from '../practice';

export interface TextBox {
  element: HTMLElement;
  text(): string;
  clear(): void;
  focus(): void;
  remove(): void;
}

/** The TipTap box that posts, comments and profile fields of the third generation share; Enter is a new line in all of them. */
export function textBox(surface: string, label: string, change: () => void, attributes: Record<string, string> = {}): TextBox {
  const element = h('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: 'text-box' });
  const editor = new Editor({
    element,
    content: documentOf(''),
    extensions: plainText,
    editorProps: { attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', ...attributes } },
    onUpdate: change,
  });
  const forget = register(surface, { read: () => textOf(editor), write: (text) => setText(editor, text) });
  return {
    element,
    text: () => textOf(editor),
    clear: () => setText(editor, ''),
    focus: () => editor.commands.focus('end'),
    remove() {
      forget();
      editor.destroy();
    },
  };
}
