import { reencoded } from '../attach';
import { h } from '../dom';
import { labels } from './labels';

/** A picture of the post, and what is written about it. The practice post's own samples have no file. */
export interface Photo {
  alt: string;
  file?: File;
  /** A picture that the site has drawn anew: never the file itself. */
  preview?: string;
}

// What the network keeps of a picture at most.
const LONGEST_PX = 1080;

/** The chosen files as the site shows them; what it cannot read is left out. */
export async function photosOf(files: File[]): Promise<Photo[]> {
  const photos: Photo[] = [];
  for (const file of files) {
    const preview = await reencoded(file, LONGEST_PX);
    if (preview) photos.push({ file, preview, alt: '' });
  }
  return photos;
}

/** The pictures side by side; each with a button that takes it out, where there is `remove`. */
export function strip(photos: readonly Photo[], remove?: (photo: Photo) => void): HTMLElement[] {
  return photos.flatMap((photo) => {
    if (!photo.preview) return [];
    const out = h('button', { type: 'button', class: 'remove', 'aria-label': labels.remove }, '×');
    out.addEventListener('click', () => remove?.(photo));
    return [h('div', { class: 'chosen' }, h('img', { src: photo.preview, alt: '' }), ...(remove ? [out] : []))];
  });
}
