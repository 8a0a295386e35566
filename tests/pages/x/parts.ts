import { ContentState, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { decorator } from '../editors/draft/decorator';
import { register } from '../practice';

/** One post of a thread. */
export interface Part {
  id: number;
  state: EditorState;
  /** Raised when the site builds the editor element anew. */
  generation: number;
}

let lastId = 0;

function newPart(text = ''): Part {
  lastId += 1;
  const state = EditorState.createWithContent(ContentState.createFromText(text, '\n'), decorator);
  return { id: lastId, state, generation: 0 };
}

export const textOf = (part: Part): string => part.state.getCurrentContent().getPlainText('\n');

/** The text of all parts, held in the app, and made known to the practice contract. */
export function useParts(initial: string, nameOf: (index: number) => string) {
  const [parts, setParts] = useState(() => [newPart(initial)]);
  const latest = useRef(parts);
  latest.current = parts;

  const change = (id: number, update: (part: Part) => Partial<Part>) =>
    setParts((all) => all.map((part) => (part.id === id ? { ...part, ...update(part) } : part)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the number of parts matters
  useEffect(() => {
    const undo = latest.current.map((part, index) =>
      register(nameOf(index), {
        read: () => textOf(latest.current[index] ?? part),
        write: (text) => {
          const id = latest.current[index]?.id ?? part.id;
          const content = ContentState.createFromText(text, '\n');
          change(id, ({ state }) => ({ state: EditorState.push(state, content, 'insert-characters') }));
        },
      }),
    );
    return () => {
      for (const take of undo) take();
    };
  }, [parts.length]);

  return {
    parts,
    latest,
    change,
    add: () => setParts((all) => [...all, newPart()]),
    /** Back to one empty part; the first editor stays, as it does on the site. */
    clear: (keepFocus: boolean) =>
      setParts(([first]) => {
        if (!first) return [newPart()];
        const empty = EditorState.push(first.state, ContentState.createFromText(''), 'remove-range');
        const state = keepFocus ? EditorState.moveFocusToEnd(empty) : EditorState.moveSelectionToEnd(empty);
        return [{ ...first, state }];
      }),
    /** What the site does once a picture is there: the editor element is made anew, the text stays. */
    recreate: (id: number) => change(id, ({ generation }) => ({ generation: generation + 1 })),
  };
}
