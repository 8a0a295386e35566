import type { Report } from '../rules/report';
import { type Composer, present } from './find';
import { fieldSpanOf, type Reading, rangesOf } from './read';

// ProseMirror puts its own caret back 20 ms after it got the focus.
const SETTLED_MS = 150;

/** Puts the caret where the first finding begins. Selecting is all that is done to the editor. */
export function toFirstFinding(composer: Composer, reading: Reading, report: Report): void {
  const first = report.findings.filter((finding) => finding.end > finding.start).sort((a, b) => a.start - b.start)[0];
  const place = first && fieldSpanOf(reading, first.start, first.end);
  if (place) {
    place.field.focus();
    place.field.setSelectionRange(place.start, place.start);
    return;
  }
  const range = first && rangesOf(reading, first.start, first.end)[0];
  const editor = present(composer).editables.find((editable) => !range || editable.contains(range.startContainer));
  editor?.focus();
  if (range) keepCaretAt(range);
}

/** Holds the caret against an editor that moves it by itself; the writer's own key or click has the last word. */
function keepCaretAt({ startContainer, startOffset }: Range): void {
  const life = new AbortController();
  const put = (): void => getSelection()?.collapse(startContainer, startOffset);
  const end = (): void => life.abort();
  put();
  document.addEventListener('selectionchange', put, { signal: life.signal });
  for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, end, { capture: true, signal: life.signal });
  setTimeout(end, SETTLED_MS);
}
