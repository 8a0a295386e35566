/** Small helpers for the pages that use no framework. */
import { note, type Via } from './practice';

type Attributes = Record<string, string | number | undefined>;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

/**
 * A `div role="button"`, as Facebook and others build it: it acts on its own click and on its own
 * keydown of Enter or Space, so that the keyboard makes no click. `aria-disabled` switches it off.
 */
export function roleButton(
  label: string,
  act: (via: Via) => void,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLDivElement {
  const content = children.length > 0 ? children : [label];
  const button = h('div', { role: 'button', tabindex: 0, 'aria-label': label, ...attributes }, ...content);
  const run = (event: Event, via: Via) => {
    note(event, label);
    if (button.getAttribute('aria-disabled') !== 'true') act(via);
  };
  button.addEventListener('click', (event) => run(event, 'click'));
  button.addEventListener('keydown', (event) => {
    if (event.target !== button || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    run(event, 'keyboard');
  });
  return button;
}

/** An icon: a name on the picture and, as its title, in the text of whatever holds it. */
export function icon(label: string, sign: string): HTMLElement {
  const picture = h('span', { class: 'icon' });
  picture.innerHTML = `<svg aria-label="${label}" role="img" viewBox="0 0 24 24"><title>${label}</title><text x="4" y="18">${sign}</text></svg>`;
  return picture;
}
