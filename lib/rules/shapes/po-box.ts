import type { Shape } from '.';
import { wordAfter } from './neighbours';
import { words } from './words';

// "checked my PO box 3 times": a count.
const COUNTED = words('day days week weeks month months year years time times hour hours letters packages people veces dias semanas meses');

/** A post-office box, a rural or military box, or an apartado postal. */
export const poBox: Shape = {
  needs: /\d/,
  pattern:
    /\b(?:(?:p\.? ?o\.?|post office|postal) ?box|pob|pmb|apartado (?:postal|de correos)|apdo\.?(?: postal)?|(?:psc|unit|cmr|rr|hc) \d{1,5},? box)\.? {0,2}(?:#|no\.?|number|num\.?)? {0,2}\d{1,6}[a-z]?\b(?![-.]\d)/gi,
  score: (match) => (COUNTED.has(wordAfter(match.input, match.index + match[0].length)) ? 0 : 0.9),
};
