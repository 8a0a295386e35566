import { viewer } from '../account';
import { h } from '../dom';
import { label } from './labels';

interface Target {
  site: 'Facebook' | 'Instagram';
  name: string;
  ticked: boolean;
}

/** The Page, and the Instagram account linked to it, which is ticked without anybody asking. */
const targets: Target[] = [
  { site: 'Facebook', name: viewer.name, ticked: true },
  { site: 'Instagram', name: viewer.handle.toLowerCase(), ticked: true },
];

const icon = (site: string) =>
  h('img', { alt: site, width: 16, height: 16, src: `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>` });

/** "Post to": names what is ticked; the list is in the page only while it is open. */
export function postTo(): HTMLElement {
  const list = h('div', { class: 'list', role: 'listbox', 'aria-label': label('postTo'), 'aria-multiselectable': 'true' });
  const box = h('div', { class: 'post-to', role: 'combobox', tabindex: 0, 'aria-haspopup': 'listbox', 'aria-expanded': 'false' });
  const place = h('div', { class: 'targets' }, h('b', {}, label('postTo')), box);

  const draw = () => {
    const ticked = targets.filter((target) => target.ticked);
    box.setAttribute('aria-label', `${label('postTo')} ${ticked.map(({ name }) => name).join(', ')}`);
    box.replaceChildren(...ticked.map(({ site, name }) => h('div', { class: 'target' }, icon(site), name)));
    list.replaceChildren(...targets.map(option));
  };
  const option = (target: Target) => {
    const item = h('div', { class: 'target', role: 'option', 'aria-selected': String(target.ticked) }, icon(target.site), target.name);
    item.addEventListener('click', () => {
      target.ticked = !target.ticked;
      draw();
    });
    return item;
  };
  box.addEventListener('click', () => {
    const open = list.isConnected;
    box.setAttribute('aria-expanded', String(!open));
    if (open) list.remove();
    else place.append(list);
  });
  draw();
  return place;
}
