import type { Language } from './language';
import type { Case, Cue, CueSet } from './phrases';
import { Transitions } from './transitions';

/** The end of a phrase whose letters matter. */
export interface CasedEnd {
  cue: number;
  case: Case;
  /** The words as they must be written. */
  exact?: string[];
}

/** A phrase that is looked for, without its first word. */
export interface Phrase {
  /** Its cue, or its end where the letters matter. */
  end: number | CasedEnd;
  /** What may stand at each place after the first. */
  slots: readonly Slot[];
}

/** The number of a word, or of each of several. */
export type Slot = number | readonly number[];

/** How far a walk has come in a phrase: its next place. */
interface Ahead {
  phrase: Phrase;
  at: number;
}

export const START = 0;
const NOWHERE = -1;

/**
 * Where walks through phrases can come, word by word. Steps are made when a walk first comes to where they begin: of all
 * the products of choices that phrases stand for, texts ever need a few.
 */
export class PhraseStates {
  private readonly steps = new Transitions();
  /** By word, the state after it at the beginning of a phrase: most words of a text lead no further than this look. */
  private readonly first: number[] = [];
  /** What ends in each state. */
  private readonly ends: (number[] | undefined)[] = [undefined];
  private readonly cased: (CasedEnd[] | undefined)[] = [undefined];
  /** The phrases that go on from a state whose steps are not made yet. */
  private readonly ahead: (Ahead[] | undefined)[] = [undefined];
  private readonly onward: boolean[] = [true];
  private readonly sets = new Map<Language | undefined, (CueSet | null)[]>();

  constructor(private readonly cues: readonly Cue[]) {}

  /** All phrases that begin with the word of this number. */
  begin(word: number, phrases: Iterable<Phrase>): void {
    const state = this.make();
    this.first[word] = state;
    for (const phrase of phrases) this.lead(state, phrase, 0);
  }

  /** The state after `state` on a word; -1 when there is none. */
  after(state: number, word: number): number {
    if (state === START) return this.first[word] ?? NOWHERE;
    if (this.ahead[state]) this.makeSteps(state);
    return this.steps.get(state, word);
  }

  goesOn(state: number): boolean {
    return this.onward[state] as boolean;
  }

  /** The cues of which a phrase ends in `state`, whatever its letters, for a sentence of this language; null for none. */
  cuesAt(state: number, language: Language | undefined): CueSet | null {
    const ends = this.ends[state];
    if (!ends) return null;
    const known = this.sets.get(language) ?? [];
    this.sets.set(language, known);
    let cues = known[state];
    if (cues === undefined) {
      const spoken = ends.filter((cue) => isSpoken(this.cues[cue] as Cue, language));
      cues = spoken.length === 0 ? null : spoken;
      known[state] = cues;
    }
    return cues;
  }

  /** The ends in `state` for which the letters matter. */
  casedAt(state: number): readonly CasedEnd[] | undefined {
    return this.cased[state];
  }

  private make(): number {
    this.ahead.push(undefined);
    this.onward.push(false);
    this.cased.push(undefined);
    return this.ends.push(undefined) - 1;
  }

  /** `phrase` has come to `state`, with `at` of its places after the first behind it. */
  private lead(state: number, phrase: Phrase, at: number): void {
    const { end, slots } = phrase;
    if (at < slots.length) {
      this.onward[state] = true;
      put(this.ahead, state, { phrase, at });
    } else if (typeof end === 'number') put(this.ends, state, end);
    else put(this.cased, state, end);
  }

  private makeSteps(state: number): void {
    const ahead = this.ahead[state] ?? [];
    this.ahead[state] = undefined;
    for (const { phrase, at } of ahead) {
      const slot = phrase.slots[at] as Slot;
      if (typeof slot === 'number') this.lead(this.next(state, slot), phrase, at + 1);
      else for (const word of slot) this.lead(this.next(state, word), phrase, at + 1);
    }
  }

  private next(state: number, word: number): number {
    let next = this.steps.get(state, word);
    if (next < 0) {
      next = this.make();
      this.steps.set(state, word, next);
    }
    return next;
  }
}

/** Whether phrases of `cue` are looked for in a sentence of this language. */
export const isSpoken = ({ language }: Cue, sentence: Language | undefined): boolean =>
  language === undefined || sentence === undefined || sentence === language;

function put<T>(lists: (T[] | undefined)[], at: number, value: T): void {
  const list = lists[at];
  if (list) list.push(value);
  else lists[at] = [value];
}
