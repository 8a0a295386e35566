import type { Shape } from '.';

/** A time of day: 7 pm, 19:30, noon, "until 7". */
export const time: Shape = {
  pattern:
    /\b(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?(?:[ap]\.?\s?m\b\.?)|\b(?:[01]?\d|2[0-3]):[0-5]\d\b|\b(?:noon|midnight|mediodia|medianoche)\b|\b(?:until|till|by|hasta las)\s\d{1,2}\b(?![/:-])|\b(?:[01]\d|2[0-3])[0-5]\d\s(?:hours|hrs)\b/gi,
  score: () => 0.8,
};
