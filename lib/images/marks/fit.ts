import { distance, NEARER, TURNS, WORDS } from './descriptor';
import type { Features } from './features';
import { LEVELS, STEP } from './grey';
import { levelSize } from './sizes';
import type { View } from './view';
import type { Affine } from './vote';

/** A guess made better. */
export interface Fit {
  map: Affine;
  /** Features of the mark with the places in the picture where they were found. */
  pairs: readonly Pair[];
}

/** The picture's features by level and place, so that those near a point are found at once. */
export class Places {
  private readonly columns: number;
  private readonly rows: number;
  /** For each cell of each level where its features begin in `order`. */
  private readonly starts: Int32Array;
  readonly order: Int32Array;

  constructor(
    readonly features: Features,
    width: number,
    height: number,
  ) {
    this.columns = Math.ceil(width / CELL);
    this.rows = Math.ceil(height / CELL);
    const cells = Int32Array.from({ length: features.count }, (_, i) =>
      this.cellOf(features.level[i] as number, (features.x[i] as number) / CELL, (features.y[i] as number) / CELL),
    );
    this.starts = new Int32Array((LEVELS + NEARER) * this.columns * this.rows + 1);
    for (const cell of cells) this.starts[cell + 1] = (this.starts[cell + 1] as number) + 1;
    for (let i = 1; i < this.starts.length; i++) this.starts[i] = (this.starts[i] as number) + (this.starts[i - 1] as number);
    const next = this.starts.slice();
    this.order = new Int32Array(features.count);
    cells.forEach((cell, i) => {
      const to = next[cell] as number;
      this.order[to] = i;
      next[cell] = to + 1;
    });
  }

  private cellOf(level: number, column: number, row: number): number {
    return (
      ((level + NEARER) * this.rows + Math.min(this.rows - 1, Math.max(0, Math.floor(row)))) * this.columns +
      Math.min(this.columns - 1, Math.max(0, Math.floor(column)))
    );
  }

  /** Stretches of `order`, first and last and so on, in which all features of `level` within `radius` px of a point are. */
  near(level: number, x: number, y: number, radius: number, into: number[]): void {
    for (let row = Math.floor((y - radius) / CELL), last = (y + radius) / CELL; row <= last; row++) {
      if (row < 0 || row >= this.rows) continue;
      into.push(
        this.starts[this.cellOf(level, (x - radius) / CELL, row)] as number,
        this.starts[this.cellOf(level, (x + radius) / CELL, row) + 1] as number,
      );
    }
  }
}

const CELL = 24;

/** Shares of the mark's size within which a feature is looked for, round by round. */
const ROUNDS = [0.11, 0.06, 0.035] as const;
/** Once the place is known, descriptors may differ in more bits than where anything may match anything. */
const ALIKE_HERE = 78;
const SAME_TURN = TURNS / 10;
const SAME_LEVEL = 1.6;
/** An affine map needs three; one more that agrees says a little. */
const FEWEST = 4;
/** A map that stretches one way more than this shows a mark from too far aside. */
const STRETCHED = 2.3;

export interface Pair {
  x: number;
  y: number;
  toX: number;
  toY: number;
  weight: number;
}

/** Looks for each feature of `view` near where `map` expects it and makes the map fit, in rounds; nothing if it makes no sense. */
export function fit(view: View, map: Affine, places: Places): Fit | undefined {
  const side = Math.sqrt(view.width * view.height);
  let now = map;
  let pairs: Pair[] = [];
  for (const [round, share] of ROUNDS.entries()) {
    const scale = scaleOf(now);
    pairs = pairsOf(view, now, places, Math.max(3, share * side * scale));
    if (pairs.length < FEWEST) return undefined;
    now = refit(pairs, now, view, round);
    if (!sensible(now, side)) return undefined;
  }
  return { map: now, pairs };
}

export const scaleOf = ([a, b, , d, e]: Affine): number => Math.sqrt(Math.abs(a * e - b * d));

function sensible([a, b, , d, e]: Affine, side: number): boolean {
  const determinant = a * e - b * d;
  if (determinant <= 0 || Math.sqrt(determinant) * side < 24) return false;
  const sum = (a * a + b * b + d * d + e * e) / (2 * determinant);
  return sum + Math.sqrt(Math.max(0, sum * sum - 1)) < STRETCHED;
}

