import { NEARER, TURNS } from './descriptor';
import type { Features } from './features';
import { LEVELS, STEP } from './grey';
import { get, kernel, put, room, within } from './kernel-host';
import { CELL, type Places } from './places';
import { levelSize } from './sizes';
import type { View } from './view';
import type { Affine } from './vote';

/** A guess made better. */
export interface Fit {
  map: Affine;
  /** Features of the mark with the places in the picture where they were found. */
  pairs: readonly Pair[];
}

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

function pairsOf(view: View, map: Affine, places: Places, radius: number): Pair[] {
  const { features: own } = view;
  const found = nearest(own, map, places, radius);
  const pairs: Pair[] = [];
  const used = new Map<number, number>();
  for (let i = 0; i < own.count; i++) {
    const [which, bits] = [found[i * 2] as number, found[i * 2 + 1] as number];
    if (which < 0) continue;
    const pair = {
      x: own.x[i] as number,
      y: own.y[i] as number,
      toX: places.x[which] as number,
      toY: places.y[which] as number,
      weight: Math.exp(-((bits / 60) ** 2)),
    };
    const rival = used.get(which);
    if (rival === undefined) used.set(which, pairs.push(pair) - 1);
    else if ((pairs[rival] as Pair).weight < pair.weight) pairs[rival] = pair;
  }
  return pairs;
}

/** First and last level of the picture on which a feature of a mark's level may be; none where the second is less. */
function levelsFor(own: number, scale: number): readonly [number, number] {
  const level = Math.log(levelSize(own) * scale) / Math.log(STEP);
  if (level < -0.7 - NEARER) return [0, -1];
  return [Math.min(LEVELS, Math.max(-NEARER, Math.ceil(level - SAME_LEVEL))), Math.min(LEVELS - 1, Math.floor(level + SAME_LEVEL))];
}

/** For each of a mark's features the one most like it near where `map` expects it, or -1, and in how many bits they differ. */
function nearest(own: Features, [a, b, c, d, e, f]: Affine, places: Places, radius: number): Int32Array {
  const scale = scaleOf([a, b, c, d, e, f]);
  const turn = (Math.atan2(d - b, a + e) * TURNS) / (2 * Math.PI);
  const points = new Float64Array(own.count * 2);
  const levels = new Int8Array(own.count * 2);
  const expected = Array.from({ length: LEVELS + NEARER }, (_, i) => levelsFor(i - NEARER, scale));
  for (let i = 0; i < own.count; i++) {
    const [x, y] = [own.x[i] as number, own.y[i] as number];
    points[i * 2] = a * x + b * y + c;
    points[i * 2 + 1] = d * x + e * y + f;
    const [first, last] = expected[(own.level[i] as number) + NEARER] as readonly [number, number];
    levels[i * 2] = first;
    levels[i * 2 + 1] = last;
  }
  // By how much a feature of the picture may be turned more than the mark's.
  const [least, most] = [Math.ceil(turn - SAME_TURN), Math.floor(turn + SAME_TURN)];
  const { x, y, turn: turns, descriptors, starts, rows, columns } = places;
  return within(() => {
    const out = room(own.count * 8);
    kernel().nearest(
      ...[points, levels, own.turn, own.descriptors].map(put),
      own.count,
      radius,
      (least + 2 * TURNS) % TURNS,
      most - least,
      ...[x, y, turns, descriptors, starts].map(put),
      NEARER,
      rows,
      columns,
      CELL,
      ALIKE_HERE,
      out,
    );
    return get(out, new Int32Array(own.count * 2));
  });
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
