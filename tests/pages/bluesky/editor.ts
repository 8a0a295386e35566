import { Editor, type JSONContent } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Facets } from './facets';

function documentOf(text: string): JSONContent {
  const paragraph = (line: string): JSONContent =>
    line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] };
  return { type: 'doc', content: text.split('\n').map(paragraph) };
}

export const textOf = ({ state: { doc } }: Editor): string =>
  doc.textBetween(0, doc.content.size, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));

export const setText = (editor: Editor, text: string): boolean => editor.commands.setContent(documentOf(text));

/** A plain-text ProseMirror, without a textbox role, where Mod+Enter is handled inside the editor. */
export function createEditor(
  element: HTMLElement,
  text: string,
  on: { change(): void; focus(): void; publish(event: KeyboardEvent): void },
): Editor {
  const editor = new Editor({
    element,
    content: documentOf(text),
    extensions: [
      Facets,
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        dropcursor: false,
        gapcursor: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        trailingNode: false,
        underline: false,
      }),
    ],
    editorProps: {
      handleKeyDown(_view, event) {
        if (!(event.ctrlKey || event.metaKey) || event.key !== 'Enter' || event.isComposing) return false;
        event.preventDefault();
        on.publish(event);
        return true;
      },
    },
    onUpdate: on.change,
    onFocus: on.focus,
  });
  // The library gives its editable a textbox role; the builds of 2026-06 have none.
  editor.view.dom.removeAttribute('role');
  return editor;
}
