import { type Composer, submitControlOf } from './find';

// A button further below belongs to something else, or leaves room for the card above it: sites show pictures in between.
const NEARBY_PX = 400;

/** How far below the editor, which ends at `bottom`, the site's own button ends, in px; the card leaves it free. */
export function depthOfControl(composer: Composer, bottom: number): number {
  const control = submitControlOf(composer)?.getBoundingClientRect();
  const depth = control ? control.bottom - bottom : 0;
  return depth > 0 && depth < NEARBY_PX ? depth : 0;
}
