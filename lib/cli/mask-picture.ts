import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import type { Mask } from '../images/marks/mask';

/** Writes what counts as a mark as a picture: white is the mark, black its ground. */
export async function saveMask({ width, height, data }: Mask, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const grey = Buffer.from(data.map((value) => value * 255));
  await sharp(grey, { raw: { width, height, channels: 1 } })
    .png()
    .toFile(path);
}
