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
  /** Whether a phrase may end with it. */
  ends: boolean;
}

const READ = Object.values(READERS);
const NONE: readonly Step[] = [];

/**
 * All ways through one sentence. Place `i` is before token `i`; places after the one at the end are inside tokens.
 * Links lead nowhere.
 */
export class Lattice {
  /** Of each token, as it stands, the numbers of the words that it can be in phrases; nothing for a link. */
  readonly plain: (readonly number[] | undefined)[] = [];
  /** Places inside tokens where a phrase may begin; it may before every token. */
  readonly innerStarts: number[] = [];
  private readonly readings: Step[][] = [];
  private readonly steps: Step[] = [];
  private places: number;

  /** `numbersOf` gives the numbers of a word in phrases. */
  constructor(
    private readonly cut: Cut,
    vocabulary: Vocabulary,
    ordinary: OrdinaryWords,
    private readonly numbersOf: (norm: string) => readonly number[],
  ) {
    const { tokens } = cut;
    this.places = tokens.length + 1;
    let script: Script | undefined;
    for (let i = 0; i < tokens.length; i++) {
      const { kind, norm } = tokens[i] as Token;
      this.plain.push(kind === 'link' ? undefined : numbersOf(norm));
      if (kind === 'link' || ordinary.has(cut, i)) continue;
      script ??= new Script(cut, vocabulary, (norm) => numbersOf(norm).length > 0);
      let isOrdinary = true;
      for (const read of READ) {
        for (const reading of read(script, i)) {
          this.add(i, reading);
          isOrdinary = false;
        }
      }
      if (isOrdinary) ordinary.note(cut, i);
    }
  }

  /** Token `i` as it stands. */
  step(i: number): Step {
    const known = this.steps[i];
    if (known) return known;
    const { written, start, end } = this.cut.tokens[i] as Token;
    const step = { words: this.plain[i] ?? [], written, start, end, from: i, last: i, to: i + 1, ends: true };
    this.steps[i] = step;
    return step;
  }

  /** The steps on from a place that are no tokens as they stand. */
  otherwise(place: number): readonly Step[] {
    return this.readings[place] ?? NONE;
  }

  private add(from: number, { pieces, last, whole }: Reading): void {
    const numbers: (readonly number[])[] = [];
    let isKnown = false;
    for (const { norm } of pieces) {
      const words = this.numbersOf(norm);
      isKnown ||= words.length > 0;
      numbers.push(words);
    }
    if (!isKnown) return;
    let at = from;
    pieces.forEach(({ written, start, end }, k) => {
      const isLast = k === pieces.length - 1;
      const to = isLast ? last + 1 : this.places++;
      const step = { words: numbers[k] as readonly number[], written, start, end, from, last, to, ends: isLast || !whole };
      const others = this.readings[at];
      if (others) others.push(step);
      else this.readings[at] = [step];
      if (!isLast && !whole) this.innerStarts.push(to);
      at = to;
    });
  }
}
