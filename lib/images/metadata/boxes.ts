import { letters, u32, u64 } from './bytes';
import type { Window } from './window';

/** A box of ISO/IEC 14496-12, 4.2: `from` its first byte, `body` the first byte of its content, `to` behind it. */
export interface Box {
  type: string;
  from: number;
  body: number;
  to: number;
}

/** So many boxes beside each other are looked at: a movie in fragments of a second has two each. */
const MOST_BOXES = 10_000;

function readBox(head: Uint8Array, from: number, end: number): Box | undefined {
  if (head.length < 8) return;
  const type = letters(head, 4, 4);
  const short = u32(head, 0);
  const length = short === 0 ? end - from : short === 1 ? u64(head, 8) : short;
  const body = from + (short === 1 ? 16 : 8) + (type === 'uuid' ? 16 : 0);
  if (from + length < body) return;
  return { type, from, body, to: from + length };
}

/** The boxes from `from` on. The last may reach beyond `end`, where the file is cut off; its `to` says so. */
export function* boxesIn(bytes: Uint8Array, from: number, end: number): Generator<Box> {
  let at = from;
  for (let count = 0; at + 8 <= end && count < MOST_BOXES; count++) {
    const box = readBox(bytes.subarray(at, at + 16), at, end);
    if (!box) return;
    yield box;
    at = box.to;
  }
}

/** The boxes of a whole file, without reading what they hold. */
export async function boxesOf(window: Window): Promise<Box[]> {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= window.size && boxes.length < MOST_BOXES; ) {
    const box = readBox(await window.bytes(at, 16), at, window.size);
    if (!box) break;
    boxes.push(box);
    at = box.to;
  }
  return boxes;
}
