/**
 * Blurs by the binomials 1 6 15 20 15 6 1 both ways (σ 1.2 px), first down, then across, rounded once. The outermost three pixels stay as
 * they are. `row`: room for one row of u16.
 */
export function blur(image: usize, width: i32, height: i32, out: usize, row: usize): void {
  memory.copy(out, image, <usize>(width * height));
  const w = <usize>width;
  for (let y = 3; y < height - 3; y++) {
    const first = image + <usize>(y * width);
    for (let x: usize = 0; x < w; x += 8) {
      const p = first + x;
      v128.store(
        row + (x << 1),
        weighted(
          i16x8.add(v128.load8x8_u(p - 3 * w), v128.load8x8_u(p + 3 * w)),
          i16x8.add(v128.load8x8_u(p - 2 * w), v128.load8x8_u(p + 2 * w)),
          i16x8.add(v128.load8x8_u(p - w), v128.load8x8_u(p + w)),
          v128.load8x8_u(p),
        ),
      );
    }
    // What does not fill eight pixels is done with some of those before it once more.
    const to = out + <usize>(y * width);
    let x = 3;
    for (; x + 8 <= width - 3; x += 8) v128.store64_lane(to + <usize>x, across(row + ((<usize>x) << 1)), 0);
    if (width >= 14) v128.store64_lane(to + <usize>(width - 11), across(row + ((<usize>(width - 11)) << 1)), 0);
    else for (; x < width - 3; x++) store<u8>(to + <usize>x, <u8>i8x16.extract_lane_u(across(row + ((<usize>x) << 1)), 0));
  }
}

/** Sums of at most 64 × 255. */
function weighted(three: v128, two: v128, one: v128, middle: v128): v128 {
  return i16x8.add(
    i16x8.add(three, i16x8.mul(two, i16x8.splat(6))),
    i16x8.add(i16x8.mul(one, i16x8.splat(15)), i16x8.mul(middle, i16x8.splat(20))),
  );
}

/** Eight pixels from the sums at `p` and around. */
function across(p: usize): v128 {
  const three = i16x8.add(v128.load(p - 6), v128.load(p, 6));
  const two = i16x8.add(v128.load(p - 4), v128.load(p, 4));
  const one = i16x8.add(v128.load(p - 2), v128.load(p, 2));
  const middle = v128.load(p);
  const outer = i32x4.splat(1 | (6 << 16));
  const inner = i32x4.splat(15 | (20 << 16));
  const half = i32x4.splat(2048);
  const left = i32x4.add(
    i32x4.dot_i16x8_s(v128.shuffle<i16>(three, two, 0, 8, 1, 9, 2, 10, 3, 11), outer),
    i32x4.dot_i16x8_s(v128.shuffle<i16>(one, middle, 0, 8, 1, 9, 2, 10, 3, 11), inner),
  );
  const right = i32x4.add(
    i32x4.dot_i16x8_s(v128.shuffle<i16>(three, two, 4, 12, 5, 13, 6, 14, 7, 15), outer),
    i32x4.dot_i16x8_s(v128.shuffle<i16>(one, middle, 4, 12, 5, 13, 6, 14, 7, 15), inner),
  );
  const words = i16x8.narrow_i32x4_u(i32x4.shr_u(i32x4.add(left, half), 12), i32x4.shr_u(i32x4.add(right, half), 12));
  return i8x16.narrow_i16x8_u(words, words);
}
