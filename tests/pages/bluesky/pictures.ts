import { h } from '../dom';
import { samplePicture } from '../sample-picture';

/** The pictures of one post. What is written about them is in a dialog of its own; here there is only a sign for it. */
export function gallery(changed: () => void): { element: HTMLElement; add(): void; count(): number } {
  const photos = h('div', { class: 'gallery', 'data-testid': 'selectedPhotosView' });
  const element = h('div', {});

  const add = () => {
    const sign = h('span', { 'aria-hidden': 'true' }, '+');
    const alt = h('button', { type: 'button', class: 'alt', 'data-testid': 'altTextButton', 'aria-label': 'Add alt text' }, sign, ' ALT');
    const remove = h('button', { type: 'button', class: 'remove', 'data-testid': 'removePhotoButton', 'aria-label': 'Remove image' }, '×');
    const picture = h('img', { 'data-testid': 'selectedPhotoImage', src: URL.createObjectURL(samplePicture()), alt: '' });
    const item = h('div', {}, alt, remove, picture);
    let written = '';
    alt.addEventListener('click', () =>
      askForAlt(written, (text) => {
        written = text;
        sign.textContent = text === '' ? '+' : '✓';
      }),
    );
    remove.addEventListener('click', () => {
      item.remove();
      if (photos.childElementCount === 0) photos.remove();
      changed();
    });
    photos.append(item);
    element.append(photos);
    changed();
  };
  return { element, add, count: () => photos.childElementCount };
}

/** Over the composer, outside of it. */
function askForAlt(written: string, done: (text: string) => void): void {
  const field = h('textarea', { rows: 4, 'aria-label': 'Alt text', placeholder: 'Add alt text' });
  field.value = written;
  const save = h('button', { type: 'button', class: 'primary', 'aria-label': 'Save' }, 'Save');
  const dialog = h('div', { class: 'sheet', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Add alt text' }, field, save);
  const layer = h('div', { class: 'layer' }, dialog);
  save.addEventListener('click', () => {
    layer.remove();
    done(field.value);
  });
  document.body.append(layer);
  field.focus();
}
