import { numberAt } from '../numbers';
import { asOneWord, NO_READINGS, type Reader } from '../reading';

/** "twenty-one" as "21"; phrases are compiled to digits too. */
export const number: Reader = (script, i) => {
  const found = numberAt(script.norms, i);
  return found ? [asOneWord(script, i, i + found.length - 1, found.value)] : NO_READINGS;
};
