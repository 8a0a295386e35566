import { viewer } from '../account';
import { h } from '../dom';
import { note, register, send, type Via } from '../practice';
import { labels } from './labels';
import { textButton } from './parts';

/** The comment box of a post: a textarea in a form, Enter sends, and the Post button is there only while there is text. */
export function commentForm(sent: HTMLElement): HTMLFormElement {
  const field = h('textarea', { 'aria-label': labels.comment, placeholder: labels.comment, autocomplete: 'off', rows: 1 });
  const form = h('form', { class: 'comment-form', method: 'POST' }, field);
  const button = textButton(labels.post, (via) => submit(via), { class: 'link post' });

  const update = () => {
    if (field.value.trim() === '') button.remove();
    else if (!button.isConnected) form.append(button);
  };
  const submit = (via: Via) => {
    const text = field.value;
    if (text.trim() === '') return;
    send({ surface: 'comment', text, via });
    sent.append(h('li', {}, h('b', {}, viewer.handle), ' ', text));
    field.value = '';
    update();
  };
  register('comment', {
    read: () => field.value,
    write(text) {
      field.value = text;
      update();
    },
  });
  field.addEventListener('input', update);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    note(event, 'comment');
    event.preventDefault();
    submit('keyboard');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit('form');
  });
  return form;
}
