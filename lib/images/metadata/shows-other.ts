import type { Pixels } from '../pixels';

/** Part of a picture, in px. */
interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Both are compared as grids of so many cells a side at most, whatever their shape, and fewer where the small picture is smaller. */
const MOST_CELLS = 80;
/** Px of the small picture that a cell holds at least: compression stains single ones. */
const LEAST_PX = 1.5;
/** A grid is compared in blocks of so many cells a side. */
const BLOCK = 8;
/** Spread of grey within a block, of 255, that is below what JPEG makes of an even area. */
const EVEN = 4;
/** Blocks with more spread than this count no more than others. */
const BUSY = 40;
/** One block may be flatter than the other by this, as small pictures are where they were compressed hard. */
const FLATTER = 0.6;
/** How it was found, and on what: decision 0029. Mean agreement of all blocks, from -1 to 1, that the same picture keeps. */
const LEAST_AGREEMENT = 0.85;
/** Agreement of a block below which something stands there in one of the two only; and in which share of blocks it may. */
const LEAST_OF_BLOCK = 0.5;
const MOST_ODD = 0.025;

interface Agreement {
  mean: number;
  /** Share of the blocks. */
  odd: number;
}

/**
 * Whether a packed small picture shows something else than the picture: more around it, as before cutting, or something that is covered
 * now. The same picture compressed, brightened, turned, mirrored, stretched, or with even bars at its sides is not something else.
 */
export function showsOther(thumbnail: Pixels, picture: Pixels): boolean {
  return !agreements(thumbnail, picture).some(({ mean, odd }) => mean >= LEAST_AGREEMENT && odd <= MOST_ODD);
}

/** Under each way in which the small picture may be turned, mirrored and fitted. */
function agreements(thumbnail: Pixels, picture: Pixels): Agreement[] {
  const all = wholeOf(picture);
  const side = BLOCK * Math.max(2, Math.floor(Math.min(MOST_CELLS, Math.min(thumbnail.width, thumbnail.height) / LEAST_PX) / BLOCK));
  const grids = new Map<string, Float32Array>();
  const gridOf = (part: Part): Float32Array => {
    const key = `${part.x} ${part.y} ${part.width} ${part.height}`;
    const grid = grids.get(key) ?? cells(picture, part, side);
    grids.set(key, grid);
    return grid;
  };
  const found: Agreement[] = [];
  for (const turned of [false, true]) {
    const aspect = turned ? picture.height / picture.width : picture.width / picture.height;
    const inner = middle(thumbnail, aspect);
    const outer = middle(picture, turned ? thumbnail.height / thumbnail.width : thumbnail.width / thumbnail.height);
    const pairs: [Part, Part][] = [
      [wholeOf(thumbnail), all],
      [wholeOf(thumbnail), outer],
    ];
    if (hasEvenBars(thumbnail, inner)) pairs.push([inner, all]);
    for (const [small, large] of pairs) {
      const of = gridOf(large);
      for (const seen of turns(cells(thumbnail, small, side), side, turned)) found.push(agreement(seen, of, side));
    }
  }
  return found;
}

const wholeOf = ({ width, height }: Pixels): Part => ({ x: 0, y: 0, width, height });

/** The largest part of that shape in the middle. */
function middle({ width, height }: Pixels, aspect: number): Part {
  const wide = Math.max(1, Math.min(width, Math.round(height * aspect)));
  const high = Math.max(1, Math.min(height, Math.round(width / aspect)));
  return { x: Math.floor((width - wide) / 2), y: Math.floor((height - high) / 2), width: wide, height: high };
}

/** Mean grey of each cell (weights of ITU-R BT.601). */
function cells({ width, data }: Pixels, part: Part, side: number): Float32Array {
  const grid = new Float32Array(side * side);
  for (let row = 0; row < side; row++) {
    const [top, bottom] = span(part.y, part.height, row, side);
    for (let column = 0; column < side; column++) {
      const [left, right] = span(part.x, part.width, column, side);
      let sum = 0;
      for (let y = top; y < bottom; y++) {
        for (let at = 4 * (y * width + left); at < 4 * (y * width + right); at += 4) {
          sum += 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
        }
      }
      grid[row * side + column] = sum / ((bottom - top) * (right - left));
    }
  }
  return grid;
}

