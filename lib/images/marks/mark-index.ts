import { distance, WORDS } from './descriptor';
import { type Mark, mirrored, View } from './view';

/** A feature of the index that looks like one of the picture. */
export interface Match {
  /** Numbers in `views` and in its features. */
  view: number;
  feature: number;
  distance: number;
}

/** Tables to look a descriptor up in: by more of them more is found. */
const TABLES = 8;
/** So many entries a table's cell holds on average. */
const PER_CELL = 12;
/** Descriptors that differ in more of 256 bits are no match. */
export const ALIKE = 68;
/** At most so many matches for one feature of the picture. */
const BEST = 4;

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
  private readonly tables: { bits: Uint8Array; starts: Uint32Array; entries: Uint32Array }[] = [];
  private readonly lookedAt: Uint32Array;
  private round = 0;

  constructor(readonly marks: readonly Mark[]) {
    this.views = marks.flatMap((mark) =>
      mark.references.flatMap((reference) => [new View(mark, reference), new View(mark, mirrored(reference))]),
    );
    const count = this.views.reduce((sum, { features }) => sum + features.count, 0);
    this.size = count;
    this.descriptors = new Uint32Array(count * WORDS);
    this.viewOf = new Uint16Array(count);
    this.featureOf = new Uint16Array(count);
    this.lookedAt = new Uint32Array(count);
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
    for (let table = 0; table < TABLES; table++) this.tables.push(this.tableOf(bitsOf(table, bits, even), count));
  }

  private tableOf(bits: Uint8Array, count: number): { bits: Uint8Array; starts: Uint32Array; entries: Uint32Array } {
    const starts = new Uint32Array((1 << bits.length) + 1);
    const cells = Uint16Array.from({ length: count }, (_, i) => cellOf(this.descriptors, i * WORDS, bits));
    for (const cell of cells) starts[cell + 1] = (starts[cell + 1] as number) + 1;
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const next = starts.slice();
    const entries = new Uint32Array(count);
    cells.forEach((cell, i) => {
      const to = next[cell] as number;
      entries[to] = i;
      next[cell] = to + 1;
    });
    return { bits, starts, entries };
  }

  /** The entries most like the descriptor at `word`, nearest first. */
  matches(descriptors: Uint32Array, word: number): Match[] {
    const round = ++this.round;
    const { lookedAt, descriptors: own } = this;
    const best: Match[] = [];
    let limit = ALIKE;
    for (const { bits, starts, entries } of this.tables) {
      const cell = cellOf(descriptors, word, bits);
      for (let n = starts[cell] as number, end = starts[cell + 1] as number; n < end; n++) {
        const entry = entries[n] as number;
        if (lookedAt[entry] === round) continue;
        lookedAt[entry] = round;
        const found = distance(descriptors, word, own, entry * WORDS, limit);
        if (found > limit) continue;
        if (best.length === BEST) best.pop();
        let to = best.length;
        while (to > 0 && (best[to - 1] as Match).distance > found) to--;
        best.splice(to, 0, { view: this.viewOf[entry] as number, feature: this.featureOf[entry] as number, distance: found });
        if (best.length === BEST) limit = (best[BEST - 1] as Match).distance - 1;
      }
    }
    return best;
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

function cellOf(descriptors: Uint32Array, word: number, bits: Uint8Array): number {
  let cell = 0;
  for (const bit of bits) cell = (cell << 1) | (((descriptors[word + (bit >> 5)] as number) >>> (bit & 31)) & 1);
  return cell;
}
