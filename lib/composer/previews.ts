import { coreOf } from './core';
import type { Composer } from './find';
import { pageFile } from './page-file';
import { allIn } from './tree';

/** What shows an attached picture in a composer. */
export type Preview = HTMLImageElement | HTMLVideoElement | HTMLElement;

// A picture that the page made from a file, or that it has as text; drawings of the site's own interface are none.
const OWN = ':is([src^="blob:"], [src^="data:image/"]:not([src^="data:image/svg"]))';
const PREVIEW = `img${OWN}, video${OWN}, video:has(> source[src^="blob:"]), [style*="blob:"]`;
/** Smaller ones, in px, stand for something: a person, an emoji, what is yet to load. */
const LEAST = 64;

/** The previews of attached pictures in `composer`; `known` are those of before, whose address may have become that of the network. */
export function previewsIn(composer: Composer, known: (element: Element) => boolean): Preview[] {
  const { description, editables } = composer;
  const { shadow, images } = description;
  const root = coreOf(composer);
  const found = allIn(root, PREVIEW, shadow).filter(isLarge);
  const items = images ? allIn(root, images.item, shadow).flatMap((item) => shownIn(item) ?? []) : [];
  const before = allIn(root, 'img, video', shadow).filter(known);
  const all = [...new Set([...found, ...items, ...before])].sort(inOrder);
  return all.filter((element) => !editables.some((editor) => editor.contains(element)));
}

/** Pictures in `composer` that come from the network, where it shows an uploaded one anew. */
export const uploadsIn = (composer: Composer): Preview[] =>
  allIn(coreOf(composer), 'img[src^="https:"]', composer.description.shadow)
    .filter(isLarge)
    .filter((element) => !composer.editables.some((editor) => editor.contains(element)));

const SHOWS = 'img, video, [style*="background-image"]';

/** What shows the picture in an element that stands for one. */
const shownIn = (item: HTMLElement): Preview | null => (item.matches(SHOWS) ? item : item.querySelector<HTMLElement>(SHOWS));

/** Where the picture is, as the page says. */
export function sourceOf(preview: Preview): string {
  if (preview instanceof HTMLImageElement) return preview.currentSrc || preview.src;
  if (preview instanceof HTMLVideoElement) return preview.currentSrc || preview.src || (preview.querySelector('source')?.src ?? '');
  return /blob:[^"')]+/.exec(preview.style.backgroundImage)?.[0] ?? '';
}

/**
 * The bytes behind `preview`: those of the file where the page shows the file itself, else the pixels that it shows. Nothing
 * where the page's own rules forbid both.
 */
export async function readPreview(preview: Preview): Promise<Blob | undefined> {
  return (await pageFile(sourceOf(preview))) ?? drawn(preview);
}

async function drawn(preview: Preview): Promise<Blob | undefined> {
  if (!(preview instanceof HTMLImageElement) || !preview.complete || preview.naturalWidth === 0) return undefined;
  const canvas = new OffscreenCanvas(preview.naturalWidth, preview.naturalHeight);
  canvas.getContext('2d')?.drawImage(preview, 0, 0);
  return canvas.convertToBlob().catch(() => undefined);
}

/** One that has not loaded has no size yet; of a file that is no picture there is none to come. */
function isLarge(element: Element): boolean {
  if (!(element instanceof HTMLImageElement)) return true;
  const { naturalWidth, naturalHeight, complete } = element;
  return naturalWidth === 0 ? !complete || element.src.startsWith('blob:') : Math.max(naturalWidth, naturalHeight) >= LEAST;
}

const inOrder = (one: Node, other: Node): number => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
