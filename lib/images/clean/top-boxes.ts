import { type Box, boxesOf } from '../metadata/boxes';
import type { Window } from '../metadata/window';
import type { Removed } from './cleaned';
import type { Patches } from './patches';

/** Boxes of a file without fragments that pictures, video and sound need. */
const NEEDED = new Set(['ftyp', 'meta', 'moov', 'mdat', 'pdin']);
const FRAGMENTS = new Set(['styp', 'moof', 'mfra', 'sidx', 'ssix']);
const SPACE = new Set(['free', 'skip', 'wide']);

const FREE = Uint8Array.from([0x66, 0x72, 0x65, 0x65]);

/** Makes a box one of free space, of the same length, with nothing in it. */
export function free(box: Box, patches: Patches): void {
  const body = box.type === 'uuid' ? box.body - 16 : box.body;
  patches.write(box.from + 4, FREE);
  // A length of 64 bits stands before the content and stays.
  patches.blank({ from: body, to: box.to });
}

/** What tells which `meta` boxes at the top are a picture's. */
export interface Top {
  meta: Box | undefined;
  moov: Box | undefined;
  data: Box[];
  /** Where the last box ends: what is behind it does not belong to the file. */
  end: number;
}

/**
 * The boxes of a file that are needed; all others become free space, and what stands behind the last one is left off. In a video
 * (`picture` false) `meta` is not needed. Fragments are not understood, nor two boxes of which there should be one.
 */
export async function readTop(
  window: Window,
  picture: boolean,
  patches: Patches,
  removed: Set<Removed>,
): Promise<Top | 'broken' | 'unknown-part'> {
  const top: Top = { meta: undefined, moov: undefined, data: [], end: 0 };
  for (const box of await boxesOf(window)) {
    const { type } = box;
    const known = NEEDED.has(type) || FRAGMENTS.has(type) || SPACE.has(type);
    if (box.to > window.size) {
      if (known) return 'broken';
      break;
    }
    if (FRAGMENTS.has(type)) return 'unknown-part';
    if (!NEEDED.has(type) || (type === 'meta' && !picture)) {
      free(box, patches);
      if (!SPACE.has(type)) removed.add(type === 'uuid' ? 'xmp' : 'tags');
    } else if (type === 'mdat') top.data.push(box);
    else if (type === 'meta' || type === 'moov') {
      if (top[type]) return 'unknown-part';
      top[type] = box;
    }
    top.end = box.to;
  }
  if (top.end < window.size) removed.add('unused');
  return top;
}
