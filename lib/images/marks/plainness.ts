import type { Features } from './features';
import { STEP } from './grey';
import { FEATURE_SIDE } from './sizes';

/** Fewer corners than this, or in fewer of sixteen parts, are too few: the plain mark of the tuning part has 27, the others 150 and more. */
const [CORNERS, PARTS] = [60, 6];

/** Why a mark is too plain to be matched: so few corners stand out in it, or all in one part of it. */
export type Plainness = { why: 'corners'; corners: number; least: number } | { why: 'part' };

/** Of the features that a picture has in which the mark is about 100 px wide; nothing where they are enough. */
export function plainness({ count, x, y, level }: Features, width: number, height: number): Plainness | undefined {
  const middle = Math.round(Math.log(FEATURE_SIDE / 100) / Math.log(STEP));
  const parts = new Set<number>();
  let corners = 0;
  for (let i = 0; i < count; i++) {
    if (Math.abs((level[i] as number) - middle) > 1) continue;
    corners++;
    parts.add(Math.floor(((x[i] as number) / width) * 4) * 4 + Math.floor(((y[i] as number) / height) * 4));
  }
  if (corners < CORNERS) return { why: 'corners', corners, least: CORNERS };
  if (parts.size < PARTS) return { why: 'part' };
  return undefined;
}
