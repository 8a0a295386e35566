import type { Folded } from './fold';

export type TokenKind = 'word' | 'handle' | 'hashtag' | 'link' | 'emoji';

/** One word of the draft. Offsets are UTF-16 units of the writer's own text. */
export interface Token {
  kind: TokenKind;
  /** Lower case, as phrases are compared; a hashtag or handle without its sign. */
  norm: string;
  /** The same with the writer's own capitals. */
  written: string;
  start: number;
  end: number;
  sentence: number;
}

// Alternatives in order: link, e-mail, handle, hashtag, word with apostrophes, emoji or letter emoji. Each is linear.
// A full stop or other sign at the end of a link or handle belongs to the sentence.
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,!?;:')]|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|@\w+(?:\.\w+)*(?:@[\w-]+(?:\.[\w-]+)*)?|#[\p{L}\p{N}_]+|[\p{L}\p{N}]+(?:['`]\p{L}+)*|\p{Extended_Pictographic}|\p{RI}/gu;
const LINK = /^(?:https?:\/\/|www\.)/;
const EMOJI = /^[\p{Extended_Pictographic}\p{RI}]/u;

/** A sentence cut into tokens, and what stands between them. */
export interface Cut {
  folded: Folded;
  tokens: Token[];
  /** Where in the folded text the word of each token begins, after its sign. */
  words: number[];
  /** Folded: before each token, after the one before it, and after the last. */
  gaps: string[];
}

/** Cuts one sentence, offsets from its start; linear in its length. */
export function cut(folded: Folded): Cut {
  const { text } = folded;
  const tokens: Token[] = [];
  const words: number[] = [];
  const gaps: string[] = [];
  let after = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const { index } = match;
    const next = index + match[0].length;
    const { kind, norm, written } = wordOf(match[0]);
    tokens.push({ kind, norm, written, start: folded.startOf(index), end: folded.endOf(next - 1), sentence: 0 });
    words.push(next - written.length);
    gaps.push(text.slice(after, index));
    after = next;
  }
  gaps.push(text.slice(after));
  return { folded, tokens, words, gaps };
}

type Word = Pick<Token, 'kind' | 'norm' | 'written'>;

const MOST_KNOWN = 4000;
/** What words are; a text repeats them, and one string for all that are alike is found faster in everything that follows. */
const known = new Map<string, Word>();

function wordOf(raw: string): Word {
  const before = known.get(raw);
  if (before) return before;
  const written = raw[0] === '#' || raw[0] === '@' ? raw.slice(1) : raw.replaceAll('`', "'");
  const word: Word = { kind: kindOf(raw), norm: written.toLowerCase(), written };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(raw, word);
  return word;
}

const PLAIN_WORD = /^[a-gi-vx-z][a-z]*$/i;

function kindOf(raw: string): TokenKind {
  // Most are; only those that begin like a link could be one.
  if (PLAIN_WORD.test(raw)) return 'word';
  if (raw[0] === '#') return 'hashtag';
  if (LINK.test(raw)) return 'link';
  if (raw.includes('@')) return 'handle';
  return EMOJI.test(raw) ? 'emoji' : 'word';
}

/** Index of the first token that ends after offset `at`. */
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
