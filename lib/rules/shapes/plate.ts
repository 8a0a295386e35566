import type { Shape } from '.';
import { words } from './words';

// MAY 2026 is a date.
const MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\s/;

/** A US or UK registration plate. The form alone says little: a word such as "plate" must stand nearby. */
export const plate: Shape = {
  pattern: /\b(?:\d[A-Z]{3}\d{3}|[A-Z]{3}[\s-]?\d{3,4}|\d{3}[\s-]?[A-Z]{3}|[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{2}[\s-]?[A-Z]{3})\b/g,
  score: (match) => (MONTH.test(match[0]) ? 0 : 0.3),
  context: words('plate plates tag tags registration reg license licence vehicle car truck suv sedan placa matricula'),
};
