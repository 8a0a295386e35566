import { Editor, EditorState } from 'draft-js';
import { type ReactNode, useEffect, useRef } from 'react';
import { note } from '../practice';
import { type Part, textOf } from './parts';

interface Props {
  index: number;
  part: Part;
  placeholder: string;
  autoFocus: boolean;
  onChange(state: EditorState): void;
  onSubmit(): void;
  onFiles(files: File[]): void;
}

/** Boxes in boxes: on the site an editor lies further from its button than anybody would look step by step. */
function Deep({ levels, children }: { levels: number; children: ReactNode }) {
  return <div>{levels > 1 ? <Deep levels={levels - 1}>{children}</Deep> : children}</div>;
}

/** One tweetTextarea_N: Draft.js with the placeholder outside the editable. */
export function TweetEditor({ index, part, placeholder, autoFocus, onChange, onSubmit, onFiles }: Props) {
  const editor = useRef<Editor>(null);
  const id = `tweetTextarea_${index}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the element is new.
  useEffect(() => {
    if (autoFocus) onChange(EditorState.moveFocusToEnd(part.state));
  }, []);

  return (
    <div className="editor" data-testid={`${id}_label`}>
      <Deep levels={8}>
        <div data-testid={`${id}RichTextInputContainer`}>
          {textOf(part) === '' && <div className="placeholder">{placeholder}</div>}
          <Editor
            ref={editor}
            editorState={part.state}
            onChange={onChange}
            handleReturn={(event) => {
              if (!event.ctrlKey && !event.metaKey) return 'not-handled';
              note(event.nativeEvent, id);
              onSubmit();
              return 'handled';
            }}
            handlePastedFiles={(blobs) => {
              onFiles(blobs.filter((blob): blob is File => blob instanceof File && blob.type.startsWith('image/')));
              return 'handled';
            }}
            webDriverTestID={id}
            role="textbox"
            ariaLabel="Post text"
            ariaMultiline
            spellCheck
            stripPastedStyles
          />
        </div>
      </Deep>
    </div>
  );
}
