import { letters, textOf, u8, u16, u32 } from './bytes';
import { readResources } from './iptc';
import { nothingPacked, type Packed, utf8 } from './packed';
import { inMemory, readTiff } from './tiff';
import type { Window } from './window';

/** Before the picture's data a camera writes about ten segments; of a colour profile or a depth map there may be hundreds. */
const MOST_SEGMENTS = 2000;
/** Further pictures in one file, as previews: so many are looked into. */
const MOST_PICTURES = 4;

export const EXIF = 'Exif\0';
export const XMP = 'http://ns.adobe.com/xap/1.0/\0';
export const RESOURCES = 'Photoshop 3.0\0';
export const PICTURES = 'MPF\0';

/** The segments before the picture's data (ITU-T T.81, annex B), and those of further pictures that the file lists. */
export async function packedInJpeg(window: Window): Promise<Packed> {
  const packed = nothingPacked();
  for (const at of await packedAt(window, 0, packed)) await packedAt(window, at, packed);
  return packed;
}

/** Adds what the JPEG at `start` has to `packed`; gives the places of the pictures that it lists. */
async function packedAt(window: Window, start: number, packed: Packed): Promise<number[]> {
  const further: number[] = [];
  let at = start + 2;
  for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
    const head = await window.bytes(at, 4);
    const marker = u8(head, 1);
    if (u8(head, 0) !== 0xff || marker === 0xda || marker === 0xd9) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = u16(head, 2);
    if (length < 2) break;
    if (marker >= 0xe0 && marker <= 0xfe) {
      const data = await window.bytes(at + 4, length - 2);
      if (marker === 0xe2 && letters(data, 0, 4) === PICTURES) further.push(...(await listed(data.subarray(4), at + 8)));
      else keep(marker, data, packed);
    }
    at += 2 + length;
  }
  return further.slice(0, MOST_PICTURES);
}

function keep(marker: number, data: Uint8Array, packed: Packed): void {
  const names = (name: string): boolean => letters(data, 0, name.length) === name;
  if (marker === 0xe1 && names(EXIF)) packed.exif.push(data.subarray(6));
  else if (marker === 0xe1 && names(XMP)) packed.xmp.push(utf8(data.subarray(XMP.length)));
  else if (marker === 0xed && names(RESOURCES)) {
    const { iptc, small } = readResources(data.subarray(RESOURCES.length));
    if (iptc) packed.iptc.push(iptc);
    if (small) packed.small.push(small);
  } else if (marker === 0xe0 && names('JFXX\0') && u8(data, 5) === 0x10) packed.small.push(data.subarray(6));
  else if (marker === 0xfe) packed.told.push({ captions: [textOf(data)] });
}

/** Places of the pictures in a list of them, but the first, which is the file's own (CIPA DC-007, 5.2.3). */
async function listed(block: Uint8Array, base: number): Promise<number[]> {
  const tiff = await readTiff(inMemory(block));
  const entries = tiff?.main.get(0xb002);
  if (!entries) return [];
  const places: number[] = [];
  for (let at = 16; at + 16 <= entries.bytes.length; at += 16) places.push(base + u32(entries.bytes, at + 8, entries.little));
  return places.filter((place) => place > base);
}
