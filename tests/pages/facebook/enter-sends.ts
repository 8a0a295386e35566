import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import type { Field } from '../editors/lexical';
import { note, register, send, type Via } from '../practice';

/**
 * Makes a Lexical field a box that sends with Enter: Shift+Enter makes a new line, a composing Enter does nothing.
 * The send fires neither click nor submit.
 */
export function enterSends(field: Field, surface: string, sent: (text: string) => void): (via: Via) => void {
  register(surface, { read: field.text, write: field.setText });
  const submit = (via: Via) => {
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface, text, via });
    field.clear();
    sent(text);
  };
  field.editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.isComposing || event?.keyCode === 229) return true;
      if (event?.shiftKey) return false;
      if (event) note(event, surface);
      event?.preventDefault();
      submit('keyboard');
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return submit;
}

/**
 * `aria-disabled` on `button` for as long as there is nothing to send: no text, and nothing else that `hasMore` knows of.
 * @returns what is to be called when there is something else, or no more.
 */
export function offWhileEmpty(field: Field, button: HTMLElement, hasMore = () => false): () => void {
  const update = () => {
    if (field.text().trim() === '' && !hasMore()) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  };
  field.editor.registerUpdateListener(update);
  update();
  return update;
}
