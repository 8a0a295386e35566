/** A value of a field: text, 16-bit or 32-bit numbers, fractions as pairs, or bytes as they are. */
export type Value =
  | string
  | { short: readonly number[] }
  | { long: readonly number[] }
  | { fraction: readonly (readonly [number, number])[] }
  | { byte: readonly number[] }
  | { raw: Uint8Array };

export type Entries = Readonly<Record<number, Value>>;

export interface Block {
  main?: Entries;
  photo?: Entries;
  place?: Entries;
  /** The small picture's JPEG. */
  small?: Uint8Array;
}

function encoded(value: Value, little: boolean): { type: number; count: number; bytes: Buffer } {
  const put = (size: number, all: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(size * all.length);
    for (const [at, number] of all.entries()) {
      if (size === 2) little ? bytes.writeUInt16LE(number, 2 * at) : bytes.writeUInt16BE(number, 2 * at);
      else little ? bytes.writeUInt32LE(number >>> 0, 4 * at) : bytes.writeUInt32BE(number >>> 0, 4 * at);
    }
    return bytes;
  };
  if (typeof value === 'string') {
    const bytes = Buffer.from(`${value}\0`);
    return { type: 2, count: bytes.length, bytes };
  }
  if ('short' in value) return { type: 3, count: value.short.length, bytes: put(2, value.short) };
  if ('long' in value) return { type: 4, count: value.long.length, bytes: put(4, value.long) };
  if ('fraction' in value) return { type: 5, count: value.fraction.length, bytes: put(4, value.fraction.flat()) };
  if ('byte' in value) return { type: 1, count: value.byte.length, bytes: Buffer.from(value.byte) };
  return { type: 7, count: value.raw.length, bytes: Buffer.from(value.raw) };
}

/** A TIFF block as cameras write them, by an encoder that shares nothing with the reader. */
export function tiffBlock({ main = {}, photo, place, small }: Block, little = true): Buffer {
  const u16 = (value: number): Buffer => Buffer.from(little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const u32 = (value: number): Buffer =>
    little ? Buffer.concat([u16(value & 0xffff), u16(value >>> 16)]) : Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
  const parts: Buffer[] = [Buffer.from(little ? 'II' : 'MM'), u16(42), u32(8)];
  let length = 8;
  const directory = (entries: Entries, next: (end: number) => number): void => {
    const tags = Object.keys(entries)
      .map(Number)
      .sort((a, b) => a - b);
    let at = length + 2 + 12 * tags.length + 4;
    const rows: Buffer[] = [u16(tags.length)];
    const data: Buffer[] = [];
    for (const tag of tags) {
      const { type, count, bytes } = encoded(entries[tag] as Value, little);
      const inline = bytes.length <= 4;
      rows.push(u16(tag), u16(type), u32(count), inline ? Buffer.concat([bytes, Buffer.alloc(4 - bytes.length)]) : u32(at));
      if (inline) continue;
      const even = bytes.length % 2 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes;
      data.push(even);
      at += even.length;
    }
    parts.push(...rows, u32(next(at)), ...data);
    length = at;
  };
  const sizeOf = (entries: Entries): number =>
    2 +
    4 +
    Object.values(entries).reduce((sum, value) => {
      const { bytes } = encoded(value, little);
      return sum + 12 + (bytes.length <= 4 ? 0 : bytes.length + (bytes.length % 2));
    }, 0);
  const links = (photoAt: number, placeAt: number): Entries => ({
    ...main,
    ...(photo && { 34665: { long: [photoAt] } }),
    ...(place && { 34853: { long: [placeAt] } }),
  });
  const photoAt = 8 + sizeOf(links(0, 0));
  const placeAt = photoAt + (photo ? sizeOf(photo) : 0);
  const smallAt = placeAt + (place ? sizeOf(place) : 0);
  directory(links(photoAt, placeAt), () => (small ? smallAt : 0));
  if (photo) directory(photo, () => 0);
  if (place) directory(place, () => 0);
  if (small) {
    const entries = (at: number): Entries => ({ 259: { short: [6] }, 513: { long: [at] }, 514: { long: [small.length] } });
    directory(entries(smallAt + sizeOf(entries(0))), () => 0);
    parts.push(Buffer.from(small));
  }
  return Buffer.concat(parts);
}

/** Degrees, minutes and seconds in hundredths, as phones write them. */
export function sexagesimal(degrees: number): { fraction: [number, number][] } {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  return {
    fraction: [
      [Math.floor(hundredths / 360_000), 1],
      [Math.floor((hundredths % 360_000) / 6000), 1],
      [hundredths % 6000, 100],
    ],
  };
}
