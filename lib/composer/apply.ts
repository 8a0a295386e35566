import type { Edit } from '../rules/report';
import { readingOf } from './draft';
import { type Composer, present } from './find';
import { fieldSpanOf, type Reading, rangeWithin } from './read';

// ProseMirror puts its own caret back 20 ms after it got the focus; Slate hears of a selection 100 ms late.
const SETTLED_MS = 150;

/**
 * Puts `edit` into the editor by the browser's own way to type, on the writer's own click only. `text` is what the edit
 * was made for; `false` when the editor holds another one by now, or did not take the edit letter by letter.
 */
export async function applyEdit(composer: Composer, text: string, edit: Edit): Promise<boolean> {
  const reading = readingOf(composer);
  if (reading.text !== text) return false;
  const { editables } = present(composer);
  const select = selecting(reading, edit, editables);
  if (!select) return false;
  select();
  await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  // Whoever has gone on writing meanwhile is left alone.
  if (readingOf(composer).text !== text) return false;
  select();
  document.execCommand('insertText', false, edit.text);
  await frame();
  await frame();
  return readingOf(composer).text === text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/**
 * How to select what `edit` replaces. Nothing for more than a piece of one line of a rich editor: Draft.js and Lexical lose
 * words when lines are typed over or broken this way.
 */
function selecting(reading: Reading, { start, end, text }: Edit, editables: readonly HTMLElement[]): (() => void) | undefined {
  const place = fieldSpanOf(reading, start, end);
  if (place) {
    return () => {
      place.field.focus();
      place.field.setSelectionRange(place.start, place.end);
    };
  }
  const range = text.includes('\n') ? undefined : rangeWithin(reading, start, end);
  const editor = range && editables.find((one) => one.contains(range.startContainer));
  if (!range || !editor) return undefined;
  return () => {
    editor.focus();
    getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  };
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
