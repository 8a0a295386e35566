import sharp from 'sharp';
import { laterFrames } from './animation';
import type { Decoded } from './look';
import type { Pixels } from './pixels';

/** The later frames of an animated picture. Throws where sharp sees none. */
export async function* framesInNode(file: Blob, maxSide: number): AsyncGenerator<Pixels> {
  const { pages = 1 } = await sharp(await file.arrayBuffer()).metadata();
  for (const page of laterFrames(pages)) yield (await decodeInNode(file, maxSide, page)).pixels;
}

/** `LookTools.decode` by sharp, for Node. Colours are brought to sRGB of 8 bits, as a browser would show them. */
export async function decodeInNode(file: Blob, maxSide: number, page = 0): Promise<Decoded> {
  // A file that breaks off is broken; without this the rest of the picture would be grey.
  const picture = sharp(await file.arrayBuffer(), { page, failOn: 'truncated', limitInputPixels: 100e6, autoOrient: true });
  const { autoOrient } = await picture.metadata();
  const { data, info } = await picture
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const pixels = { width: info.width, height: info.height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) };
  return { pixels, width: autoOrient.width, height: autoOrient.height };
}
