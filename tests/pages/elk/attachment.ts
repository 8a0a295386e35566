import { h } from '../dom';

const GREY = 'data:image/gif;base64,R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==';

/** A picture whose description is written in a dialog outside the widget; "Image" stands for none. */
export function attachment(): HTMLElement {
  const picture = h('img', { class: 'status-attachment-image', src: GREY, alt: 'Image' });
  const edit = h('button', { class: 'edit' }, 'Edit');
  edit.addEventListener('click', () => {
    const description = h('textarea', { 'aria-label': 'Description' });
    description.value = picture.alt === 'Image' ? '' : picture.alt;
    const apply = h('button', {}, 'Apply');
    const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'dialog' }, description, apply);
    apply.addEventListener('click', () => {
      picture.alt = description.value;
      dialog.remove();
    });
    document.body.append(dialog);
  });
  return h('div', { class: 'attachment' }, h('div', {}, h('button', { 'aria-label': 'Open image preview dialog' }, picture)), edit);
}
