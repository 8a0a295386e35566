import { Transitions } from './transitions';

/** Where every walk through the letters of a word begins. */
export const NO_LETTERS = 0;
const NOWHERE = -1;
/** From here on any letters may follow. */
export const ANY_ENDING = -2;

/** What a digit or sign is read as. `il` and the like: one of these. */
export const READ_AS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'bg',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '¡': 'i',
  '|': 'il',
  '+': 't',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '(': 'c',
  '<': 'c',
};

/** By UTF-16 unit, the one that stands for all that may be meant by the same sign; units beyond stand for themselves. */
const STANDS_FOR = Uint16Array.from({ length: '€'.charCodeAt(0) + 1 }, (_, unit) => {
  const letter = READ_AS[String.fromCharCode(unit)]?.[0] ?? String.fromCharCode(unit);
  return (letter === 'l' ? 'i' : letter === 'g' ? 'b' : letter).charCodeAt(0);
});

/**
 * Words by what they share with all their disguises: one sign for letters that a digit may both mean, none twice in a row. They are
 * walked letter by letter, so that letters that begin no word are given up at once.
 */
export class Skeletons {
  private readonly steps = new Transitions();
  /** The words that end in each state. */
  private readonly ends: (string[] | undefined)[] = [undefined];
  /** The sign that led to each state, which changes nothing when it comes again. */
  private readonly signs: number[] = [NOWHERE];
  /** States after which any letters may follow. */
  private readonly open = new Set<number>();

  /** A word, or with `*` at its end the beginning of words. */
  add(word: string): void {
    if (word.endsWith('*')) {
      this.open.add(this.stateFor(word.slice(0, -1)));
      return;
    }
    const at = this.stateFor(word);
    const others = this.ends[at];
    if (!others) this.ends[at] = [word];
    else if (!others.includes(word)) others.push(word);
  }

  /** Every word that was added. */
  get words(): string[] {
    return this.ends.flatMap((words) => words ?? []);
  }

  private stateFor(word: string): number {
    let at = NO_LETTERS;
    for (let i = 0; i < word.length; i++) {
      let next = this.after(at, word.charCodeAt(i));
      if (next < 0) {
        const sign = signOf(word.charCodeAt(i));
        next = this.ends.push(undefined) - 1;
        this.signs.push(sign);
        this.steps.set(at, sign, next);
      }
      at = next;
    }
    return at;
  }

  /** The state after one more letter, a UTF-16 unit in lower case; -1 when no word goes on like this. */
  after(state: number, letter: number): number {
    const sign = signOf(letter);
    return sign === this.signs[state] ? state : this.steps.get(state, sign);
  }

  /** The state after all letters of `word`; ANY_ENDING where a word with an open ending goes on like this, -1 when none does. */
  walk(state: number, word: string): number {
    let at = state;
    for (let i = 0; i < word.length && at >= 0; i++) at = this.open.has(at) ? ANY_ENDING : this.after(at, word.charCodeAt(i));
    return at >= 0 && this.open.has(at) ? ANY_ENDING : at;
  }

  isOpen(state: number): boolean {
    return this.open.has(state);
  }

  /** The words whose letters led to `state`. */
  endingIn(state: number): readonly string[] | undefined {
    return this.ends[state];
  }

  /** The words that have the letters of `written`, disguised or not. */
  like(written: string): readonly string[] | undefined {
    let at = NO_LETTERS;
    for (let i = 0; i < written.length && at >= 0; i++) at = this.after(at, written.charCodeAt(i));
    return this.ends[at];
  }
}

const signOf = (letter: number): number => (letter < STANDS_FOR.length ? (STANDS_FOR[letter] as number) : letter);
