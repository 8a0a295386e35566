import { letters, textOf, u8, u16, u32 } from './bytes';
import { readTime } from './time';
import type { Told } from './told';

/** So many records or resources are looked at. */
const MOST = 1000;

/** Data sets of record 2 (IPTC Information Interchange Model 4.2). */
const OWNERS = [80, 110, 116, 118];
const CAPTIONS = [5, 105, 120, 25, 92, 90, 95];

/** What the records of IPTC's older model say. */
export function toldByIptc(bytes: Uint8Array): Told {
  const values = new Map<number, string[]>();
  let at = 0;
  for (let record = 0; record < MOST && u8(bytes, at) === 0x1c; record++) {
    const length = u16(bytes, at + 3);
    // Lengths from 32,768 on are written another way, and no field that is read here is as long.
    if (length >= 0x8000 || at + 5 + length > bytes.length) break;
    if (u8(bytes, at + 1) === 2) {
      const set = u8(bytes, at + 2);
      values.set(set, [...(values.get(set) ?? []), textOf(bytes.subarray(at + 5, at + 5 + length))]);
    }
    at += 5 + length;
  }
  const all = (sets: readonly number[]): string[] => sets.flatMap((set) => values.get(set) ?? []);
  return { time: timeOf(all([55])[0] ?? '', all([60])[0] ?? ''), owners: all(OWNERS), captions: all(CAPTIONS) };
}

/** "20260517" and "094100-0400". */
function timeOf(day: string, clock: string): string | undefined {
  const date = day.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return readTime(clock ? `${date}T${clock.replace(/^(\d{2})(\d{2})(\d{2})/, '$1:$2:$3')}` : date);
}

/** What Photoshop's resources hold: IPTC records, XMP, and a small picture as JPEG. */
export interface Resources {
  iptc?: Uint8Array;
  small?: Uint8Array;
}

/** Number of the resource with IPTC records, and of the one with a small JPEG behind 28 bytes (Photoshop file format, image resources). */
const IPTC = 0x0404;
const SMALL = 0x040c;

export function readResources(bytes: Uint8Array): Resources {
  const found: Resources = {};
  let at = 0;
  for (let resource = 0; resource < MOST && letters(bytes, at, 4) === '8BIM'; resource++) {
    const id = u16(bytes, at + 4);
    // A name with its length before it, filled up to an even number of bytes.
    const from = at + 6 + 2 * Math.floor(u8(bytes, at + 6) / 2 + 1) + 4;
    const length = u32(bytes, from - 4);
    const data = bytes.subarray(from, from + length);
    if (id === IPTC) found.iptc ??= data;
    if (id === SMALL && u32(data, 0) === 1) found.small ??= data.subarray(28);
    at = from + length + (length % 2);
  }
  return found;
}
