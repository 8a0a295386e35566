/** Custom elements for the pages that imitate sites built of them. None is defined: what counts is where things are. */
import { h } from './dom';

type Name = `${string}-${string}`;

export function custom(tag: Name, attributes: Record<string, string | undefined> = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Gives `host` an open shadow root with a look of its own; pages' styles do not reach into it. */
export function withShadow(host: HTMLElement, css: string, ...content: Node[]): HTMLElement {
  host.attachShadow({ mode: 'open', delegatesFocus: true }).append(h('style', {}, css), ...content);
  return host;
}

/** A place in a shadow root for the host's own children; one that is itself a child of an inner host passes them on. */
export const slot = (name: string, passOn = false): HTMLSlotElement => h('slot', { name, slot: passOn ? name : undefined });
