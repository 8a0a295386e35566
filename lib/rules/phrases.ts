import type { Match } from './scene';
import type { Doc, Token } from './tokens';
import { Transitions } from './transitions';

/**
 * One list of phrases, as compiled: words in lower case, single spaces between them.
 * A word may end in `*` (any ending), or be `*` alone (any word).
 */
export interface Cue {
  phrases: string[];
  /** Compare the writer's own letters, for short names like CI or UC. */
  exact?: boolean;
}

/** A match of a phrase of cue `cue`. */
export interface Hit extends Match {
  cue: number;
}

interface End {
  cue: number;
  /** The words as they must be written. */
  exact?: string[];
}

interface Waiting {
  phrase: string;
  cue: number;
  exact: boolean;
}

const START = 0;
/** Number of the word `*`; others count from 1. */
const ANY = 0;
const NONE: readonly number[] = [];

/** The one token-phrase index of a rulebook: its cost does not grow with the number of phrases. */
export class PhraseIndex {
  /** Phrases word by word, by number. */
  private readonly steps = new Transitions();
  /** What ends in a state of `steps`, and how many steps lead on from it. */
  private readonly ends: (End[] | undefined)[] = [undefined];
  private readonly onward: number[] = [0];
  private readonly words = new Map<string, number>([['*', ANY]]);
  /** Words with an open ending, letter by letter, and the word that each state completes. */
  private readonly letters = new Transitions();
  private readonly completes: number[] = [-1];
  /** Phrases by first word, not in `steps` yet: of some ten thousand a page ever needs a few hundred. */
  private readonly waiting = new Map<string, Waiting[]>();

  constructor(cues: readonly Cue[]) {
    cues.forEach(({ phrases, exact = false }, cue) => {
      for (const phrase of phrases) {
        const first = firstWord(phrase).toLowerCase();
        const others = this.waiting.get(first);
        if (first.endsWith('*')) this.add({ phrase, cue, exact });
        else if (others) others.push({ phrase, cue, exact });
        else this.waiting.set(first, [{ phrase, cue, exact }]);
      }
    });
  }

  /** All phrases in the draft, by position, overlapping ones included. */
  scan(doc: Doc): Hit[] {
    const hits: Hit[] = [];
    for (const token of doc.tokens) if (token.kind !== 'link') this.addThoseWith(token.norm);
    const words = doc.tokens.map((token) => (token.kind === 'link' ? NONE : this.wordsFor(token.norm)));
    for (let i = 0; i < doc.tokens.length; i++) this.walk(doc, words, START, i, i, hits);
    return hits;
  }

  private addThoseWith(norm: string): void {
    for (const first of norm.endsWith("'s") ? [norm, norm.slice(0, -2)] : [norm]) {
      const waiting = this.waiting.get(first);
      if (!waiting) continue;
      this.waiting.delete(first);
      for (const one of waiting) this.add(one);
    }
  }

  private add({ phrase, cue, exact }: Waiting): void {
    let at = START;
    for (const word of phrase.toLowerCase().split(' ')) {
      const number = this.numberOf(word);
      let next = this.steps.get(at, number);
      if (next < 0) {
        next = this.ends.push(undefined) - 1;
        this.onward.push(0);
        this.onward[at] = (this.onward[at] as number) + 1;
        this.steps.set(at, number, next);
      }
      at = next;
    }
    const end = exact ? { cue, exact: phrase.split(' ') } : { cue };
    this.ends[at] = [...(this.ends[at] ?? []), end];
  }

  private numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const fresh = this.words.size;
    this.words.set(word, fresh);
    if (word.endsWith('*')) this.addOpen(word.slice(0, -1), fresh);
    return fresh;
  }

  private addOpen(beginning: string, word: number): void {
    let at = START;
    for (let i = 0; i < beginning.length; i++) {
      const letter = beginning.charCodeAt(i);
      let next = this.letters.get(at, letter);
      if (next < 0) {
        next = this.completes.push(-1) - 1;
        this.letters.set(at, letter, next);
      }
      at = next;
    }
    this.completes[at] = word;
  }

  /** The words of phrases that a token written `norm` can stand for: itself, without its 's, with an open ending. */
  private wordsFor(norm: string): readonly number[] {
    const found: number[] = [];
    const own = this.words.get(norm);
    if (own !== undefined) found.push(own);
    const owner = norm.endsWith("'s") ? this.words.get(norm.slice(0, -2)) : undefined;
    if (owner !== undefined) found.push(owner);
    let at = START;
    for (let i = 0; i < norm.length; i++) {
      at = this.letters.get(at, norm.charCodeAt(i));
      if (at < 0) break;
      const word = this.completes[at] as number;
      if (word >= 0) found.push(word);
    }
    return found;
  }

  private walk(doc: Doc, words: readonly (readonly number[])[], at: number, from: number, i: number, hits: Hit[]): void {
    const token = doc.tokens[i];
    if (!token || token.kind === 'link') return;
    if (i > from && token.sentence !== (doc.tokens[from] as Token).sentence) return;
    for (const word of words[i] ?? NONE) this.arrive(doc, words, this.steps.get(at, word), from, i, hits);
    this.arrive(doc, words, this.steps.get(at, ANY), from, i, hits);
  }

  private arrive(doc: Doc, words: readonly (readonly number[])[], at: number, from: number, i: number, hits: Hit[]): void {
    if (at < 0) return;
    for (const { cue, exact } of this.ends[at] ?? []) {
      if (exact && !isWritten(doc, from, exact)) continue;
      hits.push({ cue, from, to: i, start: (doc.tokens[from] as Token).start, end: (doc.tokens[i] as Token).end });
    }
    if ((this.onward[at] as number) > 0) this.walk(doc, words, at, from, i + 1, hits);
  }
}

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

/** Whether the tokens from `from` on are written in the very letters of `phrase`. */
function isWritten(doc: Doc, from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => {
    if (word === '*') return true;
    const token = doc.tokens[from + i] as Token;
    const written = doc.folded.text.slice(token.start, token.end).replace(/^[#@]/, '');
    return word.endsWith('*') ? written.startsWith(word.slice(0, -1)) : written === word || written === `${word}'s`;
  });
}
