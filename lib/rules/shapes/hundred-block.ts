import type { Shape } from '.';

/** "1400 block of Main St": the public way to say where, without a house. */
export const hundredBlock: Shape = {
  pattern: /\b\d{1,3}00[\s-]block(?:\s+of)?(?:\s+[\p{L}\d][\p{L}\d.'-]{0,24}){0,3}/giu,
  score: () => 0.9,
};
