import type { Grey } from '../pixels';
import { chainsOf, lettersIn } from './chains';
import { componentsOf } from './components';
import { halved, resized } from './grey';
import { type Line, lineOf } from './line';
import { standingOut } from './threshold';

// Px that are looked at, at most; larger pictures are scaled down to it.
const WORKED_ON = 1_300_000;
const SCALES = 4;
const LEAST_LETTERS = 3;

/** Where words may stand in `grey`, the likeliest first. The same letters may be in several lines. */
export function linesIn(grey: Grey): Line[] {
  const lines: Line[] = [];
  let level = workingCopy(grey);
  for (let i = 0; i < SCALES && Math.min(level.width, level.height) >= 16; i++) {
    const scale = level.width / grey.width;
    for (const chain of chainsOf(componentsOf(standingOut(level), level))) {
      if (chain.reduce((sum, one) => sum + lettersIn(one), 0) < LEAST_LETTERS) continue;
      const line = lineOf(chain, scale);
      if (line) lines.push(line);
    }
    level = halved(level);
  }
  return lines.sort((a, b) => b.score - a.score);
}

function workingCopy(grey: Grey): Grey {
  let copy = grey;
  const factor = () => Math.sqrt(WORKED_ON / (copy.width * copy.height));
  while (factor() < 0.5) copy = halved(copy);
  return factor() < 1 ? resized(copy, factor()) : copy;
}
