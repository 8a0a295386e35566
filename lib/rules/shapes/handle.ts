import type { Shape } from '.';

/** An account mentioned by its handle. */
export const handle: Shape = {
  pattern: /(?<![\w.@/])@\w[\w.]{0,60}(?:@[\w.-]{1,100})?/g,
  score: () => 0.9,
};
