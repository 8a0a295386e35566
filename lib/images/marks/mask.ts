/** Which pixels belong to something: 1 or 0 for each, row by row. */
export interface Mask {
  width: number;
  height: number;
  data: Uint8Array;
}

export const countOf = ({ data }: Mask): number => data.reduce((sum, value) => sum + value, 0);

/** With the edge moved outwards by `by` px, or inwards where that is below 0; corners stay square. What is beyond the picture changes nothing. */
export function grown({ width, height, data }: Mask, by: number): Mask {
  const value = by > 0 ? 1 : 0;
  const reach = Math.abs(by);
  const pass = (from: Uint8Array, lines: number, length: number, step: number, next: number): Uint8Array => {
    const to = from.slice();
    for (let line = 0; line < lines; line++)
      for (let i = 0, last = Number.NEGATIVE_INFINITY; i < length + reach; i++) {
        if (i < length && from[line * next + i * step] === value) last = i;
        if (i >= reach && i - last <= 2 * reach) to[line * next + (i - reach) * step] = value;
      }
    return to;
  };
  const rows = pass(data, height, width, 1, width);
  return { width, height, data: pass(rows, width, height, width, 1) };
}

/** With gaps up to twice `by` px wide filled; what lies at the picture's edge is closed as if the picture went on. */
export function closed({ width, height, data }: Mask, by: number): Mask {
  const wide = padded({ width, height, data }, by);
  const filled = grown(grown(wide, by), -by);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    out.set(filled.data.subarray((y + by) * filled.width + by, (y + by) * filled.width + by + width), y * width);
  return { width, height, data: out };
}

/** With an empty margin around it. */
export function padded({ width, height, data }: Mask, margin: number): Mask {
  const wide = {
    width: width + 2 * margin,
    height: height + 2 * margin,
    data: new Uint8Array((width + 2 * margin) * (height + 2 * margin)),
  };
  for (let y = 0; y < height; y++) wide.data.set(data.subarray(y * width, (y + 1) * width), (y + margin) * wide.width + margin);
  return wide;
}
