import { carrying, picturesIn } from '../attach';
import { h } from '../dom';
import { note, register, send } from '../practice';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Has `form` send what is in `field`, and what is chosen in `photos`, by its submit event, however that came about. */
export function sendsForm(form: HTMLFormElement, field: Field, surface: string, photos?: HTMLInputElement): void {
  register(surface, {
    read: () => field.value,
    write: (text) => {
      field.value = text;
    },
  });
  form.addEventListener('submit', (event) => {
    note(event, surface);
    event.preventDefault();
    const files = picturesIn(photos ?? null);
    if (field.value.trim() === '' && files.length === 0) return;
    send({ surface, text: field.value, ...carrying(files), via: 'form' });
    form.reset();
  });
}

/** A plain form with a textarea, and the browser's own input for pictures, which shows nothing of them. */
export function messageForm(): HTMLElement {
  const field = h('textarea', { name: 'message', rows: 3, placeholder: 'Post a message to your neighbours' });
  const photos = h('input', { type: 'file', name: 'photos', accept: 'image/*', multiple: '' });
  const form = h('form', { class: 'card', id: 'message' }, field, photos, h('button', { type: 'submit', class: 'primary' }, 'Post'));
  sendsForm(form, field, 'message', photos);
  return form;
}

/** One line, which the browser itself sends at Enter. */
export function lineForm(): HTMLElement {
  const field = h('input', { type: 'text', autocomplete: 'off', placeholder: 'One line for everybody' });
  const form = h('form', { class: 'card', id: 'line' }, field, h('button', { class: 'primary' }, 'Post'));
  sendsForm(form, field, 'line');
  return form;
}

/** A textarea whose Enter the site turns into a submit; its button has no name that anybody knows. */
export function enterForm(): HTMLElement {
  const field = h('textarea', { name: 'chat', rows: 2, placeholder: 'Enter sends' });
  const form = h('form', { class: 'card', id: 'enter' }, field, h('button', { type: 'submit', class: 'primary' }, 'Kirja pilveen'));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    form.requestSubmit();
  });
  sendsForm(form, field, 'enter');
  return form;
}

/** A button that belongs to the form by its id only, and stands outside of its box. */
export function outsideForm(): HTMLElement {
  const field = h('textarea', { name: 'outside', rows: 2, placeholder: 'The button is elsewhere' });
  const form = h('form', { id: 'outside-form' }, field);
  sendsForm(form, field, 'outside');
  const button = h('button', { type: 'submit', form: 'outside-form', class: 'primary' }, 'Publish');
  return h('section', { class: 'card', id: 'outside' }, form, h('footer', {}, button));
}
