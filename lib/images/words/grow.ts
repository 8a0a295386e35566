import type { Component } from './components';
import type { Line } from './line';

// In heights of a tall letter: how far the next letter may be, further when it fits the row well.
const REACH = 1.3;
const FAR_REACH = 2.4;

/** The chain and, beyond its ends, the letters that stand in the same row. `line` is the chain's, in px of the letters. */
export function grown(chain: readonly Component[], line: Line, letters: readonly Component[]): Component[] {
  const parts = [...chain];
  const c = Math.cos(line.angle);
  const s = Math.sin(line.angle);
  const mark = chain[0]?.mark;
  const near = letters
    .map((one) => {
      const x = (one.left + one.right) / 2 - line.x;
      const y = (one.top + one.bottom) / 2 - line.y;
      return { one, u: x * c + y * s, v: Math.abs(y * c - x * s), half: (one.right - one.left) / 2 };
    })
    .filter(({ one, v }) => one.mark === mark && v < 0.5 * line.cap && fits(one, line, 0.55, 60));
  for (const side of [1, -1]) {
    let end = line.width / 2;
    const beyond = near
      .map((one) => ({ ...one, u: one.u * side }))
      .filter(({ u }) => u > end)
      .sort((a, b) => a.u - b.u);
    for (const { one, u, v, half } of beyond) {
      const gap = u - half - end;
      if (gap < -0.4 * line.cap) continue;
      if (gap > FAR_REACH * line.cap) break;
      if (gap > REACH * line.cap && !(v < 0.2 * line.cap && fits(one, line, 0.8, 25))) continue;
      parts.push(one);
      end = u + half;
    }
  }
  return parts.sort((a, b) => a.left - b.left);
}

/** Whether the letter is about as high and as bright as those of the line. */
function fits(one: Component, line: Line, least: number, shade: number): boolean {
  const share = (one.bottom - one.top) / line.cap;
  return share > least && share < 1 / least && Math.abs(one.grey - line.ink) < shade;
}
