import type { Shape } from '.';

/** A price or amount. */
export const money: Shape = {
  pattern: /[$£€]\s?\d[\d,]{0,11}(?:\.\d{2})?\b|\b\d[\d,]{0,11}\s(?:dollars|bucks|pounds|euros|dolares)\b/gi,
  score: () => 0.9,
};
