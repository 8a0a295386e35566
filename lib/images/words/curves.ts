import type { Component } from './components';

/** The longer side, px. */
export const sizeOf = (one: Component): number => Math.max(one.right - one.left, one.bottom - one.top);

// Letters of a ring, in sizes: how far apart, and what shape.
const NEAREST = 0.45;
const FARTHEST = 2.1;
const MOST_NEIGHBOURS = 8;
// Radians a curve may turn from one letter to the next.
const MOST_TURN = 0.75;
const UNEVEN_TURN = 0.5;
const LEAST_LETTERS = 5;
// No ring has more letters; in a weave a path would never end.
const MOST_LETTERS = 60;
// Px of a cell of the grid that neighbours are looked up in.
const CELL = 48;

/** Letters that follow one another along a bend, the most first. */
export function curvesOf(components: readonly Component[]): Component[][] {
  const letters = components.filter(isGlyph);
  const neighbours = neighboursOf(letters);
  const used = new Uint8Array(letters.length);
  const curves: Component[][] = [];
  letters.forEach((_, seed) => {
    if (used[seed]) return;
    for (const first of neighbours[seed] ?? []) {
      const path = followed(letters, neighbours, seed, first);
      if (path.length < LEAST_LETTERS) continue;
      for (const at of path) used[at] = 1;
      curves.push(path.map((at) => letters[at] as Component));
      if (used[seed]) return;
    }
  });
  return curves.sort((a, b) => b.length - a.length);
}

function isGlyph(one: Component): boolean {
  const width = one.right - one.left;
  const height = one.bottom - one.top;
  const slim = Math.min(width, height) / Math.max(width, height);
  return slim > 0.15 && one.area > 0.12 * width * height;
}

function neighboursOf(letters: readonly Component[]): number[][] {
  const cells = new Map<number, number[]>();
  const cellAt = (x: number, y: number): number => Math.floor(y / CELL) * 65536 + Math.floor(x / CELL);
  letters.forEach((one, i) => {
    const key = cellAt((one.left + one.right) / 2, (one.top + one.bottom) / 2);
    cells.set(key, [...(cells.get(key) ?? []), i]);
  });
  return letters.map((one, i) => {
    const size = sizeOf(one);
    const x = (one.left + one.right) / 2;
    const y = (one.top + one.bottom) / 2;
    const reach = Math.min(3, Math.ceil((FARTHEST * size) / CELL));
    const near: { at: number; distance: number }[] = [];
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        for (const at of cells.get(cellAt(x + dx * CELL, y + dy * CELL)) ?? []) {
          const other = letters[at] as Component;
          const ratio = sizeOf(other) / size;
          if (at === i || other.mark !== one.mark || ratio > 1.7 || ratio < 0.59 || Math.abs(other.grey - one.grey) > 45) continue;
          const distance = Math.hypot((other.left + other.right) / 2 - x, (other.top + other.bottom) / 2 - y) / size;
          if (distance > NEAREST && distance < FARTHEST) near.push({ at, distance });
        }
      }
    }
    return near
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST_NEIGHBOURS)
      .map(({ at }) => at);
  });
}

/** From letter to letter, each the nearest that keeps the bend. */
function followed(letters: readonly Component[], neighbours: readonly number[][], seed: number, first: number): number[] {
  const path = [seed, first];
  let direction = directionOf(letters[seed] as Component, letters[first] as Component);
  let turns = 0;
  while (path.length < MOST_LETTERS) {
    const at = path.at(-1) as number;
    const mean = path.length > 2 ? turns / (path.length - 2) : 0;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    let bestTurn = 0;
    neighbours[at]?.forEach((to, rank) => {
      if (path.includes(to)) return;
      const turn = wrapped(directionOf(letters[at] as Component, letters[to] as Component) - direction);
      if (Math.abs(turn) > MOST_TURN || (path.length > 2 && Math.abs(turn - mean) > UNEVEN_TURN)) return;
      const cost = rank + 4 * Math.abs(turn - mean);
      if (cost < least) [best, least, bestTurn] = [to, cost, turn];
    });
    if (best < 0) return path;
    direction += bestTurn;
    turns += bestTurn;
    path.push(best);
  }
  return path;
}

const directionOf = (a: Component, b: Component): number =>
  Math.atan2(b.top + b.bottom - a.top - a.bottom, b.left + b.right - a.left - a.right);
const wrapped = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));
