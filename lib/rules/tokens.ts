import { type Folded, fold } from './fold';

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

// Alternatives in order: link, e-mail, handle, hashtag, word with apostrophes, emoji. Each is linear.
// A full stop or other sign at the end of a link or handle belongs to the sentence.
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,!?;:')]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|@\w+(?:\.\w+)*(?:@[\w-]+(?:\.[\w-]+)*)?|#[\p{L}\p{N}_]+|[\p{L}\p{N}]+(?:'\p{L}+)*|\p{Extended_Pictographic}/gu;
const LINK = /^(?:https?:\/\/|www\.)/;
const EMOJI = /^\p{Extended_Pictographic}/u;

// A full stop after these ends no sentence.
const ABBREVIATIONS = new Set(
  'st ave blvd rd dr ln ct pl hwy mr mrs ms sgt lt capt cpl det ofc officer dep insp no vs approx dept jr sr mt ft am pm'.split(' '),
);

/** Tokens and sentences of `original`; linear in its length. */
export function read(original: string): Doc {
  const folded = fold(original);
  const text = folded.text;
  const tokens: Token[] = [];
  let sentence = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const raw = match[0];
    const start = match.index;
    const previous = tokens.at(-1);
    if (previous && endsSentence(text, previous, start)) sentence++;
    const kind = kindOf(raw);
    const bare = raw[0] === '#' || raw[0] === '@' ? raw.slice(1) : raw;
    tokens.push({ kind, norm: bare.toLowerCase(), start, end: start + raw.length, sentence });
  }
  return { original, folded, tokens };
}

function kindOf(raw: string): TokenKind {
  if (raw[0] === '#') return 'hashtag';
  if (LINK.test(raw)) return 'link';
  if (raw.includes('@')) return 'handle';
  return EMOJI.test(raw) ? 'emoji' : 'word';
}

function endsSentence(text: string, previous: Token, start: number): boolean {
  if (start - previous.end === 1 && text[previous.end] === ' ') return false;
  const gap = text.slice(previous.end, start);
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

/** Index of the first token that ends after folded offset `at`. */
export function tokenAt(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
