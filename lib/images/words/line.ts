import type { Box } from '../../rules/seen';
import { lettersIn } from './chains';
import type { Component } from './components';
import { DARK } from './threshold';

/** Letters in a row. u runs along the row, v down across it. */
export interface Line {
  /** The middle. */
  x: number;
  y: number;
  /** Radians; how far the row falls to the right. */
  angle: number;
  width: number;
  height: number;
  /** The height of its tall letters. */
  cap: number;
  /** Whether its letters are darker than what is behind them. */
  dark: boolean;
  letters: number;
  /** Mean brightness of the letters. */
  ink: number;
  /** How much it looks like words, from 0 to about 1. */
  likeness: number;
  /** The more, the likelier it is words. */
  score: number;
}

interface Fit {
  slope: number;
  offset: number;
  error: number;
}

const heightOf = (one: Component): number => one.bottom - one.top;
const middle = (one: Component): number => (one.left + one.right) / 2;

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The row through `chain`, in its px; undefined when the parts do not stand in a row. */
export function lineOf(chain: readonly Component[]): Line | undefined {
  const tall = median(chain.map(heightOf));
  let parts = chain;
  let fit = bestFit(parts);
  if (fit.error > 0.12 * tall && parts.length > 3) {
    const near = parts.filter((one) => Math.abs((one.top + one.bottom) / 2 - fit.slope * middle(one) - fit.offset) < 0.55 * tall);
    if (near.length >= 3 && near.length < parts.length) {
      parts = near;
      fit = bestFit(parts);
    }
  }
  if (fit.error > 0.25 * tall || Math.abs(fit.slope) > 0.7) return undefined;
  return framed(parts, Math.atan(fit.slope), fit.error / tall);
}

function framed(parts: readonly Component[], angle: number, error: number): Line {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const heights: number[] = [];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const one of parts) {
    const x = middle(one);
    const y = (one.top + one.bottom) / 2;
    const [width, height] = upright(one.right - one.left, heightOf(one), Math.abs(s), c);
    const u = x * c + y * s;
    const v = y * c - x * s;
    heights.push(height);
    left = Math.min(left, u - width / 2);
    right = Math.max(right, u + width / 2);
    top = Math.min(top, v - height / 2);
    bottom = Math.max(bottom, v + height / 2);
  }
  heights.sort((a, b) => a - b);
  const cap = heights[Math.floor(heights.length * 0.75)] as number;
  const u = (left + right) / 2;
  const v = (top + bottom) / 2;
  const letters = parts.reduce((sum, one) => sum + lettersIn(one), 0);
  return {
    x: u * c - v * s,
    y: u * s + v * c,
    angle,
    width: right - left,
    height: bottom - top,
    cap: cap,
    dark: (parts[0] as Component).mark === DARK,
    letters,
    ink: median(parts.map(({ grey }) => grey)),
    likeness: 0,
    score: scoreOf(parts, heights, letters, error, cap),
  };
}

/** Width and height of the letter in the row's own frame: between what its box says of a full rectangle and of a round one. */
function upright(width: number, height: number, s: number, c: number): [number, number] {
  const span = c * c - s * s;
  const w = (width * c - height * s) / span;
  const h = (height * c - width * s) / span;
  return [(Math.max(w, 0) + width) / 2, (Math.max(h, 0.5 * height) + height) / 2];
}

/** Even heights, brightness and steps speak for words; many letters do; a scale where they are small speaks against. */
function scoreOf(parts: readonly Component[], heights: readonly number[], letters: number, error: number, cap: number): number {
  const typical = median(heights);
  const uneven = heights.reduce((sum, height) => sum + Math.abs(height - typical), 0) / heights.length / typical;
  const shade = median(parts.map(({ grey }) => grey));
  const mixed = parts.reduce((sum, { grey }) => sum + Math.abs(grey - shade), 0) / parts.length / 40;
  const sized = cap < 9 ? 0.75 : cap > 40 ? 0.9 : 1;
  // One piece that is as long as a word may be a plate with holes.
  const pieces = parts.length > 1 ? 1 : 0.6;
  return (Math.sqrt(Math.min(letters, 12)) * sized * pieces) / (1 + 2 * uneven + mixed + 3 * error);
}

/** A straight line through tops, middles or bottoms, whichever stand best in a row. */
function bestFit(parts: readonly Component[]): Fit {
  const fits = [
    fitOf(parts, ({ top }) => top),
    fitOf(parts, ({ bottom }) => bottom),
    fitOf(parts, ({ top, bottom }) => (top + bottom) / 2),
  ];
  const best = fits.reduce((one, other) => (other.error < one.error ? other : one));
  const centred = parts.map((one) => (one.top + one.bottom) / 2 - best.slope * middle(one));
  return { ...best, offset: median(centred) };
}

function fitOf(parts: readonly Component[], place: (one: Component) => number): Fit {
  const n = parts.length;
  const mx = parts.reduce((sum, one) => sum + middle(one), 0) / n;
  const my = parts.reduce((sum, one) => sum + place(one), 0) / n;
  let xx = 0;
  let xy = 0;
  for (const one of parts) {
    xx += (middle(one) - mx) ** 2;
    xy += (middle(one) - mx) * (place(one) - my);
  }
  const slope = xx ? xy / xx : 0;
  const error = parts.reduce((sum, one) => sum + Math.abs(place(one) - my - slope * (middle(one) - mx)), 0) / n;
  return { slope, offset: my - slope * mx, error };
}

/** The line in px of a picture `factor` times as large. */
export const scaled = (line: Line, factor: number): Line => ({
  ...line,
  x: line.x * factor,
  y: line.y * factor,
  width: line.width * factor,
  height: line.height * factor,
  cap: line.cap * factor,
});

/** The upright box around the row, cut off at the picture's edges. */
export function boxOf({ x, y, angle, width, height }: Line, within: { width: number; height: number }): Box {
  const c = Math.abs(Math.cos(angle));
  const s = Math.abs(Math.sin(angle));
  const w = (width * c + height * s) / 2;
  const h = (width * s + height * c) / 2;
  const left = Math.max(0, Math.floor(x - w));
  const top = Math.max(0, Math.floor(y - h));
  return {
    x: left,
    y: top,
    width: Math.min(within.width, Math.ceil(x + w)) - left,
    height: Math.min(within.height, Math.ceil(y + h)) - top,
  };
}
