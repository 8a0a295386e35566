import { letters, u32 } from './bytes';
import { LONGEST_BLOCK, LONGEST_PACKET, nothingPacked, type Packed, utf8, withoutName } from './packed';
import type { Window } from './window';

/** Long animations have some thousand frames, one chunk each. */
const MOST_CHUNKS = 8000;

/** The chunks of a WebP (WebP container specification: RIFF, little end first, filled up to even lengths). */
export async function packedInWebp(window: Window): Promise<Packed> {
  const packed = nothingPacked();
  let at = 12;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    const head = await window.bytes(at, 8);
    if (head.length < 8) break;
    const [type, length] = [letters(head, 0, 4), u32(head, 4, true)];
    if (type === 'EXIF') packed.exif.push(withoutName(await window.bytes(at + 8, Math.min(length, LONGEST_BLOCK))));
    else if (type === 'XMP ') packed.xmp.push(utf8(await window.bytes(at + 8, Math.min(length, LONGEST_PACKET))));
    at += 8 + length + (length % 2);
  }
  return packed;
}
