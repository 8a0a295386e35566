import type { Language } from './language';
import { Lattice, type Step } from './lattice';
import { Letters } from './letters';
import type { Match } from './match';
import { OrdinaryWords } from './ordinary';
import type { Cut } from './tokens';
import { Transitions } from './transitions';
import { Vocabulary } from './vocabulary';

/** How the letters of a phrase must be written: as they are in the phrase, or each word with a capital at its beginning. */
export type Case = 'exact' | 'capital';

/**
 * One list of phrases, as compiled: words in lower case, single spaces between them.
 * A word may end in `*` (any ending), or be `*` alone (any word).
 */
export interface Cue {
  phrases: string[];
  case?: Case;
  /** Found inside longer words too; every phrase is one word then. */
  inside?: true;
  /** What the phrases are written in; they are not looked for in sentences of another language. */
  language?: Language;
}

/** A match of a phrase of cue `cue`. */
export interface Hit extends Match {
  cue: number;
}

interface End {
  cue: number;
  case?: Case | undefined;
  /** The words as they must be written. */
  exact?: string[];
}

interface Waiting {
  phrase: string;
  cue: number;
  case?: Case | undefined;
}

const START = 0;
const NOWHERE = -1;
/** Number of the word `*`; others count from 1. */
const ANY = 0;
const MOST_KNOWN = 4000;
const NONE: readonly number[] = [];

/** The one token-phrase index of a rulebook: its cost does not grow with the number of phrases. */
export class PhraseIndex {
  /** Phrases word by word, by number. */
  private readonly steps = new Transitions();
  /** What ends in a state of `steps`, and how many steps lead on from it. */
  private readonly ends: (End[] | undefined)[] = [undefined];
  private readonly onward: number[] = [0];
  private readonly words = new Map<string, number>([['*', ANY]]);
  /** By word, the state after it at the beginning of a phrase: most words of a text lead no further than this look. */
  private readonly first: number[] = [NOWHERE];
  /** What was looked up since the last word came in; a text repeats its words. */
  private readonly known = new Map<string, readonly number[]>();
  /** Words with an open ending. */
  private readonly open = new Letters();
  /** Phrases by first word, not in `steps` yet: of some ten thousand a page ever needs a few hundred. */
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly ordinary = new OrdinaryWords();
  private readonly vocabulary = new Vocabulary(
    () => [...this.waiting.keys(), ...this.words.keys()],
    (word) => this.collect(word, []),
  );

  constructor(cues: readonly Cue[]) {
    cues.forEach((list, cue) => {
      if (list.inside) return;
      for (const phrase of list.phrases) {
        const first = firstWord(phrase).toLowerCase();
        const one: Waiting = { phrase, cue, case: list.case };
        const others = this.waiting.get(first);
        if (first.endsWith('*')) this.add(one);
        else if (others) others.push(one);
        else this.waiting.set(first, [one]);
      }
    });
  }

  /** All phrases in a sentence, by position, overlapping ones included. Offsets and tokens count from its start. */
  scan(cut: Cut): Hit[] {
    const lattice = new Lattice(cut, this.vocabulary, this.ordinary, (norm) => this.numbersOf(norm));
    const hits: Hit[] = [];
    const path: Step[] = [];
    for (let place = 0; place < cut.tokens.length; place++) this.walk(lattice, START, place, path, hits);
    for (const place of lattice.innerStarts) this.walk(lattice, START, place, path, hits);
    return hits.sort((a, b) => a.start - b.start || b.end - a.end || a.cue - b.cue);
  }

  /** The words of phrases that a word written `norm` can stand for: itself, without its 's, with an open ending. */
  private numbersOf(norm: string): readonly number[] {
    const known = this.known.get(norm);
    if (known) return known;
    const found = this.lookedUp(norm);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(norm, found);
    return found;
  }

  private lookedUp(norm: string): readonly number[] {
    const found: number[] = [];
    this.collect(norm, found);
    if (norm.endsWith("'s")) this.collect(norm.slice(0, -2), found);
    this.open.visit(norm, 0, (word) => found.push(word));
    return found.length === 0 ? NONE : found;
  }

  /** Whether a phrase has the word; those that begin with it are ready then. */
  private collect(norm: string, into: number[]): boolean {
    const waiting = this.waiting.get(norm);
    if (waiting) {
      this.waiting.delete(norm);
      for (const one of waiting) this.add(one);
    }
    const own = this.words.get(norm);
    if (own === undefined || own === ANY) return false;
    into.push(own);
    return true;
  }

  private add({ phrase, cue, case: letters }: Waiting): void {
    let at = START;
    for (const word of phrase.toLowerCase().split(' ')) {
      const number = this.numberOf(word);
      let next = this.after(at, number);
      if (next < 0) {
        next = this.ends.push(undefined) - 1;
        this.onward.push(0);
        this.onward[at] = (this.onward[at] as number) + 1;
        if (at === START) this.first[number] = next;
        else this.steps.set(at, number, next);
      }
      at = next;
    }
    const end: End = { cue, case: letters, ...(letters === 'exact' && { exact: phrase.split(' ') }) };
    this.ends[at] = [...(this.ends[at] ?? []), end];
  }

  private numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const fresh = this.words.size;
    this.words.set(word, fresh);
    this.first.push(NOWHERE);
    this.known.clear();
    if (word.endsWith('*')) this.open.add(word.slice(0, -1), fresh);
    else this.vocabulary.add(word);
    return fresh;
  }

  private walk(lattice: Lattice, at: number, place: number, path: Step[], hits: Hit[]): void {
    const plain = lattice.plain[place];
    if (plain) {
      for (const word of plain) {
        const next = this.after(at, word);
        if (next >= 0) this.arrive(lattice, next, lattice.step(place), path, hits);
      }
      // A lone `*` takes a whole token as it stands.
      const next = this.after(at, ANY);
      if (next >= 0) this.arrive(lattice, next, lattice.step(place), path, hits);
    }
    for (const step of lattice.otherwise(place)) {
      for (const word of step.words) {
        const next = this.after(at, word);
        if (next >= 0) this.arrive(lattice, next, step, path, hits);
      }
    }
  }

  private after(at: number, word: number): number {
    return at === START ? (this.first[word] as number) : this.steps.get(at, word);
  }

  private arrive(lattice: Lattice, at: number, step: Step, path: Step[], hits: Hit[]): void {
    path.push(step);
    const first = path[0] as Step;
    for (const end of (step.ends && this.ends[at]) || []) {
      if (isWritten(end, path)) hits.push({ cue: end.cue, from: first.from, to: step.last, start: first.start, end: step.end });
    }
    if ((this.onward[at] as number) > 0) this.walk(lattice, at, step.to, path, hits);
    path.pop();
  }
}

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

const CAPITAL = /^\p{Lu}/u;

/** Whether the steps of a walk are written in the letters that the phrase at its end asks for. */
function isWritten({ case: letters, exact }: End, path: readonly Step[]): boolean {
  if (letters === undefined) return true;
  if (letters === 'capital') return path.every(({ written }) => written !== undefined && CAPITAL.test(written));
  return (exact ?? []).every((word, i) => {
    const written = path[i]?.written;
    if (word === '*') return true;
    if (written === undefined) return false;
    return word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word || written === `${word}'s`;
  });
}
