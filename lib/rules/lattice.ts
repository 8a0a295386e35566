import type { OrdinaryWords } from './ordinary';
import { type Reading, Script } from './reading';
import { READERS } from './readings';
import type { Cut, Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A step of a walk through a sentence: one word, as written or as read otherwise. */
export interface Step {
  /** The numbers of the words that it can be in phrases. */
  words: readonly number[];
  /** As written, where it stands so in the text. */
  written: string | undefined;
  start: number;
  end: number;
  /** First and last token that it covers. */
  from: number;
  last: number;
  /** The place after it. */
  to: number;
  /** A whole token as it stands; a lone `*` takes only such. */
  plain: boolean;
  /** Whether a phrase may end with it. */
  ends: boolean;
}

/** All ways through a sentence. */
export interface Lattice {
  /** The steps on from each place. Place `i` is before token `i`; places from the number of tokens on are inside tokens. */
  places: readonly (readonly Step[])[];
  /** Places where a phrase may begin. */
  starts: readonly number[];
}

const READ = Object.values(READERS);

/** The lattice of one sentence; `numbersOf` gives the numbers of a word in phrases. Links lead nowhere. */
export function latticeOf(
  cut: Cut,
  vocabulary: Vocabulary,
  ordinary: OrdinaryWords,
  numbersOf: (norm: string) => readonly number[],
): Lattice {
  const { tokens } = cut;
  const script = new Script(cut, vocabulary);
  const places: Step[][] = [];
  // The place after the last token comes before those inside tokens.
  for (let i = 0; i <= tokens.length; i++) places.push([]);

  const starts = tokens.map((_, i) => i);

  const addReading = (from: number, { pieces, last, whole }: Reading): void => {
    const numbers = pieces.map((piece) => numbersOf(piece.norm));
    if (numbers.every((words) => words.length === 0)) return;
    let at = from;
    pieces.forEach(({ written, start, end }, k) => {
      const isLast = k === pieces.length - 1;
      const to = isLast ? last + 1 : places.push([]) - 1;
      const words = numbers[k] as readonly number[];
      places[at]?.push({ words, written, start, end, from, last, to, plain: false, ends: isLast || !whole });
      if (!isLast && !whole) starts.push(to);
      at = to;
    });
  };

  for (let i = 0; i < tokens.length; i++) {
    const { kind, norm, written, start, end } = tokens[i] as Token;
    if (kind === 'link') continue;
    places[i]?.push({ words: numbersOf(norm), written, start, end, from: i, last: i, to: i + 1, plain: true, ends: true });
    if (ordinary.has(cut, i)) continue;
    let isOrdinary = true;
    for (const read of READ) {
      for (const reading of read(script, i)) {
        addReading(i, reading);
        isOrdinary = false;
      }
    }
    if (isOrdinary) ordinary.note(cut, i);
  }
  return { places, starts };
}
