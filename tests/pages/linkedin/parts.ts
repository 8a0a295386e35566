import { h } from '../dom';
import { note, type Via } from '../practice';

type Attributes = Record<string, string | number | undefined>;

const SVG = 'http://www.w3.org/2000/svg';

/** An icon by the name that its symbol has in the site's sprite. */
export function icon(id: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const shape = document.createElementNS(SVG, 'circle');
  svg.id = id;
  svg.ariaHidden = 'true';
  svg.setAttribute('viewBox', '0 0 16 16');
  for (const [name, value] of Object.entries({ cx: '8', cy: '8', r: '5' })) shape.setAttribute(name, value);
  svg.append(shape);
  return svg;
}

/** A native button that hands over how it was pressed. */
export function button(
  label: string,
  act: (via: Via) => void,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLButtonElement {
  const made = h('button', { type: 'button', ...attributes }, ...(children.length > 0 ? children : [label]));
  made.addEventListener('click', (event) => {
    note(event, label);
    act('click');
  });
  return made;
}

/** A button as the Ember pages draw it. */
export function artdecoButton(label: string, act: (via: Via) => void, attributes: Attributes = {}): HTMLButtonElement {
  const { class: own = '', ...rest } = attributes;
  return button(label, act, { class: `artdeco-button ${own}`, ...rest }, h('span', { class: 'artdeco-button__text' }, label));
}
