import { type DraftField, draftField } from '../editors/draft/field';
import { note, register, send, type Via } from '../practice';

/** A Draft.js box for comments and messages: Enter sends, Shift+Enter makes a new line. */
export interface Box extends DraftField {
  submit(via: Via): void;
}

export function sendingBox(surface: string, placeholder: string, sent: (text: string) => void, change: (text: string) => void): Box {
  const submit = (via: Via) => {
    const text = field.text();
    if (text.trim() === '') return;
    send({ surface, text, via });
    sent(text);
    field.clear();
  };
  const field = draftField({
    placeholder,
    change: () => change(field.text()),
    enter(event) {
      note(event, surface);
      submit('keyboard');
      return true;
    },
  });
  register(surface, { read: field.text, write: field.setText });
  return { ...field, submit };
}
