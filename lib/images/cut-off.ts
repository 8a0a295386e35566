import type { PictureFormat } from './format';
import { letters, u8, u16, u32 } from './metadata/bytes';
import { Window } from './metadata/window';

/** Longer JPEGs are not read from end to end for this. */
const MOST_BYTES = 64 * 2 ** 20;
const MOST_CHUNKS = 100_000;

/**
 * Whether a file ends before its picture does: some decoders show what there is of it, and nothing for the rest. What stands behind the
 * picture is no matter. False where nobody can tell.
 */
export async function isCutOff(file: Blob, format: PictureFormat): Promise<boolean> {
  if (format === 'jpeg') return file.size <= MOST_BYTES && !hasEnd(new Uint8Array(await file.arrayBuffer()));
  if (format === 'png') return endsInChunk(new Window(file));
  if (format !== 'webp') return false;
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  // The byte that makes a length even is often left out.
  return u32(head, 4, true) + 8 > file.size + 1;
}

/** Whether an end-of-image marker follows the segments and their data (ITU-T T.81, B.1.1); one in a packed small picture is none. */
function hasEnd(bytes: Uint8Array): boolean {
  for (let at = 2; at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at)) {
    const marker = u8(bytes, at + 1);
    if (marker === 0xd9) return true;
    // Fill bytes; then what stands alone: a value of the data, a place to begin anew.
    if (marker === 0xff) at += 1;
    else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + u16(bytes, at + 2);
  }
  return false;
}

async function endsInChunk(window: Window): Promise<boolean> {
  let at = 8;
  for (let step = 0; step < MOST_CHUNKS; step++) {
    const head = await window.bytes(at, 8);
    if (head.length < 8) return at + 8 > window.size;
    if (letters(head, 4, 4) === 'IEND') return false;
    at += 12 + u32(head, 0);
  }
  return false;
}
