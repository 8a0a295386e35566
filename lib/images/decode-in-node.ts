import sharp from 'sharp';
import type { Decoded } from './look';

/** `LookTools.decode` by sharp, for Node. Colours are brought to sRGB of 8 bits, as a browser would show them. */
export async function decodeInNode(file: Blob, maxSide: number): Promise<Decoded> {
  // A file that breaks off is broken; without this the rest of the picture would be grey.
  const picture = sharp(await file.arrayBuffer(), { failOn: 'truncated', limitInputPixels: 100e6, autoOrient: true });
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
