import { letters, textOf, u8, u16, u32 } from './bytes';

/** Bytes from a place on: fewer than asked for where there are no more. */
export type Look = (at: number, length: number) => Promise<Uint8Array> | Uint8Array;

export const inMemory =
  (bytes: Uint8Array): Look =>
  (at, length) =>
    bytes.subarray(at, at + length);

export interface Field {
  type: number;
  bytes: Uint8Array;
  little: boolean;
}

export type Fields = ReadonlyMap<number, Field>;

/** The directories of a TIFF block or file (TIFF 6.0; Exif 3.0, CIPA DC-008): picture, photograph, place, and the small picture's. */
export interface Tiff {
  main: Fields;
  photo: Fields;
  place: Fields;
  small: Fields;
}

/** A camera writes about sixty fields a directory. */
const MOST_FIELDS = 512;
/** Of longer values, as of a maker's own notes, only the beginning is read. In bytes. */
const LONGEST_VALUE = 64 * 1024;
/** All values together: many fields that point at the same long value are not worth reading. In bytes. */
const MOST_VALUES = 2 ** 20;

/** Bytes of one value of each type, by TIFF's number of the type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

const PHOTO = 0x8769;
const PLACE = 0x8825;
const NONE: Fields = new Map();

/** Reads the directories. Four at most are followed, so no chain of them can be a ring. None where it is no TIFF. */
export async function readTiff(look: Look): Promise<Tiff | undefined> {
  const head = await look(0, 8);
  const order = letters(head, 0, 2);
  const little = order === 'II';
  if ((!little && order !== 'MM') || u16(head, 2, little) !== 42) return;
  const left = { bytes: MOST_VALUES };
  const main = await readDirectory(look, u32(head, 4, little), little, left);
  const sub = async (tag: number): Promise<Fields> => {
    const [at] = numbers(main.fields.get(tag));
    return at === undefined ? NONE : (await readDirectory(look, at, little, left)).fields;
  };
  const photo = await sub(PHOTO);
  const place = await sub(PLACE);
  const small = main.next ? (await readDirectory(look, main.next, little, left)).fields : NONE;
  return { main: main.fields, photo, place, small };
}

async function readDirectory(look: Look, at: number, little: boolean, left: { bytes: number }): Promise<{ fields: Fields; next: number }> {
  const fields = new Map<number, Field>();
  if (at < 8) return { fields, next: 0 };
  const said = u16(await look(at, 2), 0, little);
  const count = Math.min(said, MOST_FIELDS);
  const entries = await look(at + 2, said * 12 + 4);
  for (let entry = 0; entry < count && entry * 12 + 12 <= entries.length; entry++) {
    const from = entry * 12;
    const [tag, type] = [u16(entries, from, little), u16(entries, from + 2, little)];
    const length = (SIZES[type] ?? 0) * u32(entries, from + 4, little);
    if (length === 0 || fields.has(tag)) continue;
    const cut = Math.min(length, LONGEST_VALUE);
    if (length > 4 && left.bytes < cut) continue;
    const bytes = length <= 4 ? entries.subarray(from + 8, from + 8 + length) : await look(u32(entries, from + 8, little), cut);
    if (length > 4) left.bytes -= cut;
    fields.set(tag, { type, bytes, little });
  }
  return { fields, next: u32(entries, said * 12, little) };
}

/** The numbers of a field, fractions as their value (not a number where one divides by zero); none where it holds no numbers. */
export function numbers(field: Field | undefined, most = 64): number[] {
  if (!field) return [];
  const { bytes, little, type } = field;
  const size = SIZES[type] ?? 0;
  const read = READ[type];
  if (!read) return [];
  const count = Math.min(most, Math.floor(bytes.length / size));
  return Array.from({ length: count }, (_, at) => read(bytes, at * size, little));
}

const signed = (value: number): number => value | 0;
type Read = (bytes: Uint8Array, at: number, little: boolean) => number;
const READ: Readonly<Record<number, Read>> = {
  1: u8,
  3: u16,
  4: u32,
  5: (bytes, at, little) => u32(bytes, at, little) / u32(bytes, at + 4, little),
  9: (bytes, at, little) => signed(u32(bytes, at, little)),
  10: (bytes, at, little) => signed(u32(bytes, at, little)) / signed(u32(bytes, at + 4, little)),
  12: (bytes, at, little) => new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0, little),
  13: u32,
};

/** The text of a field, also where a maker wrote the wrong type; empty where there is none. */
export const text = (field: Field | undefined): string => (field ? textOf(field.bytes) : '');

/** The text of a field in UTF-16, little end first, as Windows writes them. */
export const wideText = (field: Field | undefined): string =>
  field ? (new TextDecoder('utf-16le').decode(field.bytes).split('\0')[0] ?? '').trim() : '';

/** A user's comment: eight letters name its encoding (Exif 3.0, 4.6.6.5). */
export function comment(field: Field | undefined): string {
  if (!field) return '';
  const coding = letters(field.bytes, 0, 8);
  const rest = field.bytes.subarray(8);
  if (coding.startsWith('UNICODE'))
    return (new TextDecoder(field.little ? 'utf-16le' : 'utf-16be').decode(rest).split('\0')[0] ?? '').trim();
  return textOf(coding.startsWith('ASCII') || coding === '\0'.repeat(8) ? rest : field.bytes);
}
