import type { Shape } from '.';
import { AGE, yearsOf } from './age';

/** An age below 18. */
export const minorAge: Shape = {
  pattern: AGE,
  score: (match) => (yearsOf(match) < 18 ? 0.8 : 0),
};
