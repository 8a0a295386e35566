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

interface Node {
  next: Map<string, Node>;
  /** Wildcard words by their first three letters; `any` is the lone `*`. */
  prefixes: Map<string, { prefix: string; node: Node }[]>;
  any?: Node;
  ends: { cue: number; exact?: string }[];
}

const PREFIX = 3;

const node = (): Node => ({ next: new Map(), prefixes: new Map(), ends: [] });

/** The one token-phrase index of a rulebook: its cost does not grow with the number of phrases. */
export class PhraseIndex {
  private readonly root = node();

  constructor(cues: readonly Cue[]) {
    cues.forEach((cue, id) => {
      for (const phrase of cue.phrases) this.add(phrase, id, cue.exact === true);
    });
  }

  /** All phrases in the draft, by position, overlapping ones included. */
  scan(doc: Doc): Hit[] {
    const hits: Hit[] = [];
    for (let i = 0; i < doc.tokens.length; i++) this.walk(doc, this.root, i, i, hits);
    return hits;
  }

  private add(phrase: string, cue: number, exact: boolean): void {
    let at = this.root;
    for (const word of phrase.toLowerCase().split(' ')) at = step(at, word);
    at.ends.push(exact ? { cue, exact: phrase } : { cue });
  }

  private walk(doc: Doc, at: Node, from: number, i: number, hits: Hit[]): void {
    const token = doc.tokens[i];
    if (!token || token.kind === 'link') return;
    if (i > from && token.sentence !== (doc.tokens[from] as Token).sentence) return;
    for (const found of follow(at, token.norm)) {
      for (const end of found.ends) {
        if (end.exact === undefined || written(doc, from, i) === end.exact) hits.push({ cue: end.cue, from, to: i });
      }
      this.walk(doc, found, from, i + 1, hits);
    }
  }
}

function step(at: Node, word: string): Node {
  if (word === '*') {
    at.any ??= node();
    return at.any;
  }
  if (!word.endsWith('*')) {
    const known = at.next.get(word) ?? node();
    at.next.set(word, known);
    return known;
  }
  const prefix = word.slice(0, -1);
  const key = prefix.slice(0, PREFIX);
  const bucket = at.prefixes.get(key) ?? [];
  at.prefixes.set(key, bucket);
  const known = bucket.find((entry) => entry.prefix === prefix);
  if (known) return known.node;
  const fresh = node();
  bucket.push({ prefix, node: fresh });
  return fresh;
}

function* follow(at: Node, norm: string): Generator<Node> {
  const word = at.next.get(norm);
  if (word) yield word;
  if (norm.endsWith("'s")) {
    const owner = at.next.get(norm.slice(0, -2));
    if (owner) yield owner;
  }
  for (const entry of at.prefixes.get(norm.slice(0, PREFIX)) ?? []) {
    if (norm.startsWith(entry.prefix)) yield entry.node;
  }
  if (at.any) yield at.any;
}

function written(doc: Doc, from: number, to: number): string {
  const tokens = doc.tokens.slice(from, to + 1);
  return tokens.map((token) => doc.folded.text.slice(token.start, token.end).replace(/^[#@]/, '')).join(' ');
}
