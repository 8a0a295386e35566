import { type Box, boxesIn, boxesOf } from './boxes';
import { u8, u32, u64 } from './bytes';
import { tagsInKeys, tagsInUserData } from './movie-tags';
import { LONGEST_PACKET, nothingPacked, type Packed, utf8 } from './packed';
import { toldByTags } from './tags';
import { readMovieTime } from './time';
import type { Window } from './window';

/** The header of two hours of video has about 10 MB. Of a longer one only the beginning is read. In bytes. */
export const LONGEST_MOVIE = 24 * 2 ** 20;
/** A phone writes up to eight. */
const MOST_TRACKS = 64;

/** The uuid box that holds XMP (XMP specification, part 3, 1.2.6). */
const XMP_ID = [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac];

/** What the boxes of an MP4, MOV or 3GP file say. Its samples (`mdat`) are never read. */
export async function packedInMovie(window: Window): Promise<Packed> {
  const packed = nothingPacked();
  await packedInMovieBoxes(window, await boxesOf(window), packed);
  return packed;
}

/** Adds what `boxes`, those of the whole file, say to `packed`. */
export async function packedInMovieBoxes(window: Window, boxes: readonly Box[], packed: Packed): Promise<void> {
  const uuids = boxes.filter(({ type }) => type === 'uuid').slice(0, 8);
  for (const box of uuids) keepUuid(await window.bytes(box.body - 16, Math.min(16 + box.to - box.body, LONGEST_PACKET)), packed);
  for (const type of ['moov', 'udta', 'meta']) {
    const box = boxes.find((one) => one.type === type);
    if (!box) continue;
    const bytes = await window.bytes(box.from, Math.min(box.to - box.from, LONGEST_MOVIE));
    keepBox({ type, from: 0, body: box.body - box.from, to: bytes.length }, bytes, packed, 0);
  }
}

/** Movie, tracks, their media and user data lie inside each other; nothing that is looked for lies deeper. */
const DEEPEST = 4;

function keepBox(box: Box, bytes: Uint8Array, packed: Packed, depth: number): void {
  const end = Math.min(box.to, bytes.length);
  if (box.type === 'udta') {
    packed.told.push(toldByTags(tagsInUserData(bytes, box.body, end)));
    for (const inner of boxesIn(bytes, box.body, end)) {
      if (inner.type === 'meta') keepBox(inner, bytes, packed, depth + 1);
      if (inner.type === 'XMP_') packed.xmp.push(utf8(bytes.subarray(inner.body, Math.min(inner.to, inner.body + LONGEST_PACKET))));
    }
  } else if (box.type === 'meta') packed.told.push(toldByTags(tagsInKeys(bytes, box.body, end)));
  else if (box.type === 'uuid') keepUuid(bytes.subarray(box.body - 16, end), packed);
  else if ((box.type === 'moov' || box.type === 'trak') && depth < DEEPEST) {
    let tracks = 0;
    for (const inner of boxesIn(bytes, box.body, end)) {
      if (inner.type === 'trak') tracks += 1;
      if (inner.type !== 'mvhd' && tracks <= MOST_TRACKS) keepBox(inner, bytes, packed, depth + 1);
    }
    const header = [...boxesIn(bytes, box.body, end)].find(({ type }) => type === 'mvhd');
    if (header) packed.told.push({ time: timeOf(bytes, header.body) });
  }
}

const timeOf = (bytes: Uint8Array, at: number): string | undefined =>
  readMovieTime(u8(bytes, at) === 1 ? u64(bytes, at + 4) : u32(bytes, at + 4));

function keepUuid(bytes: Uint8Array, packed: Packed): void {
  if (XMP_ID.every((byte, at) => bytes[at] === byte)) packed.xmp.push(utf8(bytes.subarray(16, 16 + LONGEST_PACKET)));
  // Canon's own: the small picture, and boxes with TIFF blocks.
  else
    for (const inner of boxesIn(bytes, 16, bytes.length))
      if (/^CMT\d$/.test(inner.type)) packed.exif.push(bytes.subarray(inner.body, inner.to));
}
