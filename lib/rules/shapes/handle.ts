import type { Shape } from '.';

/** An account mentioned by its handle. */
export const handle: Shape = {
  pattern: /(?<![\w.@/])@\w{1,60}(?:\.\w{1,60}){0,4}(?:@[\w-]{1,63}(?:\.[\w-]{1,63}){0,4})?/g,
  score: () => 0.9,
};
