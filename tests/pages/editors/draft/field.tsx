import { ContentState, Editor, EditorState } from 'draft-js';
import { render } from 'react-dom-17';
import { h } from '../../dom';
import { decorator } from './decorator';

export interface DraftOptions {
  placeholder: string;
  text?: string;
  role?: string;
  label?: string;
  change?(): void;
  /** Asked at every Enter without Shift that no input method needs; `true` when it was taken. */
  enter?(event: KeyboardEvent): boolean;
}

/** A Draft.js editor for pages that use no framework. */
export interface DraftField {
  element: HTMLElement;
  text(): string;
  setText(text: string): void;
  clear(): void;
  focus(): void;
}

export function draftField(options: DraftOptions): DraftField {
  const element = h('div', { class: 'draft' });
  let state = EditorState.createWithContent(ContentState.createFromText(options.text ?? '', '\n'), decorator);

  const set = (next: EditorState) => {
    state = next;
    draw();
    options.change?.();
  };
  const replace = (text: string) => EditorState.push(state, ContentState.createFromText(text, '\n'), 'insert-characters');
  const draw = () =>
    render(
      <Editor
        editorState={state}
        onChange={set}
        placeholder={options.placeholder}
        handleReturn={({ nativeEvent }) => {
          const event = nativeEvent as unknown as KeyboardEvent;
          if (event.shiftKey || event.isComposing || event.keyCode === 229) return 'not-handled';
          return options.enter?.(event) ? 'handled' : 'not-handled';
        }}
        role={(options.role ?? 'textbox') as 'textbox'}
        {...(options.label && { ariaLabel: options.label })}
        stripPastedStyles
      />,
      element,
    );
  draw();

  return {
    element,
    text: () => state.getCurrentContent().getPlainText('\n'),
    setText: (text) => set(replace(text)),
    // A state of its own, as the site has it: nothing of the old text's keys is left.
    clear: () => set(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator))),
    focus: () => set(EditorState.moveFocusToEnd(state)),
  };
}
