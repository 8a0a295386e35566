import { fold, type Folded } from './fold';

export type TokenKind = 'word' | 'handle' | 'hashtag' | 'link' | 'emoji';

/** One word of the draft. Offsets are in the FOLDED text. */
export interface Token {
  kind: TokenKind;
  /** Lower case, as phrases are compared; a hashtag or handle without its sign. */
  norm: string;
  start: number;
  end: number;
  sentence: number;
}

/** A draft's text, read once: what every detector works on. */
export interface Doc {
  original: string;
  folded: Folded;
  tokens: Token[];
}

// Alternatives in order: link, e-mail or handle, hashtag, word with apostrophes, emoji. Each is linear.
const TOKEN =
  /(?<link>(?:https?:\/\/|www\.)[^\s<>"]+)|(?<mail>[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)|(?<handle>@\w[\w.]*(?:@[\w.-]+)?)|(?<hashtag>#[\p{L}\p{N}_]+)|(?<word>[\p{L}\p{N}]+(?:'\p{L}+)*)|(?<emoji>\p{Extended_Pictographic})/gu;

// A full stop after these ends no sentence.
const ABBREVIATIONS = new Set(
  'st ave blvd rd dr ln ct pl hwy mr mrs ms sgt lt capt cpl det ofc officer dep insp no vs approx dept jr sr mt ft am pm'.split(
    ' ',
  ),
);

/** Tokens and sentences of `original`; linear in its length. */
export function read(original: string): Doc {
  const folded = fold(original);
  const text = folded.text;
  const tokens: Token[] = [];
  let sentence = 0;
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups as Record<string, string | undefined>;
    const raw = match[0];
    const start = match.index;
    const previous = tokens.at(-1);
    if (previous && endsSentence(text, previous, start)) sentence++;
    const kind = kindOf(groups);
    const bare = kind === 'hashtag' || (kind === 'handle' && raw[0] === '@') ? raw.slice(1) : raw;
    tokens.push({ kind, norm: bare.toLowerCase(), start, end: start + raw.length, sentence });
  }
  return { original, folded, tokens };
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups.word !== undefined) return 'word';
  if (groups.hashtag !== undefined) return 'hashtag';
  if (groups.emoji !== undefined) return 'emoji';
  return groups.link !== undefined ? 'link' : 'handle';
}

function endsSentence(text: string, previous: Token, start: number): boolean {
  const gap = text.slice(previous.end, Math.min(start, previous.end + 12));
  if (gap.includes('\n')) return true;
  const stop = /[.!?]/.exec(gap);
  if (!stop || !/\s/.test(gap.slice(stop.index))) return false;
  if (stop[0] !== '.') return true;
  return previous.norm.length > 1 && !ABBREVIATIONS.has(previous.norm);
}

/** The writer's own characters between two folded offsets. */
export function spanOf(doc: Doc, start: number, end: number): { start: number; end: number } {
  if (end <= start) return { start: 0, end: 0 };
  return { start: doc.folded.startOf(start), end: doc.folded.endOf(end - 1) };
}
