import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, CLEAR_HISTORY_COMMAND, createEditor, type LexicalEditor } from 'lexical';
import { h } from '../dom';
import { fail } from '../practice';

/** A Lexical editor that outlives its element, as the site's own does between the steps. */
export interface Field {
  editor: LexicalEditor;
  text(): string;
  setText(text: string): void;
  clear(): void;
  /** Builds the editable and its placeholder, and puts the editor into it. */
  mount(label: string, placeholder: string): HTMLElement;
  unmount(): void;
}

export function createField(namespace: string): Field {
  const editor = createEditor({ namespace, onError: fail });
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);

  const text = () =>
    editor.getEditorState().read(() =>
      $getRoot()
        .getChildren()
        .map((block) => block.getTextContent())
        .join('\n'),
    );

  const setText = (value: string) =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const line of value.split('\n')) {
          const paragraph = $createParagraphNode();
          if (line !== '') paragraph.append($createTextNode(line));
          root.append(paragraph);
        }
      },
      { discrete: true },
    );

  setText('');
  let forget = () => {};

  return {
    editor,
    text,
    setText,
    clear() {
      editor.update(() => {
        const paragraph = $createParagraphNode();
        $getRoot().clear().append(paragraph);
        if (document.activeElement === editor.getRootElement()) paragraph.select();
      });
      editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    },
    mount(label, placeholder) {
      const editable = h('div', {
        class: 'editable',
        role: 'textbox',
        contenteditable: 'true',
        spellcheck: 'true',
        tabindex: 0,
        'aria-label': label,
        'aria-placeholder': placeholder,
      });
      const hint = h('div', { class: 'placeholder', 'aria-hidden': 'true' }, placeholder);
      const show = () => {
        hint.hidden = text() !== '';
      };
      forget = editor.registerUpdateListener(show);
      editor.setRootElement(editable);
      show();
      return h('div', { class: 'field' }, editable, hint);
    },
    unmount() {
      forget();
      editor.setRootElement(null);
    },
  };
}
