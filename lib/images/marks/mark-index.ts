import { WORDS } from './descriptor';
import { get, kernel, put, room, within } from './kernel-host';
import { type Mark, mirrored, View } from './view';

/** Features of the index that look like features of a picture, by these, the nearest first: what number `n` is, is at `n` of each array. */
export interface Matches {
  count: number;
  /** Number of the picture's feature, and how many matches it has. */
  from: Uint32Array;
  rivals: Uint8Array;
  /** Numbers in `views` and in its features. */
  view: Uint16Array;
  feature: Uint16Array;
  distance: Uint8Array;
}

/** Tables to look a descriptor up in: by more of them more is found. */
const TABLES = 8;
/** So many entries a table's cell holds on average. */
const PER_CELL = 12;
/** Descriptors that differ in more of 256 bits are no match. */
export const ALIKE = 68;
/** At most so many matches for one feature of the picture. */
export const BEST = 4;

/**
 * All descriptors of all marks, to be looked up in about the same time for one mark and for hundreds: in each table a descriptor lies
 * in the cell that some of its bits name (locality-sensitive hashing by bit sampling: Indyk and Motwani, 1998); more descriptors
 * get more bits.
 */
export class MarkIndex {
  readonly views: readonly View[];
  /** How many descriptors there are. */
  readonly size: number;
  private readonly descriptors: Uint32Array;
  private readonly viewOf: Uint16Array;
  private readonly featureOf: Uint16Array;
  /** For each table which bits of a descriptor name its cell. */
  private readonly bits: readonly Uint8Array[];
  /** Table by table: for each cell, and one more, where its `entries` begin; and these, numbers of descriptors. */
  private readonly starts: Uint32Array;
  private readonly entries: Uint32Array;

  constructor(readonly marks: readonly Mark[]) {
    this.views = marks.flatMap((mark) =>
      mark.references.flatMap((reference) => [new View(mark, reference), new View(mark, mirrored(reference))]),
    );
    const count = this.views.reduce((sum, { features }) => sum + features.count, 0);
    this.size = count;
    this.descriptors = new Uint32Array(count * WORDS);
    this.viewOf = new Uint16Array(count);
    this.featureOf = new Uint16Array(count);
    let at = 0;
    this.views.forEach(({ features }, view) => {
      this.descriptors.set(features.descriptors, at * WORDS);
      for (let feature = 0; feature < features.count; feature++, at++) {
        this.viewOf[at] = view;
        this.featureOf[at] = feature;
      }
    });
    const bits = Math.min(16, Math.max(6, Math.round(Math.log2(count / PER_CELL || 1))));
    const even = evenBits(this.descriptors);
    this.bits = Array.from({ length: TABLES }, (_, table) => bitsOf(table, bits, even));
    this.starts = new Uint32Array(TABLES * (2 ** bits + 1));
    this.entries = new Uint32Array(TABLES * count);
    const cells = within(() => get(this.cellsOf(put(this.descriptors), count), new Uint16Array(TABLES * count)));
    for (let table = 0; table < TABLES; table++) this.fill(table, cells.subarray(table * count, (table + 1) * count));
  }

  private fill(table: number, cells: Uint16Array): void {
    const all = this.starts.length / TABLES;
    const starts = this.starts.subarray(table * all, (table + 1) * all);
    for (const cell of cells) starts[cell + 1] = (starts[cell + 1] as number) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const next = starts.slice();
    cells.forEach((cell, i) => {
      const to = next[cell] as number;
      this.entries[table * cells.length + to] = i;
      next[cell] = to + 1;
    });
  }

  /** Where the cells of `count` descriptors lie in the kernel's memory, table by table. */
  private cellsOf(descriptors: number, count: number): number {
    const out = room(TABLES * count * 2);
    this.bits.forEach((bits, table) => void kernel().cells(descriptors, count, put(bits), bits.length, out + table * count * 2));
    return out;
  }

  /** The entries most like each of `count` descriptors. */
  matches(descriptors: Uint32Array, count: number): Matches {
    const each = 1 + 2 * BEST;
    const found = within(() => {
      const [given, out] = [put(descriptors), room(count * each * 4)];
      const [own, starts, entries, seen] = [put(this.descriptors), put(this.starts), put(this.entries), room(this.size * 4)];
      const cellCount = this.starts.length / TABLES - 1;
      const cells = this.cellsOf(given, count);
      kernel().lookUp(given, count, cells, own, this.size, TABLES, starts, cellCount, entries, seen, ALIKE, BEST, out);
      return get(out, new Int32Array(count * each));
    });
    let total = 0;
    for (let i = 0; i < found.length; i += each) total += found[i] as number;
    const all = {
      count: total,
      from: new Uint32Array(total),
      rivals: new Uint8Array(total),
      view: new Uint16Array(total),
      feature: new Uint16Array(total),
      distance: new Uint8Array(total),
    };
    for (let from = 0, n = 0; from < count; from++) {
      const rivals = found[from * each] as number;
      for (let rank = 0, at = from * each + 1; rank < rivals; rank++, at += 2, n++) {
        const entry = found[at] as number;
        all.from[n] = from;
        all.rivals[n] = rivals;
        all.view[n] = this.viewOf[entry] as number;
        all.feature[n] = this.featureOf[entry] as number;
        all.distance[n] = found[at + 1] as number;
      }
    }
    return all;
  }
}

/** The half of all bits that are set nearest to half the time: cells named by them are about equally full. */
function evenBits(descriptors: Uint32Array): number[] {
  const set = new Float64Array(WORDS * 32);
  for (let i = 0; i < descriptors.length; i++) {
    const [word, first] = [descriptors[i] as number, (i % WORDS) * 32];
    for (let bit = 0; bit < 32; bit++) set[first + bit] = (set[first + bit] as number) + ((word >>> bit) & 1);
  }
  const uneven = set.map((count) => Math.abs((count * WORDS) / descriptors.length - 0.5));
  const order = Array.from(set.keys()).sort((a, b) => (uneven[a] as number) - (uneven[b] as number));
  return order.slice(0, order.length / 2);
}

/** Which bits of a descriptor name the cell: spread over `even`, others for each table. */
function bitsOf(table: number, count: number, even: readonly number[]): Uint8Array {
  const bits = new Set<number>();
  for (let n = 1; bits.size < count; n++) bits.add(even[(Math.imul(table * 40503 + n, 0x9e3779b1) >>> 16) % even.length] as number);
  return Uint8Array.from(bits);
}
