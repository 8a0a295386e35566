import type { Line } from './line';

const ABOUT_AS_GOOD = 0.8;
const LONGER = 1.15;

/** Lines that cover the same place, found at several scales or shades; the best first in each group, the best group first. */
export function grouped(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.find(([first]) => first && isSame(first, line));
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups.map(longestFirst);
}

/** A part of a line may look as good as the whole: the longest of those that look about as good as the best goes first. */
function longestFirst(group: readonly Line[]): Line[] {
  const [best] = group;
  if (!best) return [];
  const good = group.filter(({ score, cap }) => score > ABOUT_AS_GOOD * best.score && cap < 1.25 * best.cap);
  const longest = good.reduce((one, other) => (other.width > LONGER * one.width ? other : one), best);
  return longest === best ? [...group] : [longest, ...group.filter((line) => line !== longest)];
}

/** A plate and the letters on it cover the same place, but are of different heights. */
const isSame = (a: Line, b: Line): boolean =>
  a.dark === b.dark && Math.max(a.cap, b.cap) < 1.6 * Math.min(a.cap, b.cap) && overlap(a, b) > 0.5;

/** The share of the smaller of two lines that the other covers, from 0 to 1, along and across the first. */
export function overlap(a: Line, b: Line): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const c = Math.cos(a.angle);
  const s = Math.sin(a.angle);
  const u = Math.abs(dx * c + dy * s);
  const v = Math.abs(dy * c - dx * s);
  const wide = Math.max(0, Math.min(a.width, b.width, (a.width + b.width) / 2 - u));
  const high = Math.max(0, Math.min(a.height, b.height, (a.height + b.height) / 2 - v));
  return (wide * high) / Math.min(a.width * a.height, b.width * b.height);
}
