/** Half as wide and high, by the mean of four pixels, rounded. Up to seven bytes more are written. */
export function halve(image: usize, width: i32, height: i32, out: usize): void {
  const toWidth = width >> 1;
  for (let y = 0; y < height >> 1; y++) {
    let p = image + <usize>(2 * y * width);
    for (let x = 0, to = out + <usize>(y * toWidth); x < toWidth; x += 8, p += 16, to += 8) {
      const sums = i16x8.add(i16x8.extadd_pairwise_i8x16_u(v128.load(p)), i16x8.extadd_pairwise_i8x16_u(v128.load(p + width)));
      const means = i16x8.shr_u(i16x8.add(sums, i16x8.splat(2)), 2);
      v128.store64_lane(to, i8x16.narrow_i16x8_u(means, means), 0);
    }
  }
}

/**
 * Interpolated at another size; between two pixels there are 256 steps. Up to seven bytes more are written.
 * @param columns room for `toWidth` and 8 i32: the pixel to the left of each
 * @param shares room for `toWidth` and 8 u16: how far it is from it
 * @param rows room for two rows of `toWidth` and 8 u16, interpolated across
 */
export function resize(
  image: usize,
  width: i32,
  height: i32,
  out: usize,
  toWidth: i32,
  toHeight: i32,
  columns: usize,
  shares: usize,
  rows: usize,
): void {
  // Seven more, as eight are worked on at a time.
  for (let x = 0; x < toWidth + 7; x++) {
    const at = placeOf(min(x, toWidth - 1), width, toWidth);
    store<i32>(columns + ((<usize>x) << 2), <i32>at);
    store<u16>(shares + ((<usize>x) << 1), <u16>(<i32>((at - <f64>(<i32>at)) * 256)));
  }
  // Even rows of the picture go to the first place, odd ones to the second: most are needed twice.
  const room = ((<usize>toWidth) << 1) + 16;
  let even = -1;
  let odd = -1;
  for (let y = 0; y < toHeight; y++) {
    const at = placeOf(y, height, toHeight);
    const first = <i32>at;
    const second = height > 1 ? first + 1 : first;
    for (let row = first; row <= second; row++) {
      if (row === (row & 1 ? odd : even)) continue;
      if (row & 1) odd = row;
      else even = row;
      across(image + <usize>(row * width), toWidth, columns, shares, rows + (row & 1 ? room : 0), width < 2 * toWidth);
    }
    const share = <u16>(<i32>((at - <f64>first) * 256));
    down(rows + (first & 1 ? room : 0), rows + (second & 1 ? room : 0), share, toWidth, out + <usize>(y * toWidth));
  }
}

/** Where the middle of a pixel of the smaller picture lies between those of the other. */
function placeOf(at: i32, size: i32, toSize: i32): f64 {
  return Math.min(<f64>size - 1.001, Math.max(0, (<f64>at + 0.5) * (<f64>size / <f64>toSize) - 0.5));
}

/** One row, 256 times as bright. Eight pixels come from 16 of the row where these are not shrunk to less than half. */
function across(row: usize, count: i32, columns: usize, shares: usize, out: usize, close: bool): void {
  if (close) {
    for (let x: usize = 0; x < <usize>count; x += 8) {
      const at = columns + (x << 2);
      const first = i32x4.splat(load<i32>(at));
      const places = i16x8.narrow_i32x4_s(i32x4.sub(v128.load(at), first), i32x4.sub(v128.load(at, 16), first));
      const pixels = v128.load(row + <usize>load<i32>(at));
      // Each place twice: its byte, and one that is none and so counts as 0.
      const left = i8x16.swizzle(pixels, v128.or(places, i16x8.splat(<i16>0xff00)));
      const right = i8x16.swizzle(pixels, v128.or(i16x8.add(places, i16x8.splat(1)), i16x8.splat(<i16>0xff00)));
      const share = v128.load(shares + (x << 1));
      const sum = i16x8.add(i16x8.mul(left, i16x8.sub(i16x8.splat(256), share)), i16x8.mul(right, share));
      v128.store(out + (x << 1), sum);
    }
    return;
  }
  for (let x: usize = 0; x < <usize>count; x++) {
    const p = row + <usize>load<i32>(columns + (x << 2));
    const left = <i32>load<u8>(p);
    store<u16>(out + (x << 1), <u16>((left << 8) + (<i32>load<u8>(p, 1) - left) * <i32>load<u16>(shares + (x << 1))));
  }
}

/** Between two rows that are 256 times as bright. */
function down(top: usize, bottom: usize, share: u16, count: i32, out: usize): void {
  const here = i16x8.splat(<i16>(256 - share));
  const next = i16x8.splat(<i16>share);
  const half = i32x4.splat(32768);
  for (let x: usize = 0; x < <usize>count; x += 8) {
    const a = v128.load(top + (x << 1));
    const b = v128.load(bottom + (x << 1));
    const low = i32x4.add(i32x4.extmul_low_i16x8_u(a, here), i32x4.extmul_low_i16x8_u(b, next));
    const high = i32x4.add(i32x4.extmul_high_i16x8_u(a, here), i32x4.extmul_high_i16x8_u(b, next));
    const words = i16x8.narrow_i32x4_u(i32x4.shr_u(i32x4.add(low, half), 16), i32x4.shr_u(i32x4.add(high, half), 16));
    v128.store64_lane(out + x, i8x16.narrow_i16x8_u(words, words), 0);
  }
}
