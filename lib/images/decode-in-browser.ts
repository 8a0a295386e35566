import type { Decoded } from './look';
import type { Pixels } from './pixels';

/**
 * Decodes as this browser does, turned upright, no side longer than `maxSide` px.
 * @throws DOMException where the file is broken or the browser cannot decode it.
 */
export async function decodeInBrowser(file: Blob, maxSide: number): Promise<Decoded> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = bitmap;
  const pixels = pixelsOf(bitmap, { width, height }, maxSide);
  bitmap.close();
  return { pixels, width, height };
}

/** What `picture` shows, no side longer than `maxSide` px. */
export function pixelsOf(picture: CanvasImageSource, { width, height }: { width: number; height: number }, maxSide: number): Pixels {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const paint = canvas.getContext('2d', { willReadFrequently: true });
  if (!paint) throw new Error('no canvas');
  paint.imageSmoothingQuality = 'high';
  paint.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { data } = paint.getImageData(0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height, data };
}
