import { h } from '../dom';
import { textOf } from '../editors/plain';
import { register } from '../practice';

/** A bare contenteditable, as Polymer's inputs have one: the text in the page is the only one there is. */
export function field(surface: string, attributes: Record<string, string>, change: () => void): { element: HTMLElement; text(): string } {
  const element = h('div', { contenteditable: 'true', dir: 'auto', ...attributes });
  const text = () => textOf(element);
  element.addEventListener('input', change);
  register(surface, {
    read: text,
    write(value) {
      element.replaceChildren(...value.split('\n').map((line) => h('div', {}, line === '' ? h('br') : line)));
      change();
    },
  });
  return { element, text };
}

/** Switches a native button as Polymer does: by both its states. */
export function enable(button: HTMLButtonElement, isEnabled: boolean): void {
  button.disabled = !isEnabled;
  button.setAttribute('aria-disabled', String(!isEnabled));
}
