import { writtenOut } from '../contractions';
import { NO_READINGS, type Reader } from '../reading';
import type { Token } from '../tokens';

/** "we're" as "we are", "dont" as "do not". */
export const contraction: Reader = ({ tokens }, i) => {
  const { norm, start, end } = tokens[i] as Token;
  const forms = writtenOut(norm);
  if (forms.length === 0) return NO_READINGS;
  return forms.map((words) => ({ pieces: words.map((word) => ({ norm: word, start, end })), last: i }));
};
