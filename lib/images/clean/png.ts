import { letters, u32 } from '../metadata/bytes';
import { withoutName } from '../metadata/packed';
import { Window } from '../metadata/window';
import type { Cleaned, Refusal, Removed } from './cleaned';
import { crc32 } from './crc32';
import { orientationBlock, orientationIn } from './orientation';

/** What decides how the pixels look (PNG specification, third edition, table 7): all else goes. */
const NEEDED = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'mDCv', 'cLLI', 'cLLi'],
  ...['bKGD', 'hIST', 'pHYs', 'acTL', 'fcTL', 'fdAT'],
]);
/** Longer EXIF is no EXIF. In bytes. */
const LONGEST_EXIF = 2 ** 20;

/** The PNG without texts, times, EXIF and what programs keep in it. Chunks that stay are copied as they are. */
export async function cleanPng(file: Blob): Promise<Cleaned | Refusal> {
  const window = new Window(file);
  const parts: Cleaned['parts'] = [];
  const removed = new Set<Removed>();
  let from = 0;
  let at = 8;
  for (;;) {
    const head = await window.bytes(at, 8);
    if (head.length < 8) return at < file.size ? 'too-large' : 'broken';
    const [length, type] = [u32(head, 0), letters(head, 4, 4)];
    const to = at + 12 + length;
    if (to > file.size) return 'broken';
    if (!NEEDED.has(type)) {
      // A capital first: nobody may show the picture who does not know the chunk.
      if (!/^[a-z][A-Za-z]{3}$/.test(type)) return 'unknown-part';
      parts.push(file.slice(from, at));
      from = to;
      removed.add(kindOf(type));
      if (type === 'eXIf' && length < LONGEST_EXIF) {
        const orientation = await orientationIn(withoutName(await window.bytes(at + 8, length)));
        if (orientation !== 1) parts.push(exifChunk(orientation));
      }
    }
    at = to;
    if (type === 'IEND') break;
  }
  if (at < file.size) removed.add('unused');
  return { parts: [...parts, file.slice(from, at)], removed };
}

function kindOf(type: string): Removed {
  if (type === 'eXIf') return 'exif';
  if (type === 'tIME') return 'times';
  return /^[tzi][TE]/.test(type) ? 'text' : 'application';
}

function exifChunk(orientation: number): Uint8Array<ArrayBuffer> {
  const block = orientationBlock(orientation);
  const chunk = new Uint8Array(12 + block.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, block.length);
  chunk.set([0x65, 0x58, 0x49, 0x66], 4);
  chunk.set(block, 8);
  view.setUint32(8 + block.length, crc32(chunk.subarray(4, 8 + block.length)));
  return chunk;
}
