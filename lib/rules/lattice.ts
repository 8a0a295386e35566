import { type Piece, Script } from './reading';
import { READERS } from './readings';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A step of a walk through a sentence: one word, as written or as read otherwise. */
export interface Step extends Piece {
  /** The numbers of the words that it can be in phrases. */
  words: readonly number[];
  /** First and last token that it covers. */
  from: number;
  last: number;
  /** The place after it. */
  to: number;
  /** A whole token as it stands; a lone `*` takes only such. */
  plain: boolean;
}

/** All ways through a sentence. Place `i` is before token `i`; places from the number of tokens on are inside tokens. */
export type Lattice = readonly (readonly Step[])[];

const READ = Object.values(READERS);
const NONE: readonly number[] = [];

/** The lattice of one sentence; `numbersOf` gives the numbers of a word in phrases. Links lead nowhere. */
export function latticeOf(
  original: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  numbersOf: (norm: string) => readonly number[],
): Lattice {
  const script = new Script(original, tokens, vocabulary);
  const steps: Step[][] = tokens.map(() => []);
  // The place after the last token comes before those inside tokens.
  steps.push([]);

  const add = (at: number, piece: Piece, last: number, from: number, words: readonly number[], to: number, plain: boolean): void => {
    steps[at]?.push({ ...piece, words, from, last, to, plain });
  };
  const addReading = (i: number, pieces: readonly Piece[], last: number): void => {
    const numbers = pieces.map((piece) => numbersOf(piece.norm));
    if (numbers.every((words) => words.length === 0)) return;
    let at = i;
    pieces.forEach((piece, k) => {
      const to = k === pieces.length - 1 ? last + 1 : steps.push([]) - 1;
      add(at, piece, last, i, numbers[k] ?? NONE, to, false);
      at = to;
    });
  };

  tokens.forEach((token, i) => {
    if (token.kind === 'link') return;
    add(i, token, i, i, numbersOf(token.norm), i + 1, true);
    for (const read of READ) for (const { pieces, last } of read(script, i)) addReading(i, pieces, last);
  });
  return steps;
}