function pairsOf({ features: own }: View, [a, b, c, d, e, f]: Affine, places: Places, radius: number): Pair[] {
  const { features } = places;
  const scale = scaleOf([a, b, c, d, e, f]);
  const turn = (Math.atan2(d - b, a + e) * TURNS) / (2 * Math.PI);
  const pairs: Pair[] = [];
  const used = new Map<number, number>();
  const top = LEVELS - 1;
  const stretches: number[] = [];
  for (let i = 0; i < own.count; i++) {
    const level = Math.log(levelSize(own.level[i] as number) * scale) / Math.log(STEP);
    if (level < -0.7 - NEARER) continue;
    const [x, y] = [own.x[i] as number, own.y[i] as number];
    const [px, py] = [a * x + b * y + c, d * x + e * y + f];
    let best = ALIKE_HERE + 1;
    let which = -1;
    stretches.length = 0;
    for (let near = Math.max(-NEARER, Math.ceil(level - SAME_LEVEL)); near <= Math.min(top, level + SAME_LEVEL); near++)
      places.near(near, px, py, radius, stretches);
    for (let s = 0; s < stretches.length; s += 2)
      for (let o = stretches[s] as number, end = stretches[s + 1] as number; o < end; o++) {
        const n = places.order[o] as number;
        const dx = (features.x[n] as number) - px;
        const dy = (features.y[n] as number) - py;
        if (dx * dx + dy * dy > radius * radius) continue;
        const turned = Math.abs((features.turn[n] as number) - (own.turn[i] as number) - turn + 2.5 * TURNS) % TURNS;
        if (Math.abs(turned - TURNS / 2) > SAME_TURN) continue;
        const found = distance(own.descriptors, i * WORDS, features.descriptors, n * WORDS, best - 1);
        if (found < best) {
          best = found;
          which = n;
        }
      }
    if (which < 0) continue;
    const pair = { x, y, toX: features.x[which] as number, toY: features.y[which] as number, weight: Math.exp(-((best / 60) ** 2)) };
    const rival = used.get(which);
    if (rival === undefined) used.set(which, pairs.push(pair) - 1);
    else if ((pairs[rival] as Pair).weight < pair.weight) pairs[rival] = pair;
  }
  return pairs;
}

/** Least squares with outliers weighted down (Cauchy), held near `before` where few pairs say little. */
function refit(pairs: readonly Pair[], before: Affine, { width, height }: View, round: number): Affine {
  let map = before;
  const [mx, my] = [width / 2, height / 2];
  for (let n = 0; n < 3; n++) {
    const errors = pairs.map((pair) =>
      Math.hypot(map[0] * pair.x + map[1] * pair.y + map[2] - pair.toX, map[3] * pair.x + map[4] * pair.y + map[5] - pair.toY),
    );
    const spread = Math.max(1, [...errors].sort((p, q) => p - q)[errors.length >> 1] as number);
    // Sums for two least-squares problems that share their matrix; the last row holds the middle, the others the map's four numbers.
    const hold = 0.02 * pairs.length * (width * height) * (round === 0 ? 0.1 : 0.02);
    let [xx, xy, yy, sx, sy, s] = [hold, 0, hold, 0, 0, 1e-6];
    const right = [
      [hold * before[0], hold * before[1], 0],
      [hold * before[3], hold * before[4], 0],
    ] as [number[], number[]];
    pairs.forEach((pair, i) => {
      const weight = pair.weight / (1 + ((errors[i] as number) / (1.5 * spread)) ** 2);
      const [x, y] = [pair.x - mx, pair.y - my];
      xx += weight * x * x;
      xy += weight * x * y;
      yy += weight * y * y;
      sx += weight * x;
      sy += weight * y;
      s += weight;
      for (const [row, to] of [
        [right[0], pair.toX],
        [right[1], pair.toY],
      ] as const) {
        row[0] = (row[0] as number) + weight * x * to;
        row[1] = (row[1] as number) + weight * y * to;
        row[2] = (row[2] as number) + weight * to;
      }
    });
    const solved = right.map((row) => solve3([xx, xy, sx, xy, yy, sy, sx, sy, s], row));
    const [first, second] = solved as [[number, number, number], [number, number, number]];
    map = [first[0], first[1], first[2] - first[0] * mx - first[1] * my, second[0], second[1], second[2] - second[0] * mx - second[1] * my];
  }
  return map;
}

/** Cramer's rule. */
function solve3(m: readonly number[], right: readonly number[]): [number, number, number] {
  const [a, b, c, d, e, f, g, h, i] = m as [number, number, number, number, number, number, number, number, number];
  const [p, q, r] = right as [number, number, number];
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    (p * (e * i - f * h) - b * (q * i - f * r) + c * (q * h - e * r)) / determinant,
    (a * (q * i - f * r) - p * (d * i - f * g) + c * (d * r - q * g)) / determinant,
    (a * (e * r - q * h) - b * (d * r - q * g) + p * (d * h - e * g)) / determinant,
  ];
}
