import type { Grey } from '../pixels';
import { chainsOf, LEAST_HEIGHT, lettersIn, maybeLetter } from './chains';
import { type Component, componentsOf } from './components';
import { halved, resized } from './grey';
import { grown } from './grow';
import { type Line, lineOf, scaled } from './line';
import { wordLikeness } from './look';
import { type Arc, lettersOf, ringsIn, scaledArc } from './rings';
import { extremes, type Margin, standingOut } from './threshold';

// Px that are looked at, at most; larger pictures are scaled down to it.
const WORKED_ON = 1_300_000;
const SCALES = 4;
const LEAST_LETTERS = 3;
const LEAST_LIKENESS = 0.45;
// More pieces are a texture, in which every bend seems to be a ring.
const MOST_FOR_RINGS = 2500;
/** Lines with less are seldom words. */
export const LEAST_SCORE = 1.1;
// Letters on something plain stand out of their neighbourhood; of a busy one only what is much lighter or darker does.
const MARGINS: readonly Margin[] = [
  { grey: 7, deviations: 0.35 },
  { grey: 25, deviations: 1.1 },
];

/** Where words may stand. The same letters may be in several lines. */
export interface Places {
  /** The likeliest first. */
  lines: Line[];
  /** Rings, the one with most letters first. */
  rings: Arc[][];
}

/** Where words may stand in `grey`, in its px. */
export function placesIn(grey: Grey): Places {
  const lines: Line[] = [];
  const rings: Arc[][] = [];
  let level = workingCopy(grey);
  for (let i = 0; i < SCALES && Math.min(level.width, level.height) >= 16; i++) {
    const scale = level.width / grey.width;
    for (const marks of [...standingOut(level, MARGINS), ...(i ? [extremes(level)] : [])]) {
      const letters = componentsOf(marks, level, LEAST_HEIGHT).filter(maybeLetter);
      for (const line of linesOf(letters, level)) lines.push(scaled(line, 1 / scale));
      if (letters.length <= MOST_FOR_RINGS) rings.push(...ringsIn(letters).map((arcs) => arcs.map((arc) => scaledArc(arc, 1 / scale))));
    }
    level = halved(level);
  }
  return { lines: lines.sort((a, b) => b.score - a.score), rings: rings.sort((a, b) => lettersOf(b) - lettersOf(a)) };
}

/** Lines in px of `level`. */
function linesOf(letters: readonly Component[], level: Grey): Line[] {
  const lines: Line[] = [];
  for (const chain of chainsOf(letters)) {
    const line = wordLine(chain, level);
    if (!line) continue;
    const more = grown(chain, line, letters);
    const longer = more.length > chain.length ? wordLine(more, level) : undefined;
    if (longer) lines.push(longer);
    if (!longer || longer.likeness < line.likeness - 0.05) lines.push(line);
  }
  return lines;
}

function wordLine(chain: readonly Component[], level: Grey): Line | undefined {
  if (chain.reduce((sum, one) => sum + lettersIn(one), 0) < LEAST_LETTERS) return undefined;
  const line = lineOf(chain);
  if (!line) return undefined;
  const likeness = wordLikeness(level, line);
  return likeness < LEAST_LIKENESS ? undefined : { ...line, likeness, score: likeness * line.score };
}

function workingCopy(grey: Grey): Grey {
  let copy = grey;
  const factor = () => Math.sqrt(WORKED_ON / (copy.width * copy.height));
  while (factor() < 0.5) copy = halved(copy);
  return factor() < 1 ? resized(copy, factor()) : copy;
}
