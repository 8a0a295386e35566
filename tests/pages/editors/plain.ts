import { h } from '../dom';

type Attributes = Parameters<typeof h>[1];

/** A bare contenteditable: what is in the page is all there is. */
export interface PlainField {
  element: HTMLElement;
  read(): string;
  write(text: string): void;
}

export function plainField(attributes: Attributes = {}): PlainField {
  const element = h('div', { class: 'editable', contenteditable: 'true', ...attributes });
  return {
    element,
    read: () => textOf(element),
    write: (text) => element.replaceChildren(...text.split('\n').map((line) => h('div', {}, line === '' ? h('br') : line))),
  };
}
/** The line break that only keeps the last line of a block open. */
const withoutFiller = (text: string): string => text.replace(/\n$/, '');

function inner(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return '\n';
  return [...node.childNodes].map(inner).join('');
}

/**
 * The text of a bare contenteditable, a line per block. `innerText` counts a line too many for each
 * empty block, and the browsers build the blocks differently.
 */
export function textOf(field: HTMLElement): string {
  const lines: string[] = [];
  let loose: string | undefined;
  const flush = () => {
    if (loose !== undefined) lines.push(withoutFiller(loose));
    loose = undefined;
  };
  for (const child of field.childNodes) {
    if (child instanceof HTMLDivElement || child instanceof HTMLParagraphElement) {
      flush();
      lines.push(withoutFiller(inner(child)));
    } else loose = (loose ?? '') + inner(child);
  }
  flush();
  return lines.join('\n');
}
