import { formatOf, HEAD, type PictureFormat } from './format';
import { type Box, boxesIn, boxesOf } from './metadata/boxes';
import { letters, u8, u16, u32 } from './metadata/bytes';
import { gifBlocks } from './metadata/gif';
import { numbers, readTiff } from './metadata/tiff';
import { MOST_READ, Window } from './metadata/window';

/** What a file's header says of its pixels, which may be a lie: to be asked before decoding, not instead of it. */
export interface PictureSize {
  format: PictureFormat;
  /** As they are stored, before turning. In px. */
  width: number;
  height: number;
  /** Of one colour of a pixel; 0 where the header does not say. */
  bits: number;
  /** Numbers a pixel: 1 grey, 3 colours, 4 with opacity or, in a JPEG, printing inks; 0 where the header does not say. */
  components: number;
  animated: boolean;
}

type Facts = Omit<PictureSize, 'format'>;
type Reader = (window: Window) => Promise<Facts | undefined>;

/** Segments or chunks before the one that tells the size: see the readers of metadata. */
const MOST_STEPS = 2000;
/** Boxes before a picture's data are some kilobytes, before a video's up to this, in bytes. */
const MOST_BOXES = 24 * 2 ** 20;

const READERS: Partial<Record<PictureFormat, Reader>> = {
  jpeg: jpegSize,
  png: pngSize,
  webp: webpSize,
  gif: gifSize,
  heic: boxedSize,
  avif: boxedSize,
  mp4: boxedSize,
  mov: boxedSize,
  tiff: tiffSize,
  bmp: bmpSize,
};

/** Size and depth by the headers alone; nothing is decoded. None where no known header is whole, and for drawings. Never throws. */
export async function sizeOf(file: Blob): Promise<PictureSize | undefined> {
  const window = new Window(file);
  const format = formatOf(await window.bytes(0, HEAD));
  const facts = format && (await READERS[format]?.(window));
  return facts && facts.width > 0 && facts.height > 0 ? { format, ...facts } : undefined;
}

/** By the frame header: SOF0 to SOF15 (ITU-T T.81, B.2.2). */
async function jpegSize(window: Window): Promise<Facts | undefined> {
  let at = 2;
  for (let step = 0; step < MOST_STEPS; step++) {
    const head = await window.bytes(at, 10);
    const marker = u8(head, 1);
    if (u8(head, 0) !== 0xff || marker === 0xda) return;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: u16(head, 7), height: u16(head, 5), bits: u8(head, 4), components: u8(head, 9), animated: false };
    at += marker === 0xff ? 1 : 2 + u16(head, 2);
  }
  return;
}

const PNG_COMPONENTS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 3, 4: 2, 6: 4 };

async function pngSize(window: Window): Promise<Facts> {
  const head = await window.bytes(16, 10);
  const size = { width: u32(head, 0), height: u32(head, 4), bits: u8(head, 8), components: PNG_COMPONENTS[u8(head, 9)] ?? 0 };
  let at = 8;
  for (let step = 0; step < MOST_STEPS; step++) {
    const chunk = await window.bytes(at, 12);
    const type = letters(chunk, 4, 4);
    if (type === 'acTL') return { ...size, animated: u32(chunk, 8) > 1 };
    if (type === 'IDAT' || chunk.length < 12) break;
    at += 12 + u32(chunk, 0);
  }
  return { ...size, animated: false };
}

async function webpSize(window: Window): Promise<Facts | undefined> {
  const head = await window.bytes(12, 18);
  const type = letters(head, 0, 4);
  const u24 = (at: number): number => u16(head, at, true) + u8(head, at + 2) * 0x10000;
  if (type === 'VP8X') {
    const flags = u8(head, 8);
    return { width: u24(12) + 1, height: u24(15) + 1, bits: 8, components: flags & 0x10 ? 4 : 3, animated: (flags & 0x02) !== 0 };
  }
  if (type === 'VP8 ') {
    return { width: u16(head, 14, true) & 0x3fff, height: u16(head, 16, true) & 0x3fff, bits: 8, components: 3, animated: false };
  }
  if (type !== 'VP8L') return;
  const packed = u32(head, 9, true);
  const opacity = (packed >>> 28) & 1;
  return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1, bits: 8, components: 3 + opacity, animated: false };
}

async function gifSize(window: Window): Promise<Facts> {
  const bytes = await window.bytes(0, MOST_READ);
  let frames = 0;
  for (const { kind } of gifBlocks(bytes)) {
    if (kind === 'frame') frames += 1;
    if (frames > 1) break;
  }
  return { width: u16(bytes, 6, true), height: u16(bytes, 8, true), bits: 8, components: 3, animated: frames > 1 };
}

async function tiffSize(window: Window): Promise<Facts | undefined> {
  const tiff = await readTiff((at, length) => window.bytes(at, length));
  if (!tiff) return;
  const first = (tag: number): number => numbers(tiff.main.get(tag))[0] ?? 0;
  return { width: first(256), height: first(257), bits: first(258), components: first(277) || 1, animated: false };
}

async function bmpSize(window: Window): Promise<Facts> {
  const head = await window.bytes(14, 16);
  const bits = u16(head, 14, true);
  const [width, height] = [u32(head, 4, true) | 0, u32(head, 8, true) | 0];
  // A height below zero: rows from above.
  return { width, height: Math.abs(height), bits: Math.min(bits, 8), components: bits > 24 ? 4 : 3, animated: false };
}

/** HEIF by its `ispe` properties, videos by their tracks; of several the largest, which costs most to decode. */
async function boxedSize(window: Window): Promise<Facts | undefined> {
  const boxes = await boxesOf(window);
  const sizes: Facts[] = [];
  const moving = boxes.some(({ type }) => type === 'moov');
  for (const box of boxes.filter(({ type }) => type === 'meta' || type === 'moov').slice(0, 2)) {
    const bytes = await window.bytes(box.from, Math.min(box.to - box.from, MOST_BOXES));
    const body = box.body - box.from;
    if (box.type === 'moov') sizes.push(...tracksIn(bytes, body));
    else sizes.push(...propertiesIn(bytes, body + 4).map((facts) => ({ ...facts, animated: moving })));
  }
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

const inside = (bytes: Uint8Array, box: Pick<Box, 'body' | 'to'>, type: string): Box[] =>
  [...boxesIn(bytes, box.body, Math.min(box.to, bytes.length))].filter((one) => one.type === type);

function propertiesIn(bytes: Uint8Array, body: number): Facts[] {
  const [properties] = inside(bytes, { body, to: bytes.length }, 'iprp');
  const [list] = properties ? inside(bytes, properties, 'ipco') : [];
  if (!list) return [];
  const [depth] = inside(bytes, list, 'pixi');
  const components = depth ? u8(bytes, depth.body + 4) : 0;
  const bits = depth ? u8(bytes, depth.body + 5) : 0;
  return inside(bytes, list, 'ispe').map(({ body: at }) => ({
    ...{ width: u32(bytes, at + 4), height: u32(bytes, at + 8) },
    ...{ bits, components, animated: false },
  }));
}

function tracksIn(bytes: Uint8Array, body: number): Facts[] {
  const headers = inside(bytes, { body, to: bytes.length }, 'trak').flatMap((track) => inside(bytes, track, 'tkhd'));
  return headers.map(({ body: at }) => {
    // Width and height are the last two numbers, in 65,536ths (ISO/IEC 14496-12, 8.3.2).
    const size = at + (u8(bytes, at) === 1 ? 88 : 76);
    return { width: u16(bytes, size), height: u16(bytes, size + 4), bits: 0, components: 0, animated: true };
  });
}
