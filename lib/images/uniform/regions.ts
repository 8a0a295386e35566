import type { Box } from '../../rules/seen';

/** Patches that hang together. */
export interface Region {
  box: Box;
  /** How many patches. */
  area: number;
}

/** Whether two neighbours, by their places in the list, belong together. */
type Joins = (one: number, other: number) => boolean;

/** The regions of `isIn` (row by row, `width` wide), joined at sides and corners where `joins` says so. */
export function regionsOf(isIn: readonly boolean[], width: number, joins: Joins = () => true): Region[] {
  const left = isIn.slice();
  const regions: Region[] = [];
  left.forEach((one, at) => {
    if (one) regions.push(taken(left, at, width, joins));
  });
  return regions;
}

/** The region around `at`, which is taken out of `left`. */
function taken(left: boolean[], at: number, width: number, joins: Joins): Region {
  const height = left.length / width;
  const waiting = [at];
  left[at] = false;
  let [x0, y0, x1, y1, area] = [width, height, -1, -1, 0];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const [x, y] = [place % width, Math.floor(place / width)];
    [x0, y0, x1, y1, area] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y), area + 1];
    for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
        const next = row * width + column;
        if (!left[next] || !joins(place, next)) continue;
        left[next] = false;
        waiting.push(next);
      }
    }
  }
  return { box: { x: x0, y: y0, width: x1 - x0 + 1, height: y1 - y0 + 1 }, area };
}
