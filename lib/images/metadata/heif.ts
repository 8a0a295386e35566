import { boxesOf } from './boxes';
import { u32 } from './bytes';
import { type Item, readMeta } from './items';
import { packedInMovieBoxes } from './movie';
import { LONGEST_BLOCK, LONGEST_PACKET, nothingPacked, type Packed, utf8, withoutName } from './packed';
import type { Window } from './window';

/** A `meta` box of a picture in tiles has some kilobytes. */
export const LONGEST_META = 2 ** 20;
const MOST_BLOCKS = 16;

export const isXmp = ({ type, mime }: Item): boolean => type === 'mime' && mime.startsWith('application/rdf+xml');

/** EXIF and XMP items of a HEIC or AVIF file, and what the boxes of a sequence say. */
export async function packedInHeif(window: Window): Promise<Packed> {
  const packed = nothingPacked();
  const boxes = await boxesOf(window);
  const box = boxes.find(({ type }) => type === 'meta');
  if (box) {
    const bytes = await window.bytes(box.from, Math.min(box.to - box.from, LONGEST_META));
    const inBytes = { ...box, from: 0, body: box.body - box.from, to: box.to - box.from };
    const { items } = readMeta(bytes, inBytes, box.from);
    for (const item of items.filter((one) => one.type === 'Exif' || isXmp(one)).slice(0, MOST_BLOCKS)) {
      const data = await itemData(window, item);
      // The block begins behind as many bytes as its first four say (ISO/IEC 23008-12, A.2.1).
      if (item.type === 'Exif') packed.exif.push(withoutName(data.subarray(4 + u32(data, 0))));
      else packed.xmp.push(utf8(data.subarray(0, LONGEST_PACKET)));
    }
  }
  await packedInMovieBoxes(window, boxes, packed);
  return packed;
}

/** The item's bytes, as far as they are there. */
async function itemData(window: Window, { stretches = [] }: Item): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for (const { from, to } of stretches) {
    const part = await window.bytes(from, Math.min(to - from, LONGEST_BLOCK - length));
    parts.push(part);
    length += part.length;
    if (part.length === 0) break;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
