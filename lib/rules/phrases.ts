import { slotsOf } from './compact';
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
 * One list of phrases, as compiled (lib/rules/compact.ts): words in lower case, unless they must be exact.
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

/** A phrase that is looked for. */
interface Phrase {
  end: End;
  /** The numbers of the words at each place. */
  slots: readonly (readonly number[])[];
}

/** Phrases of one cue that begin with the same choice of words; read once one of these is met. */
interface Group {
  cue: number;
  /** Where they stand in the cue, the last one not included. */
  from: number;
  to: number;
  phrases?: readonly Phrase[];
}

/** How far a walk has come in a phrase: its next place. */
interface Ahead {
  phrase: Phrase;
  at: number;
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
  /** What ends in a state of `steps`. */
  private readonly ends: (End[] | undefined)[] = [undefined];
  /** The phrases that go on from a state, until somebody does: only then its steps are made. */
  private readonly ahead: (Ahead[] | undefined)[] = [undefined];
  private readonly goesOn: boolean[] = [true];
  private readonly words = new Map<string, number>([['*', ANY]]);
  /** By word, the state after it at the beginning of a phrase: most words of a text lead no further than this look. */
  private readonly first: number[] = [NOWHERE];
  /** What was looked up since the last word came in; a text repeats its words. */
  private readonly known = new Map<string, readonly number[]>();
  /** Words with an open ending. */
  private readonly open = new Letters();
  /** Phrases by first word, not in `steps` yet: of some ten thousand a page ever needs a few hundred. */
  private readonly waiting = new Map<string, Group[]>();
  private readonly ordinary = new OrdinaryWords();
  private readonly vocabulary = new Vocabulary(
    () => [...this.waiting.keys(), ...this.words.keys()],
    (word) => this.collect(word, []),
  );

  constructor(private readonly cues: readonly Cue[]) {
    cues.forEach(({ inside, phrases }, cue) => {
      if (inside) return;
      // Phrases are sorted, so those that begin alike stand together.
      for (let from = 0, to = 0; from < phrases.length; from = to) {
        const choice = firstSlot(phrases[from] as string);
        for (to = from + 1; to < phrases.length && firstSlot(phrases[to] as string) === choice; ) to++;
        for (const word of choice.toLowerCase().split('|')) this.await(word, { cue, from, to });
      }
    });
    for (const word of [...this.waiting.keys()]) if (word.endsWith('*')) this.collect(word, []);
  }

  private await(first: string, group: Group): void {
    const others = this.waiting.get(first);
    if (others) others.push(group);
    else this.waiting.set(first, [group]);
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
      this.begin(norm, waiting);
    }
    const own = this.words.get(norm);
    if (own === undefined || own === ANY) return false;
    into.push(own);
    return true;
  }

  /** Makes the first step of the phrases of `groups`, all those that begin with `first`. */
  private begin(first: string, groups: readonly Group[]): void {
    const number = this.numberOf(first);
    const state = this.newState();
    this.first[number] = state;
    for (const group of groups) {
      group.phrases ??= this.phrasesOf(group);
      for (const phrase of group.phrases) this.lead(state, phrase, 1);
    }
  }

  /** Words get their numbers before a sentence is read, though the steps are made as walks come to them. */
  private phrasesOf({ cue, from, to }: Group): Phrase[] {
    const { phrases, case: letters } = this.cues[cue] as Cue;
    const shared: End = { cue, case: letters };
    return phrases.slice(from, to).map((text) => ({
      end: letters === 'exact' ? { ...shared, exact: text.split(' ') } : shared,
      slots: slotsOf(text.toLowerCase()).map((words) => words.map((word) => this.numberOf(word))),
    }));
  }

  private newState(): number {
    this.ahead.push(undefined);
    this.goesOn.push(false);
    return this.ends.push(undefined) - 1;
  }

  /** `phrase` has come to `state`, with `at` of its places behind it. */
  private lead(state: number, phrase: Phrase, at: number): void {
    if (at < phrase.slots.length) {
      this.goesOn[state] = true;
      const others = this.ahead[state];
      if (others) others.push({ phrase, at });
      else this.ahead[state] = [{ phrase, at }];
      return;
    }
    const { end } = phrase;
    const ends = this.ends[state];
    if (!ends) this.ends[state] = [end];
    else if (end.exact || !ends.some(({ cue, case: letters }) => cue === end.cue && letters === end.case)) ends.push(end);
  }

  /** Makes the steps on from `state`. */
  private makeSteps(state: number): void {
    const ahead = this.ahead[state];
    if (!ahead) return;
    this.ahead[state] = undefined;
    for (const { phrase, at } of ahead) {
      for (const word of phrase.slots[at] as readonly number[]) {
        let next = this.steps.get(state, word);
        if (next < 0) {
          next = this.newState();
          this.steps.set(state, word, next);
        }
        this.lead(next, phrase, at + 1);
      }
    }
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
    if (at === START) return this.first[word] as number;
    if (this.ahead[at]) this.makeSteps(at);
    return this.steps.get(at, word);
  }

  private arrive(lattice: Lattice, at: number, step: Step, path: Step[], hits: Hit[]): void {
    path.push(step);
    const first = path[0] as Step;
    for (const end of (step.ends && this.ends[at]) || []) {
      if (isWritten(end, path)) hits.push({ cue: end.cue, from: first.from, to: step.last, start: first.start, end: step.end });
    }
    if (this.goesOn[at]) this.walk(lattice, at, step.to, path, hits);
    path.pop();
  }
}

function firstSlot(phrase: string): string {
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
