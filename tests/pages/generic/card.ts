import { carrying } from '../attach';
import { h } from '../dom';
import { type PlainField, plainField } from '../editors/plain';
import { note, register, send, type Via } from '../practice';
import { type Pictures, pictures } from './pictures';

/** What sends a bare contenteditable: the surface it is registered as, emptied when it has gone out. */
export function sender(surface: string, field: PlainField, more?: Pictures): (via: Via) => void {
  register(surface, field);
  return (via) => {
    const text = field.read();
    const files = more?.files() ?? [];
    if (text.trim() === '' && files.length === 0) return;
    send({ surface, text, ...carrying(files), via });
    field.element.replaceChildren();
    more?.clear();
  };
}

export function button(label: string, act: () => void, ...children: Node[]): HTMLButtonElement {
  const made = h('button', { type: 'button', class: 'primary' }, ...(children.length > 0 ? children : [label]));
  if (children.length > 0) made.setAttribute('aria-label', label);
  made.addEventListener('click', (event) => {
    note(event, label);
    act();
  });
  return made;
}

/** A bare contenteditable in a card that is neither a form nor a dialog; Ctrl+Enter sends too. */
export function writeCard(): HTMLElement {
  const field = plainField({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Write a post' });
  const photos = pictures();
  const submit = sender('card', field, photos);
  field.element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    note(event, 'card');
    event.preventDefault();
    submit('keyboard');
  });
  const share = button('Share', () => submit('click'));
  const card = h('section', { class: 'card', id: 'card' }, h('h2', {}, 'Share with Riverton'), field.element, ...photos.elements, share);
  photos.listen(field.element, card);
  return card;
}

/** An editor that says it is a combobox, for the sake of the mentions that it completes. */
export function comboboxCard(): HTMLElement {
  const field = plainField({ role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-label': 'Say something' });
  const submit = sender('combobox', field);
  const reply = button('Reply', () => submit('click'));
  return h('section', { class: 'card', id: 'combobox' }, field.element, h('div', {}, reply));
}

/** Only an icon sends; what it is for is said in Spanish, and only to those who cannot see it. */
export function iconCard(): HTMLElement {
  const field = plainField({ 'aria-label': 'Mensaje' });
  const submit = sender('icon', field);
  const icon = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.innerHTML = '<path d="M2 12 22 3l-6 18-4-7z"/>';
  const arrow = button('Enviar mensaje', () => submit('click'), icon);
  return h('section', { class: 'card', id: 'icon', lang: 'es' }, h('div', { class: 'row' }, h('div', {}, field.element), arrow));
}
