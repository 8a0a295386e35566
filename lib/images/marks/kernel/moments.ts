import { sumOf } from './lanes';

/**
 * How the weight of a disc lies around each of `count` places (i32 indexes): sums of x × grey and y × grey, two i32 each to `out`.
 * `masks`: for each row from the middle, `reach` of them and the middle's own, 32 bytes that are 255 where the disc is, 0 elsewhere; their
 * 17th is the middle's column.
 */
export function moments(image: usize, width: i32, places: usize, count: i32, masks: usize, reach: i32, out: usize): void {
  for (let n = 0; n < count; n++) {
    const p = image + <usize>load<i32>(places + ((<usize>n) << 2)) - 16;
    let left = v128.and(v128.load(p), v128.load(masks));
    let right = v128.and(v128.load(p, 16), v128.load(masks, 16));
    // Sums of columns, at most 31 × 255.
    let s0 = i16x8.extend_low_i8x16_u(left);
    let s1 = i16x8.extend_high_i8x16_u(left);
    let s2 = i16x8.extend_low_i8x16_u(right);
    let s3 = i16x8.extend_high_i8x16_u(right);
    let down = i32x4.splat(0);
    for (let y = 1, above = p - width, below = p + width, mask = masks + 32; y <= reach; y++, above -= width, below += width, mask += 32) {
      left = v128.load(mask);
      right = v128.load(mask, 16);
      const a = v128.and(v128.load(above), left);
      const b = v128.and(v128.load(below), left);
      const c = v128.and(v128.load(above, 16), right);
      const d = v128.and(v128.load(below, 16), right);
      const a0 = i16x8.extend_low_i8x16_u(a);
      const a1 = i16x8.extend_high_i8x16_u(a);
      const b0 = i16x8.extend_low_i8x16_u(b);
      const b1 = i16x8.extend_high_i8x16_u(b);
      const c0 = i16x8.extend_low_i8x16_u(c);
      const c1 = i16x8.extend_high_i8x16_u(c);
      const d0 = i16x8.extend_low_i8x16_u(d);
      const d1 = i16x8.extend_high_i8x16_u(d);
      s0 = i16x8.add(s0, i16x8.add(a0, b0));
      s1 = i16x8.add(s1, i16x8.add(a1, b1));
      s2 = i16x8.add(s2, i16x8.add(c0, d0));
      s3 = i16x8.add(s3, i16x8.add(c1, d1));
      // Four columns together, at most 4 × 255, times the row.
      const more = i16x8.add(i16x8.add(i16x8.sub(b0, a0), i16x8.sub(b1, a1)), i16x8.add(i16x8.sub(d0, c0), i16x8.sub(d1, c1)));
      down = i32x4.add(down, i32x4.dot_i16x8_s(more, i16x8.splat(<i16>y)));
    }
    const across = i32x4.add(
      i32x4.add(
        i32x4.dot_i16x8_s(s0, i16x8(-16, -15, -14, -13, -12, -11, -10, -9)),
        i32x4.dot_i16x8_s(s1, i16x8(-8, -7, -6, -5, -4, -3, -2, -1)),
      ),
      i32x4.add(i32x4.dot_i16x8_s(s2, i16x8(0, 1, 2, 3, 4, 5, 6, 7)), i32x4.dot_i16x8_s(s3, i16x8(8, 9, 10, 11, 12, 13, 14, 15))),
    );
    store<i32>(out + ((<usize>n) << 3), sumOf(across));
    store<i32>(out + ((<usize>n) << 3), sumOf(down), 4);
  }
}
