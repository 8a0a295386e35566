import { h, roleButton } from '../dom';
import { createField, type Field } from '../editors/lexical';
import type { Via } from '../practice';
import { labels, plain } from './labels';

/** A button whose name is its text alone, as most of them are here. */
export function textButton(label: string, act: (via: Via) => void, attributes: Record<string, string> = {}): HTMLDivElement {
  return roleButton(label, act, { 'aria-label': undefined, ...attributes }, h('div', {}, label));
}

export function iconButton(picture: HTMLElement, act: (via: Via) => void, attributes: Record<string, string> = {}): HTMLDivElement {
  return roleButton('', act, { 'aria-label': undefined, ...attributes }, picture);
}

/** A text field of the site. All of them bear the same name and differ by their placeholder alone. */
export function textField(name: string, placeholder: string): { field: Field; element: HTMLElement } {
  const field = createField(name);
  const element = field.mount(labels.empty, placeholder);
  if (plain) element.querySelector('.editable')?.setAttribute('contenteditable', 'plaintext-only');
  return { field, element };
}

/** Ctrl or Cmd with Enter sends, and neither a click nor a submit comes of it. */
export function onSendKey(element: HTMLElement, act: (event: KeyboardEvent) => void): void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  };
  // Before the editor, which would make a new line of it.
  element.addEventListener('keydown', listen, { capture: true });
}
