import { FirstWords } from './first-words';
import type { Language } from './language';
import { Lattice, type Step } from './lattice';
import { Letters } from './letters';
import type { Match } from './match';
import { OrdinaryWords } from './ordinary';
import { type CasedEnd, isSpoken, type Phrase, PhraseStates, type Slot, START } from './phrase-states';
import type { Cut } from './tokens';
import { Vocabulary } from './vocabulary';

/** How the letters of a phrase must be written: as they are in the phrase, or each word with a capital at its beginning. */
export type Case = 'exact' | 'capital';

/**
 * One list of phrases, as compiled (lib/rules/compact.ts): sorted, words in lower case unless they must be exact.
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

/** The numbers of cues that have a phrase in common. */
export type CueSet = readonly number[];

/** A match of a phrase, and the cues that have the phrase: often many, where it is a common word. */
export interface Hit extends Match {
  cues: CueSet;
}

/** Number of the word `*`; others count from 1. */
const ANY = 0;
const MOST_KNOWN = 4000;
const NONE: readonly number[] = [];

/** The one token-phrase index of a rulebook: its cost does not grow with the number of phrases. */
export class PhraseIndex {
  private readonly states: PhraseStates;
  private readonly words = new Map<string, number>([['*', ANY]]);
  /** What was looked up since the last word came in; a text repeats its words. */
  private readonly known = new Map<string, readonly number[]>();
  /** Words with an open ending. */
  private readonly open = new Letters();
  private readonly waiting: FirstWords;
  /** By number of their group, phrases that were read: a group waits for every word of its choice. */
  private readonly read = new Map<number, readonly Phrase[]>();
  private readonly slots = new Map<string, Slot>();
  private readonly ordinary = new OrdinaryWords();
  private readonly vocabulary = new Vocabulary(
    () => [...this.waiting.words(), ...this.words.keys()],
    (word) => this.collect(word, []),
  );
  /** Of the sentence that is being scanned. */
  private language: Language | undefined;

  constructor(private readonly cues: readonly Cue[]) {
    this.states = new PhraseStates(cues);
    this.waiting = new FirstWords(cues);
    this.collect('*', []);
  }

  /**
   * All phrases in a sentence, by position, overlapping ones included; those in another language than the sentence left out.
   * Offsets and tokens count from its start.
   */
  scan(cut: Cut, language?: Language): Hit[] {
    this.language = language;
    const lattice = new Lattice(cut, this.vocabulary, this.ordinary, (norm) => this.numbersOf(norm));
    const hits: Hit[] = [];
    const path: Step[] = [];
    for (let place = 0; place < cut.tokens.length; place++) this.walk(lattice, START, place, path, hits);
    for (const place of lattice.innerStarts) this.walk(lattice, START, place, path, hits);
    return hits.sort((a, b) => a.start - b.start || b.end - a.end);
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
    this.waiting.visitOpen(norm, (word) => this.collect(word, []));
    this.open.visit(norm, 0, (word) => found.push(word));
    return found.length === 0 ? NONE : found;
  }

  /** Whether a phrase has the word; those that begin with it are ready then. */
  private collect(norm: string, into: number[]): boolean {
    const waiting = this.waiting.take(norm);
    if (waiting) {
      const phrases = waiting.flatMap((group) => this.phrasesOf(group));
      this.states.begin(this.numberOf(norm), phrases);
    }
    const own = this.words.get(norm);
    if (own === undefined || own === ANY) return false;
    into.push(own);
    return true;
  }

  /** Words get their numbers before a sentence is read, though the steps are made as walks come to them. */
  private phrasesOf(group: number): readonly Phrase[] {
    const known = this.read.get(group);
    if (known) return known;
    const { cue, from, to } = this.waiting.group(group);
    const { phrases, case: letters } = this.cues[cue] as Cue;
    const read = phrases.slice(from, to).map((text) => ({
      end: letters ? { cue, case: letters, ...(letters === 'exact' && { exact: text.split(' ') }) } : cue,
      slots: this.slotsIn(letters === 'exact' ? text.toLowerCase() : text),
    }));
    this.read.set(group, read);
    return read;
  }

  /** What may stand at the places of a phrase after the first. */
  private slotsIn(phrase: string): Slot[] {
    const slots: Slot[] = [];
    for (let at = phrase.indexOf(' '); at >= 0; ) {
      const next = phrase.indexOf(' ', at + 1);
      slots.push(this.slotOf(next < 0 ? phrase.slice(at + 1) : phrase.slice(at + 1, next)));
      at = next;
    }
    return slots;
  }

  /** Phrases share their choices of words. */
  private slotOf(written: string): Slot {
    const known = this.slots.get(written);
    if (known !== undefined) return known;
    const slot = written.includes('|') ? written.split('|').map((word) => this.numberOf(word)) : this.numberOf(written);
    this.slots.set(written, slot);
    return slot;
  }

  private numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const fresh = this.words.size;
    this.words.set(word, fresh);
    if (word.endsWith('*')) {
      this.open.add(word.slice(0, -1), fresh);
      this.known.clear();
    } else {
      this.known.delete(word);
      this.known.delete(`${word}'s`);
    }
    this.vocabulary.add(word);
    return fresh;
  }

  private walk(lattice: Lattice, at: number, place: number, path: Step[], hits: Hit[]): void {
    const plain = lattice.plain[place];
    if (plain) {
      for (const word of plain) {
        const next = this.states.after(at, word);
        if (next >= 0) this.arrive(lattice, next, lattice.step(place), path, hits);
      }
      // A lone `*` takes a whole token as it stands.
      const next = this.states.after(at, ANY);
      if (next >= 0) this.arrive(lattice, next, lattice.step(place), path, hits);
    }
    for (const step of lattice.otherwise(place)) {
      for (const word of step.words) {
        const next = this.states.after(at, word);
        if (next >= 0) this.arrive(lattice, next, step, path, hits);
      }
    }
  }

  private arrive(lattice: Lattice, at: number, step: Step, path: Step[], hits: Hit[]): void {
    path.push(step);
    if (step.ends) this.note(at, step, path, hits);
    if (this.states.goesOn(at)) this.walk(lattice, at, step.to, path, hits);
    path.pop();
  }

  private note(at: number, { last, end }: Step, path: readonly Step[], hits: Hit[]): void {
    const { from, start } = path[0] as Step;
    const cues = this.states.cuesAt(at, this.language);
    if (cues) hits.push({ cues, from, to: last, start, end });
    for (const cased of this.states.casedAt(at) ?? []) {
      const isMeant = isSpoken(this.cues[cased.cue] as Cue, this.language) && isWritten(cased, path);
      if (isMeant) hits.push({ cues: [cased.cue], from, to: last, start, end });
    }
  }
}

const CAPITAL = /^\p{Lu}/u;

/** Whether the steps of a walk are written in the letters that the phrase at its end asks for. */
function isWritten({ case: letters, exact }: CasedEnd, path: readonly Step[]): boolean {
  if (letters === 'capital') return path.every(({ written }) => written !== undefined && CAPITAL.test(written));
  return (exact ?? []).every((word, i) => {
    const written = path[i]?.written;
    if (word === '*') return true;
    if (written === undefined) return false;
    return word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word || written === `${word}'s`;
  });
}
