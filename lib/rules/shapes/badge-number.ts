import type { Shape } from '.';

/** "badge 4471", "shield no. 212", "unit 3-Adam-12": the word is part of the form. */
export const badge: Shape = {
  pattern: /\b(?:badge|shield|star|unit|car)\s*(?:#|no\.?|number)?\s*\d[\w-]{1,9}\b/gi,
  score: () => 0.7,
};
