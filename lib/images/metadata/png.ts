import { letters, textOf, u8, u16, u32 } from './bytes';
import { inflated } from './inflate';
import { readResources } from './iptc';
import { LONGEST_BLOCK, LONGEST_PACKET, nothingPacked, type Packed, utf8, withoutName } from './packed';
import { readTime } from './time';
import type { Window } from './window';

/** A picture of 60 MB in the 8 KB pieces of the usual library has as many. */
const MOST_CHUNKS = 8000;

const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt']);
const XMP = 'XML:com.adobe.xmp';
const CAPTIONS = new Set(['title', 'description', 'comment', 'warning', 'disclaimer', 'source', 'parameters', 'prompt']);
const OWNERS = new Set(['author', 'copyright', 'artist']);

/** The chunks of a PNG (PNG specification, third edition, 11.3), also those behind the picture's data. */
export async function packedInPng(window: Window): Promise<Packed> {
  const packed = nothingPacked();
  let at = 8;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    const head = await window.bytes(at, 8);
    if (head.length < 8) break;
    const [length, type] = [u32(head, 0), letters(head, 4, 4)];
    if (type === 'eXIf') packed.exif.push(withoutName(await window.bytes(at + 8, Math.min(length, LONGEST_BLOCK))));
    else if (TEXTS.has(type)) await keepText(type, await window.bytes(at + 8, Math.min(length, LONGEST_PACKET)), packed);
    else if (type === 'tIME') packed.told.push({ time: changedAt(await window.bytes(at + 8, 7)) });
    if (type === 'IEND') break;
    at += 12 + length;
  }
  return packed;
}

function changedAt(data: Uint8Array): string | undefined {
  const [month, day, ...clock] = [...data.subarray(2)].map((part) => String(part).padStart(2, '0'));
  return readTime(`${String(u16(data, 0)).padStart(4, '0')}-${month}-${day} ${clock.join(':')}`, 'Z');
}

async function keepText(type: string, data: Uint8Array<ArrayBuffer>, packed: Packed): Promise<void> {
  const named = data.indexOf(0);
  if (named < 0) return;
  const keyword = textOf(data.subarray(0, named));
  const bytes = await textBytes(type, data, named + 1);
  const profile = /^Raw profile type (\w+)$/i.exec(keyword)?.[1]?.toLowerCase();
  if (profile) keepProfile(profile, unhexed(letters(bytes, 0, bytes.length)), packed);
  else if (keyword === XMP) packed.xmp.push(utf8(bytes));
  else {
    const key = keyword.toLowerCase();
    const text = type === 'iTXt' ? utf8(bytes) : textOf(bytes);
    if (CAPTIONS.has(key)) packed.told.push({ captions: [text] });
    else if (OWNERS.has(key)) packed.told.push({ owners: [text] });
    else if (key === 'creation time') packed.told.push({ time: readTime(text) });
  }
}

/** The text's bytes behind its keyword: compressed always, never, or as a flag says. */
async function textBytes(type: string, data: Uint8Array<ArrayBuffer>, from: number): Promise<Uint8Array> {
  if (type === 'tEXt') return data.subarray(from);
  if (type === 'zTXt') return inflated(data.subarray(from + 1), LONGEST_PACKET);
  const language = data.indexOf(0, from + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return new Uint8Array(0);
  const text = data.subarray(translated + 1);
  return u8(data, from) === 1 ? inflated(text, LONGEST_PACKET) : text;
}

/** Blocks of other formats that ImageMagick carries along in hexadecimal digits, behind their name and length. */
function keepProfile(name: string, bytes: Uint8Array, packed: Packed): void {
  const block = withoutName(bytes);
  if (name === 'exif' || (name === 'app1' && block !== bytes)) packed.exif.push(block);
  else if (name === 'xmp' || name === 'app1') packed.xmp.push(utf8(bytes));
  else if (name === 'iptc' || name === '8bim') {
    const { iptc } = readResources(bytes);
    packed.iptc.push(iptc ?? bytes);
  }
}

function unhexed(text: string): Uint8Array {
  const digits = text.replace(/^\s*\w+\s+\d+\s/, '').replace(/\s+/g, '');
  return Uint8Array.from({ length: Math.floor(digits.length / 2) }, (_, at) => Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}
