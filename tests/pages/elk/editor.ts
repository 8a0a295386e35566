import { Editor } from '@tiptap/core';
import { documentOf, plainText } from '../editors/tiptap';

/** The site's TipTap, where Mod+Enter publishes and Escape leaves. */
export function createEditor(
  element: HTMLElement,
  placeholder: string,
  on: { change(): void; focus(): void; publish(event: KeyboardEvent): void },
): Editor {
  const editor = new Editor({
    element,
    content: documentOf(''),
    extensions: plainText,
    editorProps: {
      attributes: { class: 'content-editor content-rich', 'aria-placeholder': placeholder },
      handleKeyDown(_view, event) {
        if (!(event.ctrlKey || event.metaKey) || event.key !== 'Enter') return false;
        on.publish(event);
        return true;
      },
    },
    onUpdate: on.change,
    onFocus: on.focus,
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') editor.commands.blur();
  });
  return editor;
}
