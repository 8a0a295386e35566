import type { Shape } from '.';

/** An e-mail address; lengths bounded as in RFC 5321 (local part 64). */
export const email: Shape = {
  pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63})+/g,
  score: () => 0.9,
};
