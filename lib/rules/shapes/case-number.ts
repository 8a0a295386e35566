import type { Shape } from '.';
import { words } from './words';

// From one year to another: 2019-2024.
const YEARS = /^(?:19|20)\d{2}-(?:19|20)\d{2}$/;

/** A report or case number such as 22-014455; it needs its word nearby when it is short. */
export const caseNumber: Shape = {
  pattern: /(?<![\w-])(?:[A-Z]{1,4}[\s-]?)?(?:19|20)?\d{2}-\d{4,8}(?![\w-])/g,
  score: (match) => (match[0].length >= 9 && !YEARS.test(match[0]) ? 0.5 : 0.3),
  context: words('case report incident number no ref reference complaint cad'),
};
