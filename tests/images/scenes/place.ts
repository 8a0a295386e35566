import type { Pixels } from '../../../lib/images/pixels';
import type { Box } from '../../../lib/rules/seen';
import type { Chance } from './chance';

/** How a mark stands in a picture. */
export interface Placing {
  /** Its middle, px. */
  x: number;
  y: number;
  /** Width and height of the upright mark, px. */
  width: number;
  height: number;
  /** Degrees. */
  turn: number;
  /** How far each corner is out of place, as a share of the size: perspective. */
  corners: readonly number[];
  mirrored: boolean;
  /** Folds of cloth: how deep, as a share of the size; 0 for none. */
  fold: number;
  /** Its own light: gain, and how much that changes from side to side. */
  light: number;
  slope: number;
  /** How much of it something else covers, 0 to 1. */
  covered: number;
}

/** Lays `mark` into `ground` (changed in place) and says where. The mark should be at most about twice as large as it comes out. */
export function place(ground: Pixels, mark: Pixels, how: Placing, chance: Chance): Box {
  const quad = cornersOf(how);
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const side = Math.sqrt(how.width * how.height);
  const margin = how.fold * side + 1;
  const [left, right] = [
    Math.max(0, Math.floor(Math.min(...xs) - margin)),
    Math.min(ground.width - 1, Math.ceil(Math.max(...xs) + margin)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.floor(Math.min(...ys) - margin)),
    Math.min(ground.height - 1, Math.ceil(Math.max(...ys) + margin)),
  ];
  const toMark = inverse(squareTo(quad));
  const folds = { phase: chance.between(0, 6.28), angle: chance.between(0, 3.14), waves: chance.between(1.5, 3.5) };
  const cover = coverOf(how.covered, chance);
  for (let y = top; y <= bottom; y++)
    for (let x = left; x <= right; x++) {
      const depth = toMark[6] * x + toMark[7] * y + toMark[8];
      let u = (toMark[0] * x + toMark[1] * y + toMark[2]) / depth;
      let v = (toMark[3] * x + toMark[4] * y + toMark[5]) / depth;
      const wave =
        ((u * how.width * Math.cos(folds.angle) + v * how.height * Math.sin(folds.angle)) / side) * folds.waves * 6.283 + folds.phase;
      u += ((how.fold * side) / how.width) * Math.sin(wave) * 0.7;
      v += ((how.fold * side) / how.height) * Math.sin(wave + 0.8) * 0.7;
      if (u < 0 || v < 0 || u > 1 || v > 1) continue;
      const at = (y * ground.width + x) * 4;
      const hidden = cover(u, v);
      if (hidden) for (let c = 0; c < 3; c++) ground.data[at + c] = (hidden[c] as number) + chance.grain() * hidden.grain;
      else
        blend(
          ground,
          at,
          mark,
          how.mirrored ? 1 - u : u,
          v,
          how.light * (1 + how.slope * (u - 0.5)) * (1 + how.fold * 8 * Math.cos(wave) * 0.5),
        );
    }
  const box = [
    Math.max(0, Math.min(...xs)),
    Math.max(0, Math.min(...ys)),
    Math.min(ground.width, Math.max(...xs)),
    Math.min(ground.height, Math.max(...ys)),
  ] as const;
  return { x: box[0], y: box[1], width: box[2] - box[0], height: box[3] - box[1] };
}

function cornersOf({ x, y, width, height, turn, corners }: Placing): [number, number][] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  return [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([sx = 0, sy = 0], i) => {
    const [px, py] = [(sx / 2 + (corners[i * 2] ?? 0)) * width, (sy / 2 + (corners[i * 2 + 1] ?? 0)) * height];
    return [x + px * cos - py * sin, y + px * sin + py * cos];
  });
}

/** Something before the mark: a stretch from one side, or a spot; in the mark's own units. */
function coverOf(share: number, chance: Chance): (u: number, v: number) => ([number, number, number] & { grain: number }) | undefined {
  if (share === 0) return () => undefined;
  const colour = Object.assign([chance.between(15, 220), chance.between(15, 200), chance.between(15, 190)] as [number, number, number], {
    grain: chance.between(2, 22),
  });
  if (chance.happens(0.5)) {
    const angle = chance.between(0, 6.283);
    const edge = 0.5 - share;
    return (u, v) => ((u - 0.5) * Math.cos(angle) + (v - 0.5) * Math.sin(angle) > edge ? colour : undefined);
  }
  const [cu, cv, ratio] = [chance.between(0.2, 0.8), chance.between(0.2, 0.8), chance.between(0.6, 1.7)];
  const radius = Math.sqrt(share / Math.PI);
  return (u, v) => (((u - cu) * ratio) ** 2 + ((v - cv) / ratio) ** 2 < radius * radius ? colour : undefined);
}

function blend(ground: Pixels, at: number, mark: Pixels, u: number, v: number, light: number): void {
  const [px, py] = [u * mark.width - 0.5, v * mark.height - 0.5];
  const [x0, y0] = [Math.floor(px), Math.floor(py)];
  let [r, g, b, a] = [0, 0, 0, 0];
  for (let dy = 0; dy < 2; dy++)
    for (let dx = 0; dx < 2; dx++) {
      const [x, y] = [Math.min(mark.width - 1, Math.max(0, x0 + dx)), Math.min(mark.height - 1, Math.max(0, y0 + dy))];
      const weight = Math.abs(1 - dx - (px - x0)) * Math.abs(1 - dy - (py - y0));
      const from = (y * mark.width + x) * 4;
      const alpha = ((mark.data[from + 3] as number) / 255) * weight;
      r += (mark.data[from] as number) * alpha;
      g += (mark.data[from + 1] as number) * alpha;
      b += (mark.data[from + 2] as number) * alpha;
      a += alpha;
    }
  [r, g, b].forEach((value, c) => {
    ground.data[at + c] = (ground.data[at + c] as number) * (1 - a) + value * light;
  });
}

type Matrix = [number, number, number, number, number, number, number, number, number];

/** From the unit square to four corners in order (P. Heckbert, "Fundamentals of Texture Mapping", 1989, section 2.2.3). */
function squareTo(quad: [number, number][]): Matrix {
  const [[x0, y0], [x1, y1], [x2, y2], [x3, y3]] = quad as [[number, number], [number, number], [number, number], [number, number]];
  const [dx1, dx2, dx3, dy1, dy2, dy3] = [x1 - x2, x3 - x2, x0 - x1 + x2 - x3, y1 - y2, y3 - y2, y0 - y1 + y2 - y3];
  const det = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(dx3 * dy2 - dx2 * dy3) / det, (dx1 * dy3 - dx3 * dy1) / det];
  return [x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1];
}

function inverse([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}
