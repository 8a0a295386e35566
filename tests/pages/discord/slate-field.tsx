import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, type Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderElementProps, Slate, withReact } from 'slate-react';
import { h } from '../dom';

type Line = { type: 'line'; children: (Text | Emoji)[] };
type Emoji = { type: 'emoji'; name: string; children: Text[] };
type Text = { text: string };

declare module 'slate' {
  interface CustomTypes {
    Editor: ReactEditor;
    Element: Line | Emoji;
    Text: Text;
  }
}

export interface SlateOptions {
  label: string;
  change?(): void;
  /** Enter without Shift that no input method needs. */
  enter(event: KeyboardEvent): void;
}

export interface SlateField {
  element: HTMLElement;
  text(): string;
  setText(text: string): void;
  insertEmoji(name: string): void;
  clear(): void;
}

const lines = (text: string): Line[] => text.split('\n').map((line) => ({ type: 'line', children: [{ text: line }] }));

/** The letters of a node as they are sent; an emoji is an element without letters of its own. */
function textOf(node: Node): string {
  if ('text' in node) return node.text;
  if (Element.isElement(node) && node.type === 'emoji') return node.name;
  return node.children.map(textOf).join('');
}

/** Discord's editor: Slate, a `div` a line, with U+FEFF in every empty line and beside every emoji. */
export function slateField(options: SlateOptions): SlateField {
  const editor = withEmoji(withHistory(withReact(createEditor())));
  const element = h('div', {});
  const initial: Descendant[] = lines('');

  const setText = (text: string) =>
    Editor.withoutNormalizing(editor, () => {
      for (let i = editor.children.length - 1; i >= 0; i--) Transforms.removeNodes(editor, { at: [i] });
      Transforms.insertNodes(editor, lines(text), { at: [0] });
      Transforms.select(editor, Editor.end(editor, []));
    });

  createRoot(element).render(
    <Slate editor={editor} initialValue={initial} {...(options.change && { onChange: options.change })}>
      <Editable
        className="markup__75297 editor__1b31f slateTextArea_ec4baf"
        role="textbox"
        aria-label={options.label}
        aria-multiline="true"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        spellCheck
        renderElement={renderElement}
        onKeyDown={(event) => {
          const { nativeEvent } = event;
          if (event.key !== 'Enter' || nativeEvent.isComposing || nativeEvent.keyCode === 229) return;
          event.preventDefault();
          if (event.shiftKey) editor.insertBreak();
          else options.enter(nativeEvent);
        }}
      />
    </Slate>,
  );

  return {
    element,
    text: () => editor.children.map(textOf).join('\n'),
    setText,
    insertEmoji(name) {
      Transforms.insertNodes(editor, { type: 'emoji', name, children: [{ text: '' }] });
      Transforms.move(editor);
      ReactEditor.focus(editor);
    },
    clear: () => setText(''),
  };
}

function withEmoji(editor: ReactEditor): ReactEditor {
  const isEmoji = (element: Element) => element.type === 'emoji';
  editor.isInline = isEmoji;
  editor.isVoid = isEmoji;
  return editor;
}

function renderElement({ attributes, children, element }: RenderElementProps) {
  if (element.type === 'line') return <div {...attributes}>{children}</div>;
  return (
    <span {...attributes}>
      <span className="emoji" contentEditable={false} role="img" aria-label={element.name}>
        👋
      </span>
      {children}
    </span>
  );
}
