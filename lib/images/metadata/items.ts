import { type Box, boxesIn } from './boxes';
import { letters, textOf, u8, u16, u32, u64 } from './bytes';

/** A stretch of the file. */
export interface Stretch {
  from: number;
  to: number;
}

/** An item of a HEIF file (ISO/IEC 14496-12, 8.11): a picture, a tile of it, EXIF, XMP. */
export interface Item {
  id: number;
  type: string;
  /** Of an item of type `mime`. */
  mime: string;
  /** Where its name stands in the bytes of the box; without length where it has none. */
  name: Stretch;
  /** Where it lies; none where that cannot be told, as in other files or inside other items. */
  stretches?: Stretch[];
}

/** A picture of a new phone in tiles has about a hundred. */
const MOST_ITEMS = 4096;

/** What a `meta` box says, with `bytes` from `at` in the file: its boxes, and its items. */
export interface Meta {
  boxes: Box[];
  items: Item[];
}

/** Reads the `meta` box whose content (behind version and flags) is `body` in `bytes`, which begin at `base` of the file. */
export function readMeta(bytes: Uint8Array, box: Box, base: number): Meta {
  const boxes = [...boxesIn(bytes, box.body + 4, Math.min(box.to, bytes.length))];
  const found = (type: string): Box | undefined => boxes.find((one) => one.type === type);
  const items = new Map(itemsIn(bytes, found('iinf')).map((item) => [item.id, item]));
  const data = found('idat');
  for (const { id, stretches } of placesIn(bytes, found('iloc'), data ? base + data.body : undefined)) {
    const item = items.get(id);
    if (item && stretches) item.stretches = stretches;
  }
  return { boxes, items: [...items.values()] };
}

function itemsIn(bytes: Uint8Array, box: Box | undefined): Item[] {
  if (!box) return [];
  const wide = u8(bytes, box.body) > 0;
  const items: Item[] = [];
  for (const { type, body, to } of boxesIn(bytes, box.body + (wide ? 8 : 6), Math.min(box.to, bytes.length))) {
    const version = u8(bytes, body);
    if (type !== 'infe' || version < 2 || items.length >= MOST_ITEMS) continue;
    const at = body + (version > 2 ? 8 : 6);
    const id = version > 2 ? u32(bytes, body + 4) : u16(bytes, body + 4);
    const kind = letters(bytes, at + 2, 4);
    const zero = bytes.indexOf(0, at + 6);
    const name = { from: at + 6, to: zero < 0 || zero > to ? Math.max(to, at + 6) : zero };
    items.push({ id, type: kind, name, mime: kind === 'mime' ? textOf(bytes.subarray(name.to + 1, to)) : '' });
  }
  return items;
}

interface Place {
  id: number;
  stretches: Stretch[] | undefined;
}

/** The item location box (8.11.3). `data` is where the content of `idat` begins in the file. */
function placesIn(bytes: Uint8Array, box: Box | undefined, data: number | undefined): Place[] {
  if (!box) return [];
  const version = u8(bytes, box.body);
  const sizes = u16(bytes, box.body + 4);
  const [offsetSize, lengthSize, baseSize, indexSize] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 15) as [
    number,
    number,
    number,
    number,
  ];
  const walk = new Walk(bytes, box.body + 6, Math.min(box.to, bytes.length));
  const count = Math.min(walk.number(version < 2 ? 2 : 4), MOST_ITEMS);
  const places: Place[] = [];
  for (let item = 0; item < count && !walk.ended; item++) {
    const id = walk.number(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : walk.number(2) & 15;
    const elsewhere = walk.number(2) !== 0;
    const base = walk.number(baseSize);
    const extents = walk.number(2);
    const start = method === 0 ? 0 : method === 1 ? data : undefined;
    const stretches: Stretch[] = [];
    for (let extent = 0; extent < extents && !walk.ended && stretches.length < MOST_ITEMS; extent++) {
      if (version > 0) walk.number(indexSize);
      const from = (start ?? 0) + base + walk.number(offsetSize);
      const length = walk.number(lengthSize);
      stretches.push({ from, to: from + length });
    }
    places.push({ id, stretches: elsewhere || start === undefined ? undefined : stretches });
  }
  return places;
}

/** Numbers one behind the other, of 0, 2, 4 or 8 bytes. */
class Walk {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#end = end;
  }

  get ended(): boolean {
    return this.#at >= this.#end;
  }

  number(size: number): number {
    const at = this.#at;
    this.#at += size;
    return size === 2 ? u16(this.#bytes, at) : size === 4 ? u32(this.#bytes, at) : size === 8 ? u64(this.#bytes, at) : 0;
  }
}
