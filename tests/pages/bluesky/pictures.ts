import { fileInput } from '../attach';
import { h } from '../dom';

interface Gallery {
  element: HTMLElement;
  /** Shows a picture at the address given; at one of its own when there is none. */
  add(file: File, source?: string): void;
  files(): File[];
}

/** The pictures of one post. What is written about them is in a dialog of its own; here there is only a sign for it. */
export function gallery(changed: () => void): Gallery {
  const photos = h('div', { class: 'gallery', 'data-testid': 'selectedPhotosView' });
  const element = h('div', {});
  const files = new Map<HTMLElement, File>();

  const add = (file: File, source = URL.createObjectURL(file)) => {
    const sign = h('span', { 'aria-hidden': 'true' }, '+');
    const alt = h('button', { type: 'button', class: 'alt', 'data-testid': 'altTextButton', 'aria-label': 'Add alt text' }, sign, ' ALT');
    const remove = h('button', { type: 'button', class: 'remove', 'data-testid': 'removePhotoButton', 'aria-label': 'Remove image' }, '×');
    const picture = h('img', { 'data-testid': 'selectedPhotoImage', src: source, alt: '' });
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
      files.delete(item);
      if (photos.childElementCount === 0) photos.remove();
      changed();
    });
    photos.append(item);
    files.set(item, file);
    element.append(photos);
    changed();
  };
  return { element, add, files: () => [...files.values()] };
}

/** Opens the file dialog by an input that is never put into the page. */
export const choosePictures = (take: (files: File[]) => void): void => fileInput(take, { 'data-testid': 'file-input' }).click();

/** What is pasted is read before it is shown: its address holds all of it. */
export function showPasted(pictures: Gallery, file: File): void {
  const reader = new FileReader();
  reader.addEventListener('load', () => pictures.add(file, String(reader.result)));
  reader.readAsDataURL(file);
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
