/** Pairs of places in a descriptor, one bit each; words of 32 bits. */
const PAIRS = 256;

/**
 * Descriptors of `count` places (i32 indexes) of a blurred picture, eight u32 each to `out`: one bit for each pair, set where the first of
 * the two is the darker one. `offsets`: for each turn 256 pairs of i32, bytes from the place; `turns`: u8 for each place.
 */
export function describe(image: usize, places: usize, turns: usize, count: i32, offsets: usize, out: usize): void {
  for (let n = 0; n < count; n++) {
    const p = image + <usize>load<i32>(places + ((<usize>n) << 2));
    let pair = offsets + <usize>(<i32>load<u8>(turns + <usize>n) * PAIRS * 8);
    for (let word = 0; word < 8; word++, out += 4) {
      let bits = 0;
      for (const end = pair + 32 * 8; pair < end; pair += 16) {
        const first = <i32>(load<u8>(p + load<i32>(pair)) < load<u8>(p + load<i32>(pair, 4)));
        const second = <i32>(load<u8>(p + load<i32>(pair, 8)) < load<u8>(p + load<i32>(pair, 12)));
        bits = (bits << 2) | (first << 1) | second;
      }
      store<i32>(out, bits);
    }
  }
}
