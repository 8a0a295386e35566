import type { Doc, Token } from './tokens';

/**
 * One list of phrases, as compiled: words in lower case, single spaces between them.
 * A word may end in `*` (any ending), or be `*` alone (any word).
 */
export interface Cue {
  phrases: string[];
  /** Compare the writer's own letters, for short names like CI or UC. */
  exact?: boolean;
}

/** Tokens `from` to `to` (inclusive) of the draft that are a phrase of cue `cue`. */
export interface Hit {
  cue: number;
  from: number;
  to: number;
}

/** Words are numbers here, so that a step costs one lookup by number whatever the word is. */
interface Node {
  next: Map<number, Node>;
  /** After the lone `*`. */
  any?: Node;
  ends: { cue: number; exact?: string[] }[];
}

// Words with an open ending are looked up by so many of their first letters.
const FIRST_LETTERS = 3;
const NONE: readonly number[] = [];

const node = (): Node => ({ next: new Map(), ends: [] });

/** The one token-phrase index of a rulebook: its cost does not grow with the number of phrases. */
export class PhraseIndex {
  private readonly root = node();
  private readonly words = new Map<string, number>();
  /** Words with an open ending, by their first letters. */
  private readonly open = new Map<string, { prefix: string; word: number }[]>();
  /** How many first letters the keys of `open` have. */
  private readonly openLengths = new Set<number>();

  constructor(cues: readonly Cue[]) {
    cues.forEach((cue, id) => {
      for (const phrase of cue.phrases) this.add(phrase, id, cue.exact === true);
    });
  }

  /** All phrases in the draft, by position, overlapping ones included. */
  scan(doc: Doc): Hit[] {
    const hits: Hit[] = [];
    const words = doc.tokens.map((token) => (token.kind === 'link' ? NONE : this.wordsFor(token.norm)));
    for (let i = 0; i < doc.tokens.length; i++) walk(doc, words, this.root, i, i, hits);
    return hits;
  }

  private add(phrase: string, cue: number, exact: boolean): void {
    let at = this.root;
    for (const word of phrase.toLowerCase().split(' ')) {
      if (word === '*') at = at.any ??= node();
      else {
        const number = this.numberOf(word);
        const known = at.next.get(number) ?? node();
        at.next.set(number, known);
        at = known;
      }
    }
    at.ends.push(exact ? { cue, exact: phrase.split(' ') } : { cue });
  }

  private numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const fresh = this.words.size;
    this.words.set(word, fresh);
    if (word.endsWith('*')) {
      const prefix = word.slice(0, -1);
      const key = prefix.slice(0, FIRST_LETTERS);
      this.openLengths.add(key.length);
      this.open.set(key, [...(this.open.get(key) ?? []), { prefix, word: fresh }]);
    }
    return fresh;
  }

  /** The words of phrases that a token written `norm` can stand for: itself, without its 's, with an open ending. */
  private wordsFor(norm: string): readonly number[] {
    const found: number[] = [];
    const own = this.words.get(norm);
    if (own !== undefined) found.push(own);
    const owner = norm.endsWith("'s") ? this.words.get(norm.slice(0, -2)) : undefined;
    if (owner !== undefined) found.push(owner);
    for (const length of this.openLengths) {
      if (norm.length < length) continue;
      for (const { prefix, word } of this.open.get(norm.slice(0, length)) ?? []) if (norm.startsWith(prefix)) found.push(word);
    }
    return found.length === 0 ? NONE : found;
  }
}

function walk(doc: Doc, words: readonly (readonly number[])[], at: Node, from: number, i: number, hits: Hit[]): void {
  const token = doc.tokens[i];
  if (!token || token.kind === 'link') return;
  if (i > from && token.sentence !== (doc.tokens[from] as Token).sentence) return;
  for (const word of words[i] ?? NONE) {
    const found = at.next.get(word);
    if (found) arrive(doc, words, found, from, i, hits);
  }
  if (at.any) arrive(doc, words, at.any, from, i, hits);
}

function arrive(doc: Doc, words: readonly (readonly number[])[], at: Node, from: number, i: number, hits: Hit[]): void {
  for (const { cue, exact } of at.ends) if (!exact || isWritten(doc, from, exact)) hits.push({ cue, from, to: i });
  if (at.next.size > 0 || at.any) walk(doc, words, at, from, i + 1, hits);
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
