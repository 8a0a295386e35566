/** What a driver does with files inside a page. Everything here runs there, as text. */
import type { Point } from './driver';

/** An input that the page never sees: the browser puts files from the disk into it. */
export function fileHolder(): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  return input;
}

/** Puts the held picture on the clipboard as "Copy image" does, as a PNG. */
export async function copyPicture({ files }: HTMLInputElement): Promise<void> {
  const picture = await createImageBitmap(files?.[0] as File);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  const png = await canvas.convertToBlob();
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}

/**
 * An event that only looks like a paste of the held file itself into what has the focus. Untrusted, but what it carries is a real
 * file, and it takes the way through the page that a paste takes.
 */
export function pasteStandIn({ files }: HTMLInputElement): void {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox does not take over what an event is made with, but what is put into it.
  for (const file of files ?? []) event.clipboardData?.items.add(file);
  let target = document.activeElement ?? document.body;
  while (target.shadowRoot?.activeElement) target = target.shadowRoot.activeElement;
  target.dispatchEvent(event);
}

/** Events that only look like a drag of the held files onto a point. Untrusted, but what they carry are real files. */
export function dropStandIn({ files }: HTMLInputElement, { x, y }: Point): void {
  const dataTransfer = new DataTransfer();
  for (const file of files ?? []) dataTransfer.items.add(file);
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
