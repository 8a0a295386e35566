/**
 * FAST-9 corners (Rosten and Drummond, 2006), 16 pixels at a time: nine places in a row of the ring are brighter, or darker, than the
 * pixel by more than `threshold`, 1 to 255. Nearer than `margin` px, at least 3, to the edge none are looked for.
 * @param ring bytes from a pixel to each of the sixteen places, i32
 * @param sums room for 32 bytes
 * @param scores for each pixel, u16, by how much its ring differs in all, and 1; 0 where there is no corner
 * @param found the corners' indexes, i32, row by row
 * @returns how many there are; -1 where there are more than `most`
 */
export function corners(
  image: usize,
  width: i32,
  height: i32,
  threshold: i32,
  margin: i32,
  ring: usize,
  sums: usize,
  scores: usize,
  found: usize,
  most: i32,
): i32 {
  memory.fill(scores, 0, <usize>(width * height) * 2);
  const step = i8x16.splat(<i8>threshold);
  const up = <usize>(3 * width);
  const up2 = <usize>(2 * width);
  const up1 = <usize>width;
  let count = 0;
  for (let y = margin; y < height - margin; y++) {
    for (let x = margin, end = width - margin; x < end; x += 16) {
      const p = image + <usize>(y * width + x);
      const value = v128.load(p);
      const high = i8x16.add_sat_u(value, step);
      const low = i8x16.sub_sat_u(value, step);
      // Nine in a row hold one of each two opposite places.
      const r0 = v128.load(p - up);
      const r4 = v128.load(p, 3);
      const r8 = v128.load(p + up);
      const r12 = v128.load(p - 3);
      const light = i8x16.sub_sat_u(i8x16.min_u(i8x16.max_u(r0, r8), i8x16.max_u(r4, r12)), high);
      const dark = i8x16.sub_sat_u(low, i8x16.max_u(i8x16.min_u(r0, r8), i8x16.min_u(r4, r12)));
      if (!v128.any_true(v128.or(light, dark))) continue;
      const r1 = v128.load(p - up, 1);
      const r2 = v128.load(p - up2, 2);
      const r3 = v128.load(p - up1, 3);
      const r5 = v128.load(p + up1, 3);
      const r6 = v128.load(p + up2, 2);
      const r7 = v128.load(p + up, 1);
      const r9 = v128.load(p + up - 1);
      const r10 = v128.load(p + up2 - 2);
      const r11 = v128.load(p + up1 - 3);
      const r13 = v128.load(p - up1 - 3);
      const r14 = v128.load(p - up2 - 2);
      const r15 = v128.load(p - up - 1);
      let is = i8x16.splat(0);
      if (v128.any_true(light)) is = i8x16.gt_u(lightest(r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15), high);
      if (v128.any_true(dark))
        is = v128.or(is, i8x16.lt_u(darkest(r0, r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15), low));
      let set = i8x16.bitmask(is);
      if (end - x < 16) set &= (1 << (end - x)) - 1;
      if (set === 0) continue;
      let low8 = i16x8.splat(1);
      let high8 = i16x8.splat(1);
      for (let n: usize = 0; n < 64; n += 4) {
        const other = v128.load(p + load<i32>(ring + n));
        const by = v128.or(i8x16.sub_sat_u(other, high), i8x16.sub_sat_u(low, other));
        low8 = i16x8.add(low8, i16x8.extend_low_i8x16_u(by));
        high8 = i16x8.add(high8, i16x8.extend_high_i8x16_u(by));
      }
      const i = y * width + x;
      if (count + popcnt(set) > most) return -1;
      v128.store(sums, low8);
      v128.store(sums, high8, 16);
      for (; set !== 0; set &= set - 1) {
        const n = ctz(set);
        store<u16>(scores + ((<usize>(i + n)) << 1), load<u16>(sums + ((<usize>n) << 1)));
        store<i32>(found + ((<usize>count) << 2), i + n);
        count++;
      }
    }
  }
  return count;
}

