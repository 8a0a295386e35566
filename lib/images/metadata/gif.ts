import { letters, textOf, u8 } from './bytes';
import { LONGEST_PACKET, nothingPacked, type Packed, utf8 } from './packed';
import { MOST_READ, type Window } from './window';

/** One block of a GIF: what it is, and where it begins and ends in the file. */
export interface GifBlock {
  kind: 'frame' | 'control' | 'comment' | 'text' | 'application' | 'end';
  /** The application's name, as "NETSCAPE2.0". */
  name: string;
  from: number;
  to: number;
}

const KINDS: Readonly<Record<number, GifBlock['kind']>> = { 249: 'control', 254: 'comment', 1: 'text', 255: 'application' };

/** Where the blocks begin: behind the header and the colours of all frames (GIF89a, 18 and 19). */
export const gifHeader = (bytes: Uint8Array): number => 13 + colours(u8(bytes, 10));

const colours = (flags: number): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** The blocks of a GIF up to its end; the last is not `end` where the file is cut off or broken. */
export function* gifBlocks(bytes: Uint8Array): Generator<GifBlock> {
  for (let from = gifHeader(bytes); from < bytes.length; ) {
    const sign = u8(bytes, from);
    if (sign === 0x3b) {
      yield { kind: 'end', name: '', from, to: from + 1 };
      return;
    }
    const kind = sign === 0x2c ? 'frame' : sign === 0x21 ? KINDS[u8(bytes, from + 1)] : undefined;
    if (!kind) return;
    const to = behindParts(bytes, kind === 'frame' ? from + 11 + colours(u8(bytes, from + 9)) : from + 2);
    if (to > bytes.length) return;
    yield { kind, name: kind === 'application' ? letters(bytes, from + 3, 11) : '', from, to };
    from = to;
  }
}

/** Behind a chain of parts with their length before each; a length of 0 ends it. */
function behindParts(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && u8(bytes, at) !== 0) at += 1 + u8(bytes, at);
  return at + 1;
}

/** Comments and XMP of a GIF. */
export async function packedInGif(window: Window): Promise<Packed> {
  const packed = nothingPacked();
  const bytes = await window.bytes(0, MOST_READ);
  for (const { kind, name, from, to } of gifBlocks(bytes)) {
    // XMP stands there as it is, not in parts; what follows it leads the parts' lengths to the end.
    if (name === 'XMP DataXMP') packed.xmp.push(utf8(bytes.subarray(from + 14, Math.min(to, from + 14 + LONGEST_PACKET))));
    if (kind === 'comment') packed.told.push({ captions: [textOf(joinedParts(bytes.subarray(from + 2, to)))] });
    if (packed.told.length > 100) break;
  }
  return packed;
}

function joinedParts(bytes: Uint8Array): Uint8Array {
  const held: number[] = [];
  for (let at = 0; at < bytes.length && held.length < 4096; at += 1 + u8(bytes, at)) {
    if (u8(bytes, at) === 0) break;
    held.push(...bytes.subarray(at + 1, at + 1 + u8(bytes, at)));
  }
  return Uint8Array.from(held);
}
