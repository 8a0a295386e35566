import { h } from '../dom';
import { register, send } from '../practice';

const STYLE = `
  textarea { width: 100%; padding: 10px; font: inherit; }
  button { padding: 8px 18px; font: inherit; color: #fff; background: #2f7d5b; border: 0; border-radius: 999px; }
`;

/** What is inside a shadow root of its own; nothing of it can be reached from the page when it is closed. */
function hidden<K extends 'textarea' | 'button'>(host: HTMLElement, mode: ShadowRootMode, tag: K): HTMLElementTagNameMap[K] {
  const inner = h(tag);
  host.attachShadow({ mode }).append(h('style', {}, STYLE), inner);
  return inner;
}

/** Field and button each in a shadow root of an element of the site's own, as design systems build them. */
export function shadowCard(mode: ShadowRootMode): HTMLElement {
  const host = document.createElement('neighbour-field');
  const buttonHost = document.createElement('neighbour-button');
  const field = hidden(host, mode, 'textarea');
  const button = hidden(buttonHost, mode, 'button');
  button.textContent = 'Post';
  publishes(button, field, mode);
  return h('section', { class: 'card', id: mode }, h('h2', {}, `Shadow roots, ${mode}`), host, buttonHost);
}

/** Field and button side by side right under one shadow root. */
export function wholeShadowCard(mode: ShadowRootMode): HTMLElement {
  const host = document.createElement('neighbour-composer');
  const field = h('textarea', { placeholder: `All in one shadow root, ${mode}` });
  const button = h('button', {}, 'Post');
  host.attachShadow({ mode }).append(h('style', {}, STYLE), field, button);
  publishes(button, field, `whole ${mode}`);
  return h('section', { class: 'card', id: `whole-${mode}` }, host);
}

function publishes(button: HTMLButtonElement, field: HTMLTextAreaElement, surface: string): void {
  register(surface, {
    read: () => field.value,
    write: (text) => {
      field.value = text;
    },
  });
  button.addEventListener('click', () => {
    if (field.value.trim() === '') return;
    send({ surface, text: field.value, via: 'click' });
    field.value = '';
  });
}
