import { Editor } from '@tiptap/core';
import { takePaste } from '../attach';
import { documentOf, plainText } from '../editors/tiptap';
import { Facets } from './facets';

/** A plain-text ProseMirror, without a textbox role, where Mod+Enter is handled inside the editor. */
export function createEditor(
  element: HTMLElement,
  text: string,
  on: { change(): void; focus(): void; publish(event: KeyboardEvent): void; paste(files: File[]): void },
): Editor {
  const editor = new Editor({
    element,
    content: documentOf(text),
    extensions: [Facets, ...plainText],
    editorProps: {
      handleKeyDown(_view, event) {
        if (!(event.ctrlKey || event.metaKey) || event.key !== 'Enter' || event.isComposing) return false;
        event.preventDefault();
        on.publish(event);
        return true;
      },
      handlePaste: (_view, event) => takePaste(event, on.paste),
    },
    onUpdate: on.change,
    onFocus: on.focus,
  });
  // The library gives its editable a textbox role; the builds of 2026-06 have none.
  editor.view.dom.removeAttribute('role');
  return editor;
}