/** The greatest brightness that nine places in a row all have. A run of nine is one of eight with the place before or behind it. */
function lightest(
  r0: v128,
  r1: v128,
  r2: v128,
  r3: v128,
  r4: v128,
  r5: v128,
  r6: v128,
  r7: v128,
  r8: v128,
  r9: v128,
  r10: v128,
  r11: v128,
  r12: v128,
  r13: v128,
  r14: v128,
  r15: v128,
): v128 {
  const a1 = i8x16.min_u(r1, r2);
  const a3 = i8x16.min_u(r3, r4);
  const a5 = i8x16.min_u(r5, r6);
  const a7 = i8x16.min_u(r7, r8);
  const a9 = i8x16.min_u(r9, r10);
  const a11 = i8x16.min_u(r11, r12);
  const a13 = i8x16.min_u(r13, r14);
  const a15 = i8x16.min_u(r15, r0);
  const b1 = i8x16.min_u(a1, a3);
  const b3 = i8x16.min_u(a3, a5);
  const b5 = i8x16.min_u(a5, a7);
  const b7 = i8x16.min_u(a7, a9);
  const b9 = i8x16.min_u(a9, a11);
  const b11 = i8x16.min_u(a11, a13);
  const b13 = i8x16.min_u(a13, a15);
  const b15 = i8x16.min_u(a15, a1);
  let best = i8x16.min_u(i8x16.min_u(b1, b5), i8x16.max_u(r0, r9));
  best = i8x16.max_u(best, i8x16.min_u(i8x16.min_u(b3, b7), i8x16.max_u(r2, r11)));
  best = i8x16.max_u(best, i8x16.min_u(i8x16.min_u(b5, b9), i8x16.max_u(r4, r13)));
  best = i8x16.max_u(best, i8x16.min_u(i8x16.min_u(b7, b11), i8x16.max_u(r6, r15)));
  best = i8x16.max_u(best, i8x16.min_u(i8x16.min_u(b9, b13), i8x16.max_u(r8, r1)));
  best = i8x16.max_u(best, i8x16.min_u(i8x16.min_u(b11, b15), i8x16.max_u(r10, r3)));
  best = i8x16.max_u(best, i8x16.min_u(i8x16.min_u(b13, b1), i8x16.max_u(r12, r5)));
  return i8x16.max_u(best, i8x16.min_u(i8x16.min_u(b15, b3), i8x16.max_u(r14, r7)));
}

/** The least brightness that none of nine places in a row exceeds. */
function darkest(
  r0: v128,
  r1: v128,
  r2: v128,
  r3: v128,
  r4: v128,
  r5: v128,
  r6: v128,
  r7: v128,
  r8: v128,
  r9: v128,
  r10: v128,
  r11: v128,
  r12: v128,
  r13: v128,
  r14: v128,
  r15: v128,
): v128 {
  const a1 = i8x16.max_u(r1, r2);
  const a3 = i8x16.max_u(r3, r4);
  const a5 = i8x16.max_u(r5, r6);
  const a7 = i8x16.max_u(r7, r8);
  const a9 = i8x16.max_u(r9, r10);
  const a11 = i8x16.max_u(r11, r12);
  const a13 = i8x16.max_u(r13, r14);
  const a15 = i8x16.max_u(r15, r0);
  const b1 = i8x16.max_u(a1, a3);
  const b3 = i8x16.max_u(a3, a5);
  const b5 = i8x16.max_u(a5, a7);
  const b7 = i8x16.max_u(a7, a9);
  const b9 = i8x16.max_u(a9, a11);
  const b11 = i8x16.max_u(a11, a13);
  const b13 = i8x16.max_u(a13, a15);
  const b15 = i8x16.max_u(a15, a1);
  let best = i8x16.max_u(i8x16.max_u(b1, b5), i8x16.min_u(r0, r9));
  best = i8x16.min_u(best, i8x16.max_u(i8x16.max_u(b3, b7), i8x16.min_u(r2, r11)));
  best = i8x16.min_u(best, i8x16.max_u(i8x16.max_u(b5, b9), i8x16.min_u(r4, r13)));
  best = i8x16.min_u(best, i8x16.max_u(i8x16.max_u(b7, b11), i8x16.min_u(r6, r15)));
  best = i8x16.min_u(best, i8x16.max_u(i8x16.max_u(b9, b13), i8x16.min_u(r8, r1)));
  best = i8x16.min_u(best, i8x16.max_u(i8x16.max_u(b11, b15), i8x16.min_u(r10, r3)));
  best = i8x16.min_u(best, i8x16.max_u(i8x16.max_u(b13, b1), i8x16.min_u(r12, r5)));
  return i8x16.min_u(best, i8x16.max_u(i8x16.max_u(b15, b3), i8x16.min_u(r14, r7)));
}

/** Keeps in `found` of corners side by side only the strongest, of two equal ones the first. @returns how many */
export function strongest(found: usize, count: i32, scores: usize, width: i32): i32 {
  const row = (<usize>width) << 1;
  let kept = 0;
  for (let n = 0; n < count; n++) {
    const i = load<i32>(found + ((<usize>n) << 2));
    const at = scores + ((<usize>i) << 1);
    const score = load<u16>(at);
    const above = at - row;
    const below = at + row;
    if (load<u16>(at - 2) >= score || load<u16>(above - 2) >= score || load<u16>(above) >= score) continue;
    if (load<u16>(above, 2) >= score || load<u16>(at, 2) > score || load<u16>(below - 2) > score) continue;
    if (load<u16>(below) > score || load<u16>(below, 2) > score) continue;
    store<i32>(found + ((<usize>kept) << 2), i);
    kept++;
  }
  return kept;
}