function span(from: number, length: number, cell: number, side: number): [number, number] {
  const start = from + Math.floor((cell * length) / side);
  return [start, Math.max(start + 1, from + Math.floor(((cell + 1) * length) / side))];
}

/** What lies beside the part is even: bars that a camera puts where the shapes differ. */
function hasEvenBars(pixels: Pixels, part: Part): boolean {
  const { width, height, data } = pixels;
  const bars: Part[] =
    part.width < width
      ? [
          { ...part, x: 0, width: part.x },
          { ...part, x: part.x + part.width, width: width - part.x - part.width },
        ]
      : [
          { ...part, y: 0, height: part.y },
          { ...part, y: part.y + part.height, height: height - part.y - part.height },
        ];
  return bars.every((bar) => {
    const values: number[] = [];
    for (let y = bar.y; y < bar.y + bar.height; y++)
      for (let x = bar.x; x < bar.x + bar.width; x++) values.push(data[4 * (y * width + x) + 1] ?? 0);
    // The outermost rows beside the picture are stained by compression.
    values.sort((a, b) => a - b);
    return (values[Math.floor(values.length * 0.85)] ?? 0) - (values[Math.floor(values.length * 0.05)] ?? 0) <= 8;
  });
}

/** The grid upright and upside down, each also mirrored; lying on its side where `turned`. */
function turns(grid: Float32Array, side: number, turned: boolean): Float32Array[] {
  const last = side - 1;
  const read = (from: (row: number, column: number) => number): Float32Array =>
    grid.map((_, at) => grid[from(Math.floor(at / side), at % side)] ?? 0);
  return [0, 1, 2, 3].map((way) =>
    read((row, column) => {
      const y = way & 1 ? last - row : row;
      const x = way & 2 ? last - column : column;
      return turned ? x * side + y : y * side + x;
    }),
  );
}

/** How alike two grids are, block by block, whatever their brightness and contrast; blocks that are even in both say nothing. */
function agreement(a: Float32Array, b: Float32Array, side: number): Agreement {
  let [sum, weight, odd] = [0, 0, 0];
  for (let top = 0; top < side; top += BLOCK) {
    for (let left = 0; left < side; left += BLOCK) {
      const [spreadA, spreadB, alike] = compared(a, b, side, top, left);
      if (Math.max(spreadA, spreadB) < EVEN) continue;
      const counts = Math.min(Math.max(spreadA, spreadB), BUSY);
      sum += counts * alike;
      weight += counts;
      if (alike < LEAST_OF_BLOCK && Math.max(spreadA, spreadB) > 3 * EVEN) odd += 1;
    }
  }
  return { mean: weight === 0 ? 1 : sum / weight, odd: odd / (side / BLOCK) ** 2 };
}

/** Spread of both in a block, and their correlation, less where one is much flatter, as where something was blurred. */
function compared(a: Float32Array, b: Float32Array, side: number, top: number, left: number): [number, number, number] {
  let [sumA, sumB, sumAA, sumBB, sumAB] = [0, 0, 0, 0, 0];
  for (let row = top; row < top + BLOCK; row++) {
    for (let at = row * side + left; at < row * side + left + BLOCK; at++) {
      const [x, y] = [a[at] ?? 0, b[at] ?? 0];
      sumA += x;
      sumB += y;
      sumAA += x * x;
      sumBB += y * y;
      sumAB += x * y;
    }
  }
  const count = BLOCK * BLOCK;
  const spread = (sum: number, squares: number): number => Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
  const [spreadA, spreadB] = [spread(sumA, sumAA), spread(sumB, sumBB)];
  const common = sumAB / count - (sumA / count) * (sumB / count);
  const least = Math.min(spreadA, spreadB) / Math.max(spreadA, spreadB, 1);
  return [spreadA, spreadB, (Math.min(1, least / FLATTER) * common) / (Math.max(spreadA, 1) * Math.max(spreadB, 1))];
}
