/** Blocks are so wide and high, px. */
const BLOCK = 8;
/** The picture's own noise, squared: less contrast than this (variance of grey) is taken to be none. */
const NOISE = 9.0;
/** Of at most so many shifts, and one that is not used, four sums each are kept. */
const SHIFTS = 50;
/** Bytes of a block as it is given: x and y of its first pixel, how many of its pixels are of the mark, their mean and deviation: f64. */
const GIVEN = 40;

/**
 * Compares a block with the picture at all shifts of up to `margin` px, row by row, two by two. To `sums`: how alike they are, then sums
 * of the picture's grey, of its squares and of its products with the block's, `SHIFTS` f64 each. In a shift pixels are added row by row.
 */
function compare(
  own: usize,
  mask: usize,
  across: i32,
  sample: usize,
  width: i32,
  around: i32,
  margin: i32,
  block: usize,
  sums: usize,
): void {
  const first = <i32>load<f64>(block, 8) * across + <i32>load<f64>(block);
  const corner = sample + ((<usize>((<i32>load<f64>(block, 8) + margin - around) * width + <i32>load<f64>(block) + margin - around)) << 2);
  const whole = load<f64>(block, 16) === <f64>(BLOCK * BLOCK);
  const side = 2 * around + 1;
  const pairs = around + 1;
  for (let pair = 0; pair < pairs * side; pair += 2) {
    const to = shiftOf(pair, pairs, side);
    const toNext = pair + 1 < pairs * side ? shiftOf(pair + 1, pairs, side) : to;
    let p = corner + ((<usize>((to / side) * width + (to % side))) << 2);
    let q = corner + ((<usize>((toNext / side) * width + (toNext % side))) << 2);
    let sum = f64x2.splat(0);
    let squares = f64x2.splat(0);
    let product = f64x2.splat(0);
    let sum2 = f64x2.splat(0);
    let squares2 = f64x2.splat(0);
    let product2 = f64x2.splat(0);
    for (let row = 0; row < BLOCK; row++) {
      const n = first + row * across;
      for (let column: usize = 0; column < <usize>BLOCK; column++) {
        if (!whole && !load<u8>(mask + <usize>n + column)) continue;
        const grey = f64x2.splat(<f64>load<f32>(own + ((<usize>n + column) << 2)));
        const one = f64x2.promote_low_f32x4(v128.load64_zero(p + (column << 2)));
        const other = f64x2.promote_low_f32x4(v128.load64_zero(q + (column << 2)));
        sum = f64x2.add(sum, one);
        squares = f64x2.add(squares, f64x2.mul(one, one));
        product = f64x2.add(product, f64x2.mul(one, grey));
        sum2 = f64x2.add(sum2, other);
        squares2 = f64x2.add(squares2, f64x2.mul(other, other));
        product2 = f64x2.add(product2, f64x2.mul(other, grey));
      }
      p += (<usize>width) << 2;
      q += (<usize>width) << 2;
    }
    keep(sums + ((<usize>to) << 3), block, sum, squares, product);
    if (toNext !== to) keep(sums + ((<usize>toNext) << 3), block, sum2, squares2, product2);
  }
}

/** Number of the first shift of a pair; the second one of a row's last is none, and overwritten by the next row's first. */
function shiftOf(pair: i32, pairs: i32, side: i32): i32 {
  return (pair / pairs) * side + 2 * (pair % pairs);
}

function keep(to: usize, block: usize, sum: v128, squares: v128, product: v128): void {
  const count = f64x2.splat(load<f64>(block, 16));
  const mean = f64x2.div(sum, count);
  const variance = f64x2.max(f64x2.splat(0), f64x2.sub(f64x2.div(squares, count), f64x2.mul(mean, mean)));
  const shared = f64x2.sub(f64x2.div(product, count), f64x2.div(f64x2.mul(f64x2.splat(load<f64>(block, 24)), sum), count));
  const contrast = f64x2.mul(f64x2.splat(load<f64>(block, 32)), f64x2.sqrt(f64x2.add(variance, f64x2.splat(NOISE))));
  v128.store(to, f64x2.div(shared, contrast));
  v128.store(to + SHIFTS * 8, sum);
  v128.store(to + SHIFTS * 16, squares);
  v128.store(to + SHIFTS * 24, product);
}

/**
 * For each of `count` blocks of a layer `across` px wide the shift, of up to `margin` px, at most 3, at which the picture is most like it.
 * @param own the layer's grey, f32, and `mask`, u8
 * @param sample the picture in its place and `margin` px around, f32, `width` px wide
 * @param blocks five f64 each
 * @param sums room for four times `SHIFTS` f64
 * @param out for each block number of the shift, row by row, and how alike it, the one before, behind, above and below it are: six f32
 */
export function shifts(
  own: usize,
  mask: usize,
  across: i32,
  sample: usize,
  width: i32,
  margin: i32,
  blocks: usize,
  count: i32,
  sums: usize,
  out: usize,
): void {
  const side = 2 * margin + 1;
  for (let n = 0; n < count; n++, blocks += GIVEN, out += 24) {
    compare(own, mask, across, sample, width, margin, margin, blocks, sums);
    let best = 0;
    for (let i = 1; i < side * side; i++) if (alike(sums, i) > alike(sums, best)) best = i;
    store<f32>(out, <f32>best);
    store<f32>(out, alike(sums, best), 4);
    store<f32>(out, best > 0 ? alike(sums, best - 1) : 0, 8);
    store<f32>(out, alike(sums, best + 1), 12);
    store<f32>(out, best >= side ? alike(sums, best - side) : 0, 16);
    store<f32>(out, best + side < side * side ? alike(sums, best + side) : 0, 20);
  }
}

function alike(sums: usize, shift: i32): f32 {
  return <f32>load<f64>(sums + ((<usize>shift) << 3));
}

/**
 * The best comparison of each of `count` blocks within `around` px, 0 or 1; of equal ones where the block is expected, else the first.
 * Further: as with `shifts`.
 * @param out for each block how alike, gain of contrast, mean of grey and its deviation: four f64
 */
export function comparisons(
  own: usize,
  mask: usize,
  across: i32,
  sample: usize,
  width: i32,
  margin: i32,
  around: i32,
  blocks: usize,
  count: i32,
  sums: usize,
  out: usize,
): void {
  const side = 2 * around + 1;
  for (let n = 0; n < count; n++, blocks += GIVEN, out += 32) {
    compare(own, mask, across, sample, width, around, margin, blocks, sums);
    let best: usize = <usize>((side * side) >> 1);
    for (let i: usize = 0; i < <usize>(side * side); i++) if (load<f64>(sums + (i << 3)) > load<f64>(sums + (best << 3))) best = i;
    const at = sums + (best << 3);
    const pixels = load<f64>(blocks, 16);
    const deviation = load<f64>(blocks, 32);
    const sum = load<f64>(at + SHIFTS * 8);
    const mean = sum / pixels;
    const variance = Math.max(0, load<f64>(at + SHIFTS * 16) / pixels - mean * mean);
    const shared = load<f64>(at + SHIFTS * 24) / pixels - (load<f64>(blocks, 24) * sum) / pixels;
    store<f64>(out, load<f64>(at));
    store<f64>(out, shared / (deviation * deviation), 8);
    store<f64>(out, mean, 16);
    store<f64>(out, Math.sqrt(variance), 24);
  }
}
