import { letters, u8, u16 } from '../metadata/bytes';
import { EXIF, PICTURES, RESOURCES, XMP } from '../metadata/jpeg';
import { type Cleaned, MOST_IN_MEMORY, type Refusal, type Removed } from './cleaned';
import { EXIF_NAME, orientationBlock, orientationIn } from './orientation';

const START = Uint8Array.from([0xff, 0xd8]);
const END = Uint8Array.from([0xff, 0xd9]);
const SCAN = 0xda;

/** Tables, frames and scans: what the pixels are made of (ITU-T T.81, table B.1). */
const isPixels = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xda && marker <= 0xdf);
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** The JPEG without what is not needed to show it. The compressed data is copied as it is. */
export async function cleanJpeg(file: Blob): Promise<Cleaned | Refusal> {
  if (file.size > MOST_IN_MEMORY) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: Uint8Array<ArrayBuffer>[] = [START];
  const removed = new Set<Removed>();
  let turned = false;
  let at = 2;
  while (at + 2 <= bytes.length) {
    const marker = u8(bytes, at + 1);
    if (u8(bytes, at) !== 0xff || marker === 0) return 'broken';
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) {
      if (at + 2 < bytes.length) removed.add('unused');
      return { parts: [...parts, END], removed };
    }
    const length = u16(bytes, at + 2);
    const to = at + 2 + length;
    if (length < 2 || to > bytes.length) return 'broken';
    const data = bytes.subarray(at + 4, to);
    if (isPixels(marker)) {
      const end = marker === SCAN ? behindScan(bytes, to) : to;
      parts.push(bytes.subarray(at, end));
      at = end;
      continue;
    }
    if ((marker < 0xe0 || marker > 0xef) && marker !== 0xfe) return 'unknown-part';
    const orientation = marker === 0xe1 && starts(data, EXIF) && !turned ? await orientationIn(data.subarray(6)) : 1;
    if (orientation !== 1) {
      parts.push(segment(marker, EXIF_NAME, orientationBlock(orientation)));
      turned = true;
    }
    const needed = neededOf(marker, data);
    if (needed) parts.push(segment(marker, needed));
    if (!needed || needed.length < data.length) removed.add(kindOf(marker, data));
    at = to;
  }
  return 'broken';
}

/** Behind a scan's data: at the next marker that is not part of it. */
function behindScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && (u8(bytes, at + 1) === 0 || isRestart(u8(bytes, at + 1)))) at = bytes.indexOf(0xff, at + 2);
  return at < 0 ? bytes.length : at;
}

const starts = (data: Uint8Array, name: string): boolean => letters(data, 0, name.length) === name;

/** What of an application's segment decides how the pixels look: density, colour profile, colour transform. None of a comment. */
function neededOf(marker: number, data: Uint8Array): Uint8Array | undefined {
  if (marker === 0xe0 && starts(data, 'JFIF\0') && data.length >= 14) {
    const density = data.slice(0, 14);
    // The last two numbers are width and height of a small picture behind them.
    density.fill(0, 12);
    return density;
  }
  if (marker === 0xe2 && starts(data, 'ICC_PROFILE\0')) return data;
  if (marker === 0xee && starts(data, 'Adobe') && data.length >= 12) return data.subarray(0, 12);
  return;
}

function kindOf(marker: number, data: Uint8Array): Removed {
  if (marker === 0xfe) return 'text';
  if (marker === 0xe0) return 'thumbnail';
  if (marker === 0xe1 && starts(data, EXIF)) return 'exif';
  if (marker === 0xe1 && starts(data, XMP)) return 'xmp';
  if (marker === 0xe2 && starts(data, PICTURES)) return 'pictures';
  if (marker === 0xed && starts(data, RESOURCES)) return 'iptc';
  return 'application';
}

function segment(marker: number, ...data: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = 2 + data.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(2 + length);
  bytes.set([0xff, marker, length >> 8, length & 0xff]);
  let at = 4;
  for (const part of data) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
