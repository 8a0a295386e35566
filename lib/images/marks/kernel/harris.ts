import { sumOf } from './lanes';

/**
 * Harris's measure (1988), k = 0.04, of `count` places (i32 indexes) from central differences over 7 × 7 px, scaled down to whole numbers
 * of up to ten digits: f64 to `out`.
 */
export function harris(image: usize, width: i32, places: usize, count: i32, out: usize): void {
  const seven = v128(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 0);
  for (let n = 0; n < count; n++) {
    let p = image + <usize>(load<i32>(places + ((<usize>n) << 2)) - 3 * width - 3);
    let xx = i32x4.splat(0);
    let yy = i32x4.splat(0);
    let xy = i32x4.splat(0);
    for (let row = 0; row < 7; row++, p += width) {
      const dx = v128.and(seven, i16x8.sub(v128.load8x8_u(p, 1), v128.load8x8_u(p - 1)));
      const dy = v128.and(seven, i16x8.sub(v128.load8x8_u(p + width), v128.load8x8_u(p - width)));
      xx = i32x4.add(xx, i32x4.dot_i16x8_s(dx, dx));
      yy = i32x4.add(yy, i32x4.dot_i16x8_s(dy, dy));
      xy = i32x4.add(xy, i32x4.dot_i16x8_s(dx, dy));
    }
    const a = <f64>sumOf(xx);
    const b = <f64>sumOf(yy);
    const c = <f64>sumOf(xy);
    store<f64>(out + ((<usize>n) << 3), (a * b - c * c - 0.04 * (a + b) * (a + b)) / 64.0);
  }
}
