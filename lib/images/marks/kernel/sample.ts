/**
 * Reads a picture where a warp puts a template, interpolated: f32 to `out`, `width` × `height`.
 * @param level the picture, `wide` × `high` px, of which one of the warp's px is `sx` and `sy`
 * @param rows for each row of `out` x and then y of the warp's `points` across, f64
 * @param perPixel cells between these points for one px of the template
 * @param scale px of `out` for one of the template; it begins `margin` px from the edge
 * @param columns room for 16 bytes for each column of `out`
 */
export function sample(
  level: usize,
  wide: i32,
  high: i32,
  sx: f64,
  sy: f64,
  rows: usize,
  points: i32,
  perPixel: f64,
  scale: f64,
  margin: i32,
  width: i32,
  height: i32,
  columns: usize,
  out: usize,
): void {
  const last = points - 2;
  const ys = (<usize>points) << 3;
  const right = <f64>wide - 1.001;
  const bottom = <f64>high - 1.001;
  // Between which two points each column lies, bytes to the first, and how far from it.
  for (let x = 0; x < width; x++) {
    const place = ((<f64>(x - margin) + 0.5) / scale) * perPixel;
    const column = place < 0 ? 0 : place >= <f64>last ? last : <i32>place;
    store<i32>(columns + ((<usize>x) << 4), column << 3);
    store<f64>(columns + ((<usize>x) << 4), place - <f64>column, 8);
  }
  for (let y = 0; y < height; y++, rows += 2 * ys)
    for (let x: usize = 0; x < <usize>width; x++, out += 4) {
      const at = rows + <usize>load<i32>(columns + (x << 4));
      const share = load<f64>(columns + (x << 4), 8);
      const px = Math.max(0, Math.min(between(at, share) * sx - 0.5, right));
      const py = Math.max(0, Math.min(between(at + ys, share) * sy - 0.5, bottom));
      const left = <i32>px;
      const top = <i32>py;
      const u = px - <f64>left;
      const p = level + <usize>(top * wide + left);
      const above = <f64>load<u8>(p) * (1 - u) + <f64>load<u8>(p, 1) * u;
      const below = <f64>load<u8>(p + wide) * (1 - u) + <f64>load<u8>(p + wide, 1) * u;
      store<f32>(out, <f32>(above + (below - above) * (py - <f64>top)));
    }
}

function between(at: usize, share: f64): f64 {
  const before = load<f64>(at);
  return before + (load<f64>(at, 8) - before) * share;
}
