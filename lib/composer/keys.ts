import type { SendKey } from '../networks/network';

// Each property is asked of the browser once: this runs with every key.
const isEnter = ({ code, key }: KeyboardEvent): boolean => code === 'Enter' || code === 'NumpadEnter' || key === 'Enter';

/** Whether an input method is still composing: its Enter confirms a word and never sends. */
const composes = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;

/** Whether the writer presses Enter, and not to confirm a word. */
export const enters = (event: KeyboardEvent): boolean => isEnter(event) && !composes(event);

/** Whether `event` writes a space, or presses what is no editor. */
export const isSpace = (event: KeyboardEvent): boolean => event.key === ' ';

/** Whether `event` could send anything anywhere: asked first, since it runs with every key. */
export const maySend = (event: KeyboardEvent): boolean => isEnter(event) || isSpace(event);

/** Whether `event` in `editor` is one of the composer's send keys. */
export function sends(event: KeyboardEvent, keys: readonly SendKey[], editor: Element): boolean {
  if (!enters(event)) return false;
  // Where plain Enter sends, the sites send with Ctrl, Cmd or Alt beside it too; Shift makes a new line everywhere.
  const plain = keys.includes('enter') && !event.shiftKey;
  if (event.ctrlKey || event.metaKey) return plain || keys.includes('mod+enter');
  if (event.altKey) return plain || keys.includes('alt+enter');
  return plain && !choosesFromList(editor);
}

/** Whether `event` presses a control that is no native button, so that no click will follow. */
export function pressesControl(event: KeyboardEvent, control: Element): boolean {
  return !composes(event) && maySend(event) && !control.matches('button, input, a[href]');
}

/** An open list of mentions takes Enter for itself. */
function choosesFromList(editor: Element): boolean {
  return editor.hasAttribute('aria-activedescendant') || editor.getAttribute('aria-expanded') === 'true';
}
