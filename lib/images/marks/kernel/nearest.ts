import { distance } from './distance';

/** Steps around in which directions are told apart. */
const TURNS = 48;

/**
 * For each of `count` features of a mark the one of the picture's that is most like it, of those near where it is expected.
 * @param points for each x and y where it is expected, f64, px
 * @param levels for each the first and last level to look at, i8
 * @param turns its turn, u8
 * @param first by how much a feature of the picture is turned more than the mark's at least, 0 to `TURNS` - 1, and `span` more at most
 * @param x of the picture's features in the order of their cells, f32; likewise `y`, `itsTurns`, u8, and their descriptors, `its`
 * @param starts for each cell, of each level from `-lower` on `rows` × `columns` of `side` px, where its features begin, i32
 * @param alike the most bits that may differ
 * @param out number of the picture's feature in this order, or -1, and in how many bits it differs: two i32 each
 */
export function nearest(
  points: usize,
  levels: usize,
  turns: usize,
  own: usize,
  count: i32,
  radius: f64,
  first: i32,
  span: i32,
  x: usize,
  y: usize,
  itsTurns: usize,
  its: usize,
  starts: usize,
  lower: i32,
  rows: i32,
  columns: i32,
  side: f64,
  alike: i32,
  out: usize,
): void {
  const around = i8x16.splat(<i8>TURNS);
  const most = i8x16.splat(<i8>span);
  for (let i = 0; i < count; i++, points += 16, levels += 2, own += 32, out += 8) {
    const px = load<f64>(points);
    const py = load<f64>(points, 8);
    const least = i8x16.splat(<i8>((<i32>load<u8>(turns + <usize>i) + first) % TURNS));
    const left = within(Math.floor((px - radius) / side), columns);
    const right = within(Math.floor((px + radius) / side), columns);
    const top = Math.max(0, Math.floor((py - radius) / side));
    const bottom = Math.min(<f64>(rows - 1), Math.floor((py + radius) / side));
    let best = alike + 1;
    let which = -1;
    for (let level = <i32>load<i8>(levels), last = <i32>load<i8>(levels, 1); level <= last; level++)
      for (let row = top; row <= bottom; row++) {
        const cells = starts + ((<usize>(((level + lower) * rows + <i32>row) * columns)) << 2);
        let at = <usize>load<i32>(cells + ((<usize>left) << 2));
        for (const end = <usize>load<i32>(cells + ((<usize>right) << 2), 4); at < end; at += 16) {
          const more = i8x16.sub(v128.load(itsTurns + at), least);
          let fits = i8x16.bitmask(i8x16.le_u(i8x16.min_u(more, i8x16.add(more, around)), most));
          if (end - at < 16) fits &= (1 << (<i32>(end - at))) - 1;
          for (; fits !== 0; fits &= fits - 1) {
            const it = at + <usize>ctz(fits);
            const dx = <f64>load<f32>(x + (it << 2)) - px;
            const dy = <f64>load<f32>(y + (it << 2)) - py;
            if (dx * dx + dy * dy > radius * radius) continue;
            const bits = distance(own, its + (it << 5), best - 1);
            if (bits >= best) continue;
            best = bits;
            which = <i32>it;
          }
        }
      }
    store<i32>(out, which);
    store<i32>(out, best, 4);
  }
}

function within(cell: f64, count: i32): i32 {
  return <i32>Math.max(0, Math.min(cell, <f64>(count - 1)));
}
