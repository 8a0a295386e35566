import type { Features } from './features';
import { STEP } from './grey';
import { FEATURE_SIDE } from './sizes';

/** Fewer corners than this, or in fewer of sixteen parts, are too few: the plain mark of the tuning part has 45, the others 305. */
const [CORNERS, PARTS] = [100, 6];

/** Why a mark is too plain to be matched: so few corners stand out in it, or all in one part of it. */
export type Plainness = { why: 'corners'; corners: number; least: number } | { why: 'part' };

/** Of the features that a picture has in which the mark is about 100 px wide; nothing where they are enough. */
export function plainness({ count, x, y, level }: Features, width: number, height: number): Plainness | undefined {
  const middle = Math.round(Math.log(FEATURE_SIDE / 100) / Math.log(STEP));
  const parts = new Set<number>();
  /** Places, since one corner may be described twice. */
  const corners = new Set<number>();
  for (let i = 0; i < count; i++) {
    if (Math.abs((level[i] as number) - middle) > 1) continue;
    corners.add((y[i] as number) * 4096 + (x[i] as number));
    parts.add(Math.floor(((x[i] as number) / width) * 4) * 4 + Math.floor(((y[i] as number) / height) * 4));
  }
  if (corners.size < CORNERS) return { why: 'corners', corners: corners.size, least: CORNERS };
  if (parts.size < PARTS) return { why: 'part' };
  return undefined;
}
