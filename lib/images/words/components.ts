import type { Grey } from '../pixels';

/** A connected stretch of pixels that stand out alike: a letter, with luck. Places are px of the scale it was found at. */
export interface Component {
  left: number;
  top: number;
  /** The first column and row that are outside. */
  right: number;
  bottom: number;
  area: number;
  /** Horizontal runs of pixels: over the height, the strokes that a row crosses. */
  runs: number;
  /** Mean brightness. */
  grey: number;
  mark: number;
}

/** Runs of pixels, joined to components with those that touch them in the row above (8-connected); `least` px high at least. */
export function componentsOf(marks: Uint8Array, { width, height, data }: Grey, least: number): Component[] {
  const runs = runsOf(marks, width, height);
  const { count, lefts, rights, rowStarts } = runs;
  const parents = Int32Array.from({ length: count }, (_, i) => i);
  const rootOf = (run: number): number => {
    let at = run;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  for (let y = 1; y < height; y++) {
    let above = rowStarts[y - 1] as number;
    const end = rowStarts[y] as number;
    for (let run = end; run < (rowStarts[y + 1] as number); run++) {
      const left = lefts[run] as number;
      const right = rights[run] as number;
      const mark = marks[y * width + left];
      while (above < end && (rights[above] as number) < left) above++;
      for (let other = above; other < end && (lefts[other] as number) <= right; other++) {
        if (marks[(y - 1) * width + (lefts[other] as number)] !== mark) continue;
        const a = rootOf(run);
        const b = rootOf(other);
        if (a < b) parents[b] = a;
        else if (b < a) parents[a] = b;
      }
    }
  }
  for (let run = 0; run < count; run++) parents[run] = rootOf(run);
  return gathered(runs, parents, marks, { width, height, data }, least);
}

/** A component for every root: numbers first, objects only for those that are high enough, as textures have very many. */
function gathered(
  { count, lefts, rights, rows }: Runs,
  roots: Int32Array,
  marks: Uint8Array,
  { width, data }: Grey,
  least: number,
): Component[] {
  // Rows only ever grow from run to run, so a root is the topmost run, and the last run the lowest.
  const bottoms = new Int32Array(count);
  for (let run = 0; run < count; run++) bottoms[roots[run] as number] = (rows[run] as number) + 1;
  const components: Component[] = [];
  const places = new Int32Array(count).fill(-1);
  for (let run = 0; run < count; run++) {
    const root = roots[run] as number;
    const top = rows[root] as number;
    const bottom = bottoms[root] as number;
    if (bottom - top < least) continue;
    const left = lefts[run] as number;
    const right = rights[run] as number;
    if (places[root] === -1) {
      const mark = marks[top * width + (lefts[root] as number)] as number;
      places[root] = components.push({ left, top, right, bottom, area: 0, runs: 0, grey: 0, mark }) - 1;
    }
    const one = components[places[root] as number] as Component;
    if (left < one.left) one.left = left;
    if (right > one.right) one.right = right;
    one.area += right - left;
    one.runs++;
    const start = (rows[run] as number) * width;
    for (let p = start + left; p < start + right; p++) one.grey += data[p] as number;
  }
  for (const one of components) one.grey /= one.area;
  return components;
}

interface Runs {
  count: number;
  lefts: Int32Array;
  rights: Int32Array;
  rows: Int32Array;
  /** The first run of each row; one more for the end. */
  rowStarts: Int32Array;
}

function countRuns(marks: Uint8Array, width: number): number {
  let count = 0;
  for (let p = 0; p < marks.length; p++) if (marks[p] && (p % width === 0 || marks[p - 1] !== marks[p])) count++;
  return count;
}

function runsOf(marks: Uint8Array, width: number, height: number): Runs {
  const most = countRuns(marks, width);
  const lefts = new Int32Array(most);
  const rights = new Int32Array(most);
  const rows = new Int32Array(most);
  const rowStarts = new Int32Array(height + 1);
  let count = 0;
  for (let y = 0; y < height; y++) {
    rowStarts[y] = count;
    const start = y * width;
    for (let x = 0; x < width; ) {
      const mark = marks[start + x];
      if (!mark) {
        x++;
        continue;
      }
      const left = x;
      while (x < width && marks[start + x] === mark) x++;
      lefts[count] = left;
      rights[count] = x;
      rows[count++] = y;
    }
  }
  rowStarts[height] = count;
  return { count, lefts, rights, rows, rowStarts };
}
