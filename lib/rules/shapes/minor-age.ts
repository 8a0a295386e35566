import type { Shape } from '.';
import { AGE, AGE_NEEDS, yearsOf } from './age';

/** An age below 18. */
export const minorAge: Shape = {
  needs: AGE_NEEDS,
  pattern: AGE,
  score: (match) => (yearsOf(match) < 18 ? 0.8 : 0),
};
