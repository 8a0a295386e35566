import type { Shape } from '.';

/** A hashtag. */
export const hashtag: Shape = {
  pattern: /#[\p{L}\p{N}_]{1,100}/gu,
  score: () => 0.9,
};
