import type { Component } from './components';

// Px of the scale. Smaller ones cannot be told apart, larger ones stand out as a whole at a coarser scale.
export const LEAST_HEIGHT = 6;
const MOST_HEIGHT = 60;
// Everything below is in heights of a letter.
const WIDEST_LETTER = 1.9;
const WIDEST_WORD = 14;
const MOST_GAP = 1.6;
const MOST_OVERLAP = 0.35;
const MOST_STEP = 0.75;

/** Whether it may be a letter, or letters that run into one another. */
export function maybeLetter(one: Component): boolean {
  const width = one.right - one.left;
  const height = one.bottom - one.top;
  if (height < LEAST_HEIGHT || height > MOST_HEIGHT || width > WIDEST_WORD * height) return false;
  const fill = one.area / (width * height);
  if (fill < 0.15 || (fill > 0.95 && width > 0.5 * height)) return false;
  return width <= WIDEST_LETTER * height ? one.runs <= 5 * height : one.runs >= 2.2 * height && fill < 0.8;
}

/** How many letters it stands for. */
export function lettersIn(one: Component): number {
  const width = one.right - one.left;
  const height = one.bottom - one.top;
  return width <= WIDEST_LETTER * height ? 1 : Math.max(2, Math.round(width / (0.7 * height)));
}

/** Letters that follow one another from left to right, each the nearest to the other. */
export function chainsOf(components: readonly Component[]): Component[][] {
  const letters = [...components].sort((a, b) => a.left - b.left);
  const next = new Int32Array(letters.length).fill(-1);
  const before = new Int32Array(letters.length).fill(-1);
  const costs = new Float64Array(letters.length).fill(Number.POSITIVE_INFINITY);
  letters.forEach((letter, i) => {
    const reach = letter.right + MOST_GAP * 1.7 * (letter.bottom - letter.top);
    let least = Number.POSITIVE_INFINITY;
    for (let j = i + 1; j < letters.length && (letters[j] as Component).left <= reach; j++) {
      const cost = linkCost(letter, letters[j] as Component);
      if (cost < least) {
        least = cost;
        next[i] = j;
      }
      if (cost < (costs[j] as number)) {
        costs[j] = cost;
        before[j] = i;
      }
    }
  });
  const chains: Component[][] = [];
  letters.forEach((letter, i) => {
    const from = before[i] as number;
    if (from >= 0 && next[from] === i) return;
    const chain = [letter];
    for (let at = i; ; ) {
      const to = next[at] as number;
      if (to < 0 || before[to] !== at) break;
      chain.push(letters[to] as Component);
      at = to;
    }
    chains.push(chain);
  });
  return chains;
}

/** How far from being neighbours in a word the two are; infinite where they cannot be. */
function linkCost(a: Component, b: Component): number {
  if (a.mark !== b.mark) return Number.POSITIVE_INFINITY;
  const ha = a.bottom - a.top;
  const hb = b.bottom - b.top;
  const tall = Math.max(ha, hb);
  if (tall > 1.9 * Math.min(ha, hb)) return Number.POSITIVE_INFINITY;
  const gap = b.left - a.right;
  if (gap > MOST_GAP * tall || gap < -MOST_OVERLAP * tall || b.right <= a.right) return Number.POSITIVE_INFINITY;
  const step = Math.min(Math.abs(a.bottom - b.bottom), Math.abs(a.top - b.top), Math.abs(a.bottom + a.top - b.bottom - b.top) / 2);
  if (step > MOST_STEP * tall || Math.min(a.bottom, b.bottom) <= Math.max(a.top, b.top)) return Number.POSITIVE_INFINITY;
  const shade = Math.abs(a.grey - b.grey);
  if (shade > 60) return Number.POSITIVE_INFINITY;
  return Math.max(0, gap) / tall + step / tall + (tall / Math.min(ha, hb) - 1) + shade / 60;
}
