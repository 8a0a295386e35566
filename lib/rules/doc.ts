import type { Sentence } from './sentence';
import { sentencesOf } from './sentences';
import type { Token } from './tokens';

/** A sentence at its place in the draft. */
export interface Placed {
  sentence: Sentence;
  /** UTF-16 offset of its start in the draft's text. */
  start: number;
  /** Number of its first token in the draft. */
  token: number;
}

/** A draft's text, read: what every detector works on. Offsets and token numbers count from the draft's start. */
export interface Doc {
  text: string;
  sentences: readonly Placed[];
  tokens: readonly Token[];
}

/** Reads `text` sentence by sentence. */
export function docOf(text: string, read: (sentence: string) => Sentence): Doc {
  const sentences: Placed[] = [];
  const tokens: Token[] = [];
  sentencesOf(text).forEach(({ start, end }, number) => {
    const sentence = read(text.slice(start, end));
    sentences.push({ sentence, start, token: tokens.length });
    for (const { kind, norm, written, start: from, end: to } of sentence.tokens) {
      tokens.push({ kind, norm, written, start: from + start, end: to + start, sentence: number });
    }
  });
  return { text, sentences, tokens };
}
