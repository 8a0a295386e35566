/** Pictures that a person attaches: the ways into a draft that the pages share, and what networks make of them. */
import { h } from './dom';
import { note, type SentPicture } from './practice';
import { type Uploading, uploadAddress } from './uploads';

type Take = (files: File[]) => void;

/** The pictures and films among the files that were chosen, pasted or dropped. */
export const picturesIn = (from: { files: FileList | null } | null): File[] =>
  [...(from?.files ?? [])].filter(({ type }) => /^(?:image|video)\//.test(type));

/** Hands over what was chosen, and empties the input so that the same file can be chosen again. */
export function takeChoice(event: Event, take: Take): void {
  const input = event.target as HTMLInputElement;
  note(event, 'file input');
  const files = picturesIn(input);
  input.value = '';
  if (files.length > 0) take(files);
}

/** An input for pictures that nobody sees, as sites have it behind a button of their own. */
export function fileInput(take: Take, attributes: Parameters<typeof h>[1] = {}): HTMLInputElement {
  const input = h('input', { type: 'file', accept: 'image/*', multiple: '', hidden: '', ...attributes });
  input.addEventListener('change', (event) => takeChoice(event, take));
  return input;
}

/** Hands over the pictures that are pasted; `true` when there were any. */
export const takePaste = (event: ClipboardEvent, take: Take): boolean => takeFrom(event, event.clipboardData, take);

/** Hands over the pictures that are dropped, unless something inside has taken them; `true` when it did. */
export const takeDrop = (event: DragEvent, take: Take): boolean => !event.defaultPrevented && takeFrom(event, event.dataTransfer, take);

function takeFrom(event: Event, data: DataTransfer | null, take: Take): boolean {
  const files = picturesIn(data);
  if (files.length === 0) return false;
  note(event, 'picture');
  event.preventDefault();
  take(files);
  return true;
}

/** Files may be let go here; text stays the editor's own matter. */
export function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

/** Has `zone` take the pictures that are dropped on it; the returned function ends that. */
export function takesDrops(zone: HTMLElement, take: Take): () => void {
  const drop = (event: DragEvent) => void takeDrop(event, take);
  zone.addEventListener('dragover', allowDrop);
  zone.addEventListener('drop', drop);
  return () => {
    zone.removeEventListener('dragover', allowDrop);
    zone.removeEventListener('drop', drop);
  };
}

/**
 * A picture as a network makes it anew: drawn, at most `longest` px at its longer side, and without metadata.
 * @throws when the browser cannot read the file.
 */
async function redrawn(file: File, longest: number): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = h('canvas', { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** What sites that crop and filter show instead of the file: a JPEG of their own. `undefined` for what is no picture. */
export async function reencoded(file: File, longest: number): Promise<string | undefined> {
  const canvas = await redrawn(file, longest).catch(() => undefined);
  const jpeg = await new Promise<Blob | null>((resolve) => (canvas ? canvas.toBlob(resolve, 'image/jpeg', 0.9) : resolve(null)));
  return jpeg ? URL.createObjectURL(jpeg) : undefined;
}

// Small, since the address holds all of it.
const PREVIEW_PX = 320;

/** The network's own address of a picture, once it has taken it. `undefined` for what is no picture. */
export async function uploaded(file: File, network: Uploading): Promise<string | undefined> {
  const canvas = await redrawn(file, PREVIEW_PX).catch(() => undefined);
  const jpeg = canvas?.toDataURL('image/jpeg', 0.8).split(',')[1];
  return jpeg && uploadAddress(network, jpeg);
}

/** What a post says of the pictures that go out with it; nothing when there are none. */
export function carrying(files: readonly File[]): { pictures?: SentPicture[] } {
  return files.length > 0 ? { pictures: files.map(({ name, type, size }) => ({ name, type, size })) } : {};
}
