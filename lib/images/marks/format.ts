import type { CompiledReference } from './compile';
import { TURNS, WORDS } from './descriptor';
import { empty } from './features';
import { LEVELS } from './grey';

/** The first two bytes, and the version of all that follows. */
const [MAGIC, VERSION] = [0x4d4b, 1];
const HEAD = 10;
/** Places are kept in steps of so many to a pixel of the template, and may lie this far beside it. */
const [STEPS, BESIDE] = [16, 64];
const FEATURE = 6 + WORDS * 4;
const [LARGEST, MOST] = [1024, 2000];

/**
 * A compiled reference as a text for a rule pack: base64 of a head (magic, version, width, height, count), the template with two pixels
 * in a byte, the lettering with eight, and of each feature place, level, direction and descriptor. About 60 KB.
 */
export function writeMark({ width, height, template, lettering, features }: CompiledReference): string {
  const size = width * height;
  const bytes = new Uint8Array(HEAD + Math.ceil(size / 2) + Math.ceil(size / 8) + features.count * FEATURE);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [MAGIC, VERSION, width, height, features.count].entries()) view.setUint16(i * 2, value);
  let at = HEAD;
  for (let i = 0; i < size; i++) bytes[at + (i >> 1)] = (bytes[at + (i >> 1)] as number) | ((template[i] as number) << (i & 1 ? 0 : 4));
  at += Math.ceil(size / 2);
  for (let i = 0; i < size; i++) bytes[at + (i >> 3)] = (bytes[at + (i >> 3)] as number) | ((lettering[i] as number) << (i & 7));
  at += Math.ceil(size / 8);
  for (let i = 0; i < features.count; i++, at += FEATURE) {
    view.setUint16(at, Math.round(((features.x[i] as number) + BESIDE) * STEPS));
    view.setUint16(at + 2, Math.round(((features.y[i] as number) + BESIDE) * STEPS));
    bytes[at + 4] = features.level[i] as number;
    bytes[at + 5] = features.turn[i] as number;
    for (let w = 0; w < WORDS; w++) view.setUint32(at + 6 + w * 4, features.descriptors[i * WORDS + w] as number);
  }
  let text = '';
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return btoa(text);
}

/**
 * What `writeMark` wrote.
 * @throws {RangeError} with what is wrong, in plain words, when it is anything else.
 */
export function readMark(text: string): CompiledReference {
  const bytes = bytesOf(text);
  const view = new DataView(bytes.buffer);
  if (bytes.length < HEAD || view.getUint16(0) !== MAGIC) throw new RangeError('This is not a compiled mark.');
  const version = view.getUint16(2);
  if (version !== VERSION)
    throw new RangeError(
      `The compiled mark has version ${version}; only version ${VERSION} can be read. Add the mark anew from its picture.`,
    );
  const [width, height, count] = [view.getUint16(4), view.getUint16(6), view.getUint16(8)];
  if (width < 8 || height < 8 || width > LARGEST || height > LARGEST || count > MOST)
    throw new RangeError('The compiled mark says impossible sizes.');
  const size = width * height;
  const letters = HEAD + Math.ceil(size / 2);
  const first = letters + Math.ceil(size / 8);
  if (bytes.length !== first + count * FEATURE) throw new RangeError('The compiled mark is cut off or has something after its end.');
  const template = Uint8Array.from({ length: size }, (_, i) => ((bytes[HEAD + (i >> 1)] as number) >> (i & 1 ? 0 : 4)) & 15);
  const lettering = Uint8Array.from({ length: size }, (_, i) => ((bytes[letters + (i >> 3)] as number) >> (i & 7)) & 1);
  const features = empty(count);
  features.count = count;
  for (let i = 0, at = first; i < count; i++, at += FEATURE) {
    const [level, turn] = [bytes[at + 4] as number, bytes[at + 5] as number];
    if (level >= LEVELS || turn >= TURNS) throw new RangeError('The compiled mark has a feature that cannot be.');
    features.x[i] = view.getUint16(at) / STEPS - BESIDE;
    features.y[i] = view.getUint16(at + 2) / STEPS - BESIDE;
    features.level[i] = level;
    features.turn[i] = turn;
    for (let w = 0; w < WORDS; w++) features.descriptors[i * WORDS + w] = view.getUint32(at + 6 + w * 4);
  }
  return { width, height, template, lettering, features };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    throw new RangeError('The compiled mark is not base64.');
  }
}
