/**
 * How bright each of `count` pixels is (ITU-R BT.601), from four bytes to one; what is transparent counts as `ground`, 0 to 255. Up to
 * three bytes more are written.
 */
export function luma(pixels: usize, count: i32, ground: f64, out: usize): void {
  const opaque = i32x4.splat(0xff000000);
  const even = i32x4.splat(0x00ff00ff);
  const redBlue = i32x4.splat(77 | (29 << 16));
  const green = i32x4.splat(150);
  for (const end = pixels + ((<usize>count) << 2); pixels < end; pixels += 16, out += 4) {
    const four = v128.load(pixels);
    const sums = i32x4.add(i32x4.dot_i16x8_s(v128.and(four, even), redBlue), i32x4.dot_i16x8_s(i16x8.shr_u(four, 8), green));
    const words = i32x4.shr_u(sums, 8);
    const bytes = i8x16.narrow_i16x8_u(i16x8.narrow_i32x4_u(words, words), words);
    v128.store32_lane(out, bytes, 0);
    if (i32x4.all_true(i32x4.eq(v128.and(four, opaque), opaque))) continue;
    for (let n: usize = 0; n < 4; n++) {
      const opacity = <f64>load<u8>(pixels + (n << 2), 3);
      const value = (<f64>load<u8>(out + n) * opacity + ground * (255 - opacity)) / 255;
      store<u8>(out + n, <u8>(<i32>value));
    }
  }
}
