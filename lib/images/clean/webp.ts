import { letters, u8, u32 } from '../metadata/bytes';
import { withoutName } from '../metadata/packed';
import { Window } from '../metadata/window';
import type { Cleaned, Refusal, Removed } from './cleaned';
import { orientationBlock, orientationIn } from './orientation';

/** What the pixels are made of; `ANMF` holds the frames of an animation. */
const NEEDED = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const IN_FRAMES = new Set(['VP8 ', 'VP8L', 'ALPH']);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;
/** Longer EXIF is no EXIF. In bytes. */
const LONGEST_EXIF = 2 ** 20;

/** The WebP without EXIF, XMP and unknown chunks; its header says so. Chunks that stay are copied as they are. */
export async function cleanWebp(file: Blob): Promise<Cleaned | Refusal> {
  const window = new Window(file);
  const end = 8 + u32(await window.bytes(4, 4), 0, true);
  if (end > file.size) return 'broken';
  const parts: Cleaned['parts'] = [];
  const removed = new Set<Removed>();
  let header: Uint8Array<ArrayBuffer> | undefined;
  let length = 4;
  const keep = (part: Blob | Uint8Array<ArrayBuffer>): void => {
    parts.push(part);
    length += part instanceof Blob ? part.size : part.length;
  };
  for (let at = 12; at < end; ) {
    const head = await window.bytes(at, 8);
    if (head.length < 8) return at + 8 > file.size ? 'broken' : 'too-large';
    const [type, size] = [letters(head, 0, 4), u32(head, 4, true)];
    const to = at + 8 + size + (size % 2);
    if (to > file.size) return 'broken';
    if (type === 'ANMF' && !(await isPureFrame(window, at + 24, at + 8 + size))) return 'unknown-part';
    if (type === 'VP8X') {
      header = await window.bytes(at, to - at);
      header[8] = u8(header, 8) & ~(HAS_EXIF | HAS_XMP);
      keep(header);
    } else if (NEEDED.has(type)) keep(file.slice(at, to));
    else {
      removed.add(type === 'EXIF' ? 'exif' : type === 'XMP ' ? 'xmp' : 'application');
      const orientation = type === 'EXIF' && size < LONGEST_EXIF ? await orientationIn(withoutName(await window.bytes(at + 8, size))) : 1;
      if (header && orientation !== 1 && !(u8(header, 8) & HAS_EXIF)) {
        header[8] = u8(header, 8) | HAS_EXIF;
        const block = orientationBlock(orientation);
        keep(chunkHead('EXIF', block.length));
        keep(block);
      }
    }
    at = to;
  }
  if (end < file.size) removed.add('unused');
  return { parts: [chunkHead('RIFF', length), WEBP, ...parts], removed };
}

/** Whether a frame holds only its own pixels. */
async function isPureFrame(window: Window, from: number, to: number): Promise<boolean> {
  let at = from;
  while (at < to) {
    const head = await window.bytes(at, 8);
    if (!IN_FRAMES.has(letters(head, 0, 4))) return false;
    const size = u32(head, 4, true);
    at += 8 + size + (size % 2);
  }
  return at === to || at === to + 1;
}

const WEBP = Uint8Array.from([0x57, 0x45, 0x42, 0x50]);

/** Name and length, little end first. */
function chunkHead(name: string, length: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(8);
  head.set([...name].map((letter) => letter.charCodeAt(0)));
  new DataView(head.buffer).setUint32(4, length, true);
  return head;
}
