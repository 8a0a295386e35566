import { hopeless } from './distance';

/** In which cell of a table each of `count` descriptors lies, u16 to `out`: the numbers of `size` bits, u8 at `bits`, name it, the first the highest. */
export function cells(descriptors: usize, count: i32, bits: usize, size: i32, out: usize): void {
  for (let n = 0; n < count; n++, descriptors += 32, out += 2) {
    let cell: u32 = 0;
    for (let b = 0; b < size; b++) {
      const bit = <u32>load<u8>(bits + <usize>b);
      cell = (cell << 1) | ((load<u32>(descriptors + ((bit >> 5) << 2)) >> (bit & 31)) & 1);
    }
    store<u16>(out, <u16>cell);
  }
}

/**
 * The entries of an index most like each of `count` descriptors, at most `best` for each, nearest first.
 * @param cells for each table u16 for each descriptor
 * @param own the index's descriptors, `size` of them
 * @param starts for each table, for each of `cellCount` cells and one more, where its entries begin: u32
 * @param entries for each table numbers of descriptors: u32
 * @param seen room for u32 for each entry
 * @param alike descriptors that differ in more bits are no match
 * @param out for each descriptor how many were found, then twice `best` i32: entry and distance, in turn
 */
export function lookUp(
  descriptors: usize,
  count: i32,
  cells: usize,
  own: usize,
  size: i32,
  tables: i32,
  starts: usize,
  cellCount: i32,
  entries: usize,
  seen: usize,
  alike: i32,
  best: i32,
  out: usize,
): void {
  memory.fill(seen, 0, (<usize>size) << 2);
  const stride = <usize>(4 + 8 * best);
  for (let n = 1; n <= count; n++, descriptors += 32, cells += 2, out += stride) {
    const w0 = load<u64>(descriptors);
    const w1 = load<u64>(descriptors, 8);
    const w2 = load<u64>(descriptors, 16);
    const w3 = load<u64>(descriptors, 24);
    let limit = alike;
    let found = 0;
    for (let table = 0; table < tables; table++) {
      const cell = <i32>load<u16>(cells + ((<usize>(table * count)) << 1));
      const start = starts + ((<usize>(table * (cellCount + 1) + cell)) << 2);
      const begin = entries + ((<usize>(table * size)) << 2);
      let at = begin + (load<u32>(start) << 2);
      const end = begin + (load<u32>(start, 4) << 2);
      for (; at < end; at += 4) {
        // Few go on from here: a loop of its own is what engines unroll.
        let bits = 256;
        for (; at < end; at += 4) {
          const other = own + (load<u32>(at) << 5);
          bits = <i32>(
            (popcnt(w0 ^ load<u64>(other)) +
              popcnt(w1 ^ load<u64>(other, 8)) +
              popcnt(w2 ^ load<u64>(other, 16)) +
              popcnt(w3 ^ load<u64>(other, 24)))
          );
          if (bits <= limit) break;
        }
        if (at >= end) break;
        const entry = load<u32>(at);
        if (load<i32>(seen + (entry << 2)) === n || hopeless(descriptors, own + (entry << 5))) continue;
        store<i32>(seen + (entry << 2), n);
        if (found === best) found--;
        let to = out + 4 + ((<usize>found) << 3);
        for (; to > out + 4 && load<i32>(to - 4) > bits; to -= 8) store<u64>(to, load<u64>(to - 8));
        store<u32>(to, entry);
        store<i32>(to, bits, 4);
        found++;
        if (found === best) limit = load<i32>(out + stride - 4) - 1;
      }
    }
    store<i32>(out, found);
  }
}
