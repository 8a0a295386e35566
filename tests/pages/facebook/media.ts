import { fileInput, uploaded } from '../attach';
import { h, roleButton } from '../dom';
import { label } from './labels';

/** The pictures of one post. Each is shown from the file first, and from the network's own address once it is there. */
export interface Media {
  /** The previews; empty while there is none. */
  element: HTMLElement;
  /** A row of the dialog with the inputs that belong to it. Several are there; the last one is the composer's. */
  row: HTMLElement;
  files(): File[];
  take(files: File[]): void;
}

const ACCEPT = 'image/*,image/heif,image/heic,video/*';

export function media(changed: () => void): Media {
  const group = h('div', { class: 'media', role: 'group', 'aria-label': label('attachedMedia') });
  const element = h('div', {});
  const files = new Map<HTMLElement, File>();

  const add = async (file: File) => {
    const source = URL.createObjectURL(file);
    const picture = h('img', { src: source, alt: '' });
    const remove = roleButton(label('removeMedia'), () => drop(item), { class: 'round' }, '×');
    const item = h('div', {}, picture, remove);
    files.set(item, file);
    group.append(item);
    element.append(group);
    changed();
    const address = await uploaded(file, 'facebook');
    if (!address) return;
    picture.src = address;
    URL.revokeObjectURL(source);
  };
  const drop = (item: HTMLElement) => {
    item.remove();
    files.delete(item);
    if (files.size === 0) group.remove();
    changed();
  };
  const take = (chosen: File[]) => {
    for (const file of chosen) void add(file);
  };
  const inputs = [fileInput(() => {}, { accept: ACCEPT }), fileInput(take, { accept: ACCEPT })];
  return { element, row: h('div', { class: 'row add-to-post' }, label('addPhoto'), ...inputs), files: () => [...files.values()], take };
}
