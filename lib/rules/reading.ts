import { isOtherScript, latinTwin } from './lookalikes';
import type { Cut, Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A word as it may be meant. Offsets as in tokens. */
export interface Piece {
  norm: string;
  /** As written, where the piece is a part of the text as it stands; nothing where it was made out of a disguise. */
  written?: string;
  start: number;
  end: number;
}

/** What the tokens from one on, up to token `last`, may stand for instead of themselves: these words in this order. */
export interface Reading {
  pieces: readonly Piece[];
  last: number;
  /** A phrase must take all the pieces, not begin or end among them. */
  whole?: true;
}

/** One sentence, for those who read it otherwise. */
export class Script {
  readonly tokens: readonly Token[];
  readonly gaps: readonly string[];
  private lowerCase: readonly string[] | undefined;
  private latin: boolean | undefined;

  constructor(
    private readonly cut: Cut,
    readonly vocabulary: Vocabulary,
    /** Whether a phrase has a word that `norm` can stand for, an open ending included. */
    readonly isKnown: (norm: string) => boolean,
  ) {
    this.tokens = cut.tokens;
    this.gaps = cut.gaps;
  }

  get norms(): readonly string[] {
    this.lowerCase ??= this.tokens.map(({ norm }) => norm);
    return this.lowerCase;
  }

  /** The letters `from` to `to` of the word of token `i`, `to` not included. */
  part(i: number, from: number, to: number): Piece {
    const { folded, tokens, words } = this.cut;
    const written = (tokens[i] as Token).written.slice(from, to);
    const at = words[i] as number;
    return { norm: written.toLowerCase(), written, start: folded.startOf(at + from), end: folded.endOf(at + to - 1) };
  }

  /** Whether every word is Latin, or looks it. */
  get isLatin(): boolean {
    this.latin ??= this.tokens.every(({ norm, written }) => !isOtherScript(norm) || latinTwin(written) !== undefined);
    return this.latin;
  }
}

/** A way to read: all readings that begin at token `i`. Must be cheap where there is nothing to read. */
export type Reader = (script: Script, i: number) => readonly Reading[];

export const NO_READINGS: readonly Reading[] = [];

/** The tokens from `i` to `last` as one word. */
export function asOneWord({ tokens }: Script, i: number, last: number, norm: string): Reading {
  return { pieces: [{ norm, start: (tokens[i] as Token).start, end: (tokens[last] as Token).end }], last };
}
