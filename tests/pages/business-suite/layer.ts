import { h } from '../dom';

/** Where the site's dialogs open, over everything else. */
export const layer = h('div', { class: 'layer' });
layer.hidden = true;

export function openDialog(title: string, ...content: Node[]): void {
  const dialog = h('div', { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-label': title });
  dialog.append(h('h2', {}, title), ...content);
  layer.replaceChildren(dialog);
  layer.hidden = false;
}

export function closeDialog(): void {
  layer.replaceChildren();
  layer.hidden = true;
}
