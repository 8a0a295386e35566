/** Labelled rows of known features: row `i` has the features `columns[starts[i]…starts[i+1]]`, each with its value. */
export interface Rows {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  /** The class of each row. */
  classes: Int32Array;
}

/** Weights by feature and class (`feature * classes + class`), then the bias of each class. */
export type Weights = Float64Array;

export interface Size {
  features: number;
  classes: number;
}

/** How strongly large weights are held down: the inverse of the usual C. */
const HOLD_DOWN = 1 / 12;
const STEPS = 80;
const REMEMBERED = 6;
/** The sum has stopped falling: by less than this share of itself. */
const STILL = 1e-5;

/**
 * Multinomial logistic regression by L-BFGS (Nocedal 1980): sum of the log losses and half the squared weights. Begins at zero and
 * throws no dice, so that the same rows give the same weights.
 */
export function learn(rows: Rows, size: Size): Weights {
  const at = new Float64Array((size.features + 1) * size.classes);
  const slope = new Float64Array(at.length);
  let loss = lossAt(at, rows, size, slope);
  const past: { step: Float64Array; turn: Float64Array; by: number }[] = [];
  for (let n = 0; n < STEPS; n++) {
    const way = directionFrom(slope, past);
    const descent = dot(way, slope);
    let length = n === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const next = new Float64Array(at.length);
    const nextSlope = new Float64Array(at.length);
    let nextLoss = Infinity;
    for (let tries = 0; tries < 20; tries++, length /= 2) {
      for (let i = 0; i < at.length; i++) next[i] = (at[i] as number) + length * (way[i] as number);
      nextLoss = lossAt(next, rows, size, nextSlope);
      if (nextLoss <= loss + 1e-4 * length * descent) break;
    }
    const step = next.map((value, i) => value - (at[i] as number));
    const turn = nextSlope.map((value, i) => value - (slope[i] as number));
    const by = dot(step, turn);
    if (by > 1e-12) past.push({ step, turn, by });
    if (past.length > REMEMBERED) past.shift();
    const fell = loss - nextLoss;
    at.set(next);
    slope.set(nextSlope);
    loss = nextLoss;
    if (fell < STILL * loss) break;
  }
  return at;
}

/** Downhill, with what the last steps told about the curvature. */
function directionFrom(slope: Float64Array, past: readonly { step: Float64Array; turn: Float64Array; by: number }[]): Float64Array {
  const way = slope.map((value) => -value);
  const alphas: number[] = [];
  for (const { step, turn, by } of [...past].reverse()) {
    const alpha = dot(step, way) / by;
    alphas.unshift(alpha);
    addTo(way, turn, -alpha);
  }
  const last = past.at(-1);
  if (last) {
    const scale = last.by / dot(last.turn, last.turn);
    for (let i = 0; i < way.length; i++) way[i] = (way[i] as number) * scale;
  }
  past.forEach(({ step, turn, by }, i) => {
    addTo(way, step, (alphas[i] as number) - dot(turn, way) / by);
  });
  return way;
}

/** The loss at `weights`, its slope put into `slope`. The bias is not held down. */
function lossAt(weights: Weights, rows: Rows, { features, classes }: Size, slope: Float64Array): number {
  const biasAt = features * classes;
  let loss = 0;
  for (let i = 0; i < biasAt; i++) {
    const weight = weights[i] as number;
    loss += (HOLD_DOWN * weight * weight) / 2;
    slope[i] = HOLD_DOWN * weight;
  }
  slope.fill(0, biasAt);
  const chances = new Float64Array(classes);
  for (let row = 0; row < rows.classes.length; row++) {
    const own = rows.classes[row] as number;
    loss -= Math.log(chancesOf(weights, rows, row, { features, classes }, chances)[own] as number);
    chances[own] = (chances[own] as number) - 1;
    const [from, to] = [rows.starts[row] as number, rows.starts[row + 1] as number];
    for (let n = from; n < to; n++) {
      const base = (rows.columns[n] as number) * classes;
      const value = rows.values[n] as number;
      for (let of = 0; of < classes; of++) slope[base + of] = (slope[base + of] as number) + value * (chances[of] as number);
    }
    for (let of = 0; of < classes; of++) slope[biasAt + of] = (slope[biasAt + of] as number) + (chances[of] as number);
  }
  return loss;
}

/** The chance of each class for one row, put into `into`. */
export function chancesOf(weights: Weights, rows: Rows, row: number, { features, classes }: Size, into: Float64Array): Float64Array {
  for (let of = 0; of < classes; of++) into[of] = weights[features * classes + of] as number;
  for (let n = rows.starts[row] as number; n < (rows.starts[row + 1] as number); n++) {
    const base = (rows.columns[n] as number) * classes;
    const value = rows.values[n] as number;
    for (let of = 0; of < classes; of++) into[of] = (into[of] as number) + value * (weights[base + of] as number);
  }
  const top = Math.max(...into);
  let total = 0;
  for (let of = 0; of < classes; of++) total += into[of] = Math.exp((into[of] as number) - top);
  for (let of = 0; of < classes; of++) into[of] = (into[of] as number) / total;
  return into;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addTo(a: Float64Array, b: Float64Array, times: number): void {
  for (let i = 0; i < a.length; i++) a[i] = (a[i] as number) + times * (b[i] as number);
}
