import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { pngChunk } from '../../../images/metadata/stills';

/** A picture of `width` × `height` px whose left half is red and whose right half is blue. */
export const halves = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ]);

export const blobOf = (bytes: Uint8Array | string): Blob => new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);

export const file = async (picture: Sharp): Promise<Blob> => blobOf(await picture.toBuffer());

/** Black PNG of `width` × `height` px in a few kilobytes, one bit a px; it is never unpacked here. */
export function bomb(width: number, height: number): Blob {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height), { level: 9 });
  return blobOf(
    Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND', '')]),
  );
}

/** Two frames, the second of them green. */
export async function animated(format: 'gif' | 'webp'): Promise<Blob> {
  const frames = [
    await halves(64, 48).png().toBuffer(),
    await sharp({ create: { width: 64, height: 48, channels: 3, background: '#00ff00' } })
      .png()
      .toBuffer(),
  ];
  const joined = sharp(frames, { join: { animated: true } });
  return file(format === 'gif' ? joined.gif({ delay: [100, 100] }) : joined.webp({ lossless: true }));
}
