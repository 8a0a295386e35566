import type { Shape } from '.';

/** Decimal latitude and longitude with at least three places. */
export const coordinates: Shape = {
  pattern: /(?<![\w.])(?<lat>-?\d{1,2}\.\d{3,8}),\s*(?<lon>-?\d{1,3}\.\d{3,8})(?![\w.])/g,
  score: (match) => (Math.abs(Number(match.groups?.lat)) <= 90 && Math.abs(Number(match.groups?.lon)) <= 180 ? 0.85 : 0),
};
