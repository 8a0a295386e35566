import type { Grey } from '../pixels';
import { bestShifts, type Shift } from './block';
import type { Fit } from './fit';
import { sampled } from './sample';
import { solve } from './solve';
import { BLOCK, type Layer } from './template';
import type { View } from './view';
import { Warp } from './warp';

/** One round on a layer: how far around a block is looked, px of the layer; what may move; and whether all blocks are asked or every fourth. */
interface Round {
  margin: number;
  by: 'plane' | 'field';
  dense: boolean;
}

const ROUNDS: readonly (readonly Round[])[] = [
  [
    { margin: 3, by: 'plane', dense: true },
    { margin: 2, by: 'plane', dense: true },
  ],
  [
    { margin: 3, by: 'plane', dense: false },
    { margin: 2, by: 'field', dense: true },
  ],
  [
    { margin: 2, by: 'field', dense: false },
    { margin: 2, by: 'field', dense: true },
  ],
];

/** Blocks less alike than this say nothing about where the mark is. */
const SAYS_NOTHING = 0.35;

/** A pair of features weighs as so many blocks; its own error is about as large as that of the map, so that single pairs move little. */
const [OF_PAIRS, FEW_PAIRS] = [0.16, 1.5];

/** The map of a fit, bent as its pairs of features say: folds of cloth move whole regions. */
export function folded({ width, height }: View, { map, pairs }: Fit): Warp {
  const [a, b, c, d, e, f] = map;
  const near = 2 * OF_PAIRS ** 2 * width * height;
  return new Warp(width, height, (u, v) => {
    let [sum, dx, dy] = [FEW_PAIRS, 0, 0];
    for (const { x, y, toX, toY, weight } of pairs) {
      const share = weight * Math.exp(-((x - u) ** 2 + (y - v) ** 2) / near);
      sum += share;
      dx += share * (toX - (a * x + b * y + c));
      dy += share * (toY - (d * x + e * y + f));
    }
    return [a * u + b * v + c + dx / sum, d * u + e * v + f + dy / sum];
  });
}

/** Moves `warp` so that the picture lies on a layer of the mark, block by block: first all together, on finer layers as a smooth field. */
export function aligned(layer: Layer, number: number, warp: Warp, levels: readonly Grey[]): Warp {
  let now = warp;
  for (const { margin, by, dense } of ROUNDS[number] ?? []) {
    const sample = sampled(layer, now, levels, margin);
    const asked = dense ? layer.blocks : layer.blocks.filter(({ x, y }) => x % BLOCK === 0 && y % BLOCK === 0);
    const shifts = bestShifts(layer, asked, sample).filter(({ alike }) => alike > SAYS_NOTHING);
    if (shifts.length < 6) return now;
    now = now.shifted(by === 'plane' ? planeOf(shifts, layer) : fieldOf(shifts, layer));
  }
  return now;
}

type Field = (u: number, v: number) => readonly [number, number];

/** The plane and the slight curves of perspective: second-degree polynomials, outliers weighted down (Cauchy). */
function planeOf(shifts: readonly Shift[], { width, height, scale }: Layer): Field {
  const terms = (x: number, y: number): number[] => {
    const [u, v] = [(2 * x) / width - 1, (2 * y) / height - 1];
    return [1, u, v, u * u, u * v, v * v];
  };
  const rows = shifts.map(({ x, y }) => terms(x, y));
  let [forX, forY] = [new Array<number>(6).fill(0), new Array<number>(6).fill(0)];
  for (let round = 0; round < 4; round++) {
    const weights = shifts.map((shift, i) => {
      const error = round === 0 ? 0 : Math.hypot(dot(rows[i] as number[], forX) - shift.dx, dot(rows[i] as number[], forY) - shift.dy);
      return (shift.weight * (shift.alike - SAYS_NOTHING)) / (1 + (error / 0.7) ** 2);
    });
    const sum = weights.reduce((a, b) => a + b, 0);
    const hold = [0.01, 0.02, 0.02, 0.15, 0.15, 0.15].map((share) => share * sum);
    forX = solve(
      rows,
      shifts.map(({ dx }) => dx),
      weights,
      hold,
    );
    forY = solve(
      rows,
      shifts.map(({ dy }) => dy),
      weights,
      hold,
    );
  }
  return (u, v) => {
    const at = terms(u * scale, v * scale);
    return [dot(at, forX) / scale, dot(at, forY) / scale];
  };
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

/**
 * How far around a place the blocks say how it moves, as a share of the mark's size; and the weight of not moving at all. On the tuning
 * part 0.09 and 0.25 lost the letters of folded wordmarks; other words come no nearer by this.
 */
const [SPREAD, STILL] = [0.05, 0.12];

/** Each place moves as the blocks around it, smoothly: folds of cloth. */
function fieldOf(shifts: readonly Shift[], { width, height, scale }: Layer): Field {
  const near = 2 * (SPREAD * Math.sqrt(width * height)) ** 2;
  return (u, v) => {
    let [sum, dx, dy] = [STILL, 0, 0];
    for (const shift of shifts) {
      const squared = (shift.x - u * scale) ** 2 + (shift.y - v * scale) ** 2;
      if (squared > 5 * near) continue;
      const weight = Math.exp(-squared / near) * (shift.alike - SAYS_NOTHING) * (shift.weight / 20);
      sum += weight;
      dx += weight * shift.dx;
      dy += weight * shift.dy;
    }
    return [dx / sum / scale, dy / sum / scale];
  };
}
