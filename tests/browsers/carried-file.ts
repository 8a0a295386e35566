import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Point } from './driver';

/** A file as it travels to a page as text. */
export interface CarriedFile {
  name: string;
  type: string;
  base64: string;
}

/** What browsers call files with these endings. */
const TYPES: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.heic': 'image/heic',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

export const carried = async (path: string): Promise<CarriedFile> => ({
  name: basename(path),
  type: TYPES[extname(path).toLowerCase()] ?? '',
  base64: await readFile(path, 'base64'),
});

/** Runs in the page: puts a picture on the clipboard as "Copy image" does, as a PNG. */
export async function copyPicture({ type, base64 }: CarriedFile): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': canvas.convertToBlob() })]);
}

/**
 * Runs in the page: an event that only looks like a paste of the file itself into what has the focus. Untrusted, but what it
 * carries is a real file, and it takes the way through the page that a paste takes.
 */
export function pasteStandIn({ name, type, base64 }: CarriedFile): void {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox does not take over what an event is made with, but what is put into it.
  event.clipboardData?.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
  let target = document.activeElement ?? document.body;
  while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  target.dispatchEvent(event);
}

/** Runs in the page: events that only look like a drag of files onto a point. Untrusted, but what they carry are real files. */
export function dropStandIn({ x, y }: Point, files: CarriedFile[]): void {
  const dataTransfer = new DataTransfer();
  for (const { name, type, base64 } of files) {
    dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
  }
  let target = document.elementFromPoint(x, y) ?? document.body;
  for (let root = target.shadowRoot; root && root !== target.getRootNode(); root = target.shadowRoot) {
    target = root.elementFromPoint(x, y) ?? target;
  }
  const at = { dataTransfer, clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true };
  target.dispatchEvent(new DragEvent('dragenter', at));
  // As for a real drag, the page has to say that it takes the files.
  if (target.dispatchEvent(new DragEvent('dragover', at))) target.dispatchEvent(new DragEvent('dragleave', at));
  else target.dispatchEvent(new DragEvent('drop', at));
}
