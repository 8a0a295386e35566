import { boxesIn } from './boxes';
import { letters, textOf, u16, u32 } from './bytes';
import { soundLocation } from './location';
import type { Tags } from './tags';

/** So many tags are kept. */
const MOST_TAGS = 200;

/** Whether version and flags stand before the boxes of a `meta` box: QuickTime has none there. */
const isFull = (bytes: Uint8Array, body: number): boolean => letters(bytes, body + 4, 4) !== 'hdlr';

/** Text boxes of 3GPP's user data (3GPP TS 26.244, 8.2): version, flags and language before the text. */
const THIRD_GENERATION = new Set(['titl', 'dscp', 'cprt', 'auth', 'perf', 'manu', 'modl']);

/** User data: QuickTime's tags with their sign of copyright, and those of 3GPP, by the box's name. */
export function tagsInUserData(bytes: Uint8Array, from: number, to: number): Tags {
  const tags: Tags = new Map();
  for (const { type, body, to: end } of boxesIn(bytes, from, to)) {
    if (tags.size >= MOST_TAGS) break;
    // Length and language before the text; some writers leave both out.
    if (type.startsWith('\u00a9')) tags.set(type, quickTimeText(bytes.subarray(body, end)));
    else if (THIRD_GENERATION.has(type)) tags.set(type, wideOrNot(bytes.subarray(body + 6, end)).text);
    else if (type === 'loci') keepPlace(bytes.subarray(body + 6, end), tags);
  }
  return tags;
}

function quickTimeText(data: Uint8Array): string {
  const length = u16(data, 0);
  const sound = length > 0 && length + 4 <= data.length;
  return textOf(sound ? data.subarray(4, 4 + length) : data);
}

/** UTF-16 behind its mark, or else UTF-8, up to a zero; and where it ends. */
function wideOrNot(data: Uint8Array): { text: string; end: number } {
  const mark = u16(data, 0);
  if (mark !== 0xfeff && mark !== 0xfffe) {
    const zero = data.indexOf(0);
    return { text: textOf(data), end: zero < 0 ? data.length : zero + 1 };
  }
  let end = 2;
  while (end + 1 < data.length && u16(data, end) !== 0) end += 2;
  return { text: new TextDecoder(mark === 0xfeff ? 'utf-16be' : 'utf-16le').decode(data.subarray(2, end)), end: end + 2 };
}

/** A place (3GPP TS 26.244, 8.11): its name, what is there, then east, north and height in 65,536ths. */
function keepPlace(data: Uint8Array, tags: Tags): void {
  const { text, end } = wideOrNot(data);
  const at = end + 1;
  if (at + 12 > data.length) return;
  const number = (from: number): number => (u32(data, from) | 0) / 65_536;
  const place = soundLocation(number(at + 4), number(at), number(at + 8));
  if (place) tags.set('loci', place);
  if (text) tags.set('loci name', text);
}

/** The tags of a `meta` box: named by its `keys` (QuickTime), or by the boxes' own names (iTunes). */
export function tagsInKeys(bytes: Uint8Array, body: number, to: number): Tags {
  const tags: Tags = new Map();
  const boxes = [...boxesIn(bytes, isFull(bytes, body) ? body + 4 : body, to)];
  const keys = boxes.find(({ type }) => type === 'keys');
  const list = boxes.find(({ type }) => type === 'ilst');
  if (!list) return tags;
  const names = keys ? [...boxesIn(bytes, keys.body + 8, Math.min(keys.to, to))].slice(0, MOST_TAGS) : [];
  for (const entry of boxesIn(bytes, list.body, Math.min(list.to, to))) {
    if (tags.size >= MOST_TAGS) break;
    const key = names[u32(bytes, entry.from + 4) - 1];
    const name = key ? textOf(bytes.subarray(key.body, key.to)) : entry.type;
    for (const { type, body: at, to: end } of boxesIn(bytes, entry.body, Math.min(entry.to, to))) {
      if (type === 'data' && isText(u32(bytes, at))) tags.set(name, textOf(bytes.subarray(at + 8, Math.min(end, at + 8 + 64 * 1024))));
    }
  }
  return tags;
}

/** Well-known types of text (QuickTime File Format, metadata values): UTF-8; and of writers that give none. */
const isText = (type: number): boolean => type === 1 || type === 0;
