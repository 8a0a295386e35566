import { isNumberWord } from './numbers';
import type { Cut, Token } from './tokens';
import { isDisguise } from './vocabulary';

const MOST = 4000;
// A capital inside may begin another word, or stand for an l.
const LETTERS = /^(?:[A-Za-z][a-z]+|[A-Z]{2,})$/;
// Signs that may belong to the word beside them.
const SIGN = /[@$!|+€£¢(<¡*]/;

/**
 * Words that can only be read as they are written, wherever they stand between spaces. Most words of a text are such, and
 * come again, so nobody has to try other ways to read them. Kept are words of which that is true in every sentence and
 * whatever phrases become known: plain letters, no disguise, no part of a number.
 */
export class OrdinaryWords {
  private readonly known = new Set<string>();

  has(cut: Cut, i: number): boolean {
    return this.known.has((cut.tokens[i] as Token).written) && isApart(cut, i);
  }

  /** Nobody could read token `i` otherwise. */
  note(cut: Cut, i: number): void {
    const { kind, norm, written } = cut.tokens[i] as Token;
    if (kind !== 'word' || !LETTERS.test(written) || isDisguise(norm) || isNumberWord(norm) || !isApart(cut, i)) return;
    if (this.known.size >= MOST) this.known.clear();
    this.known.add(written);
  }
}

/** Whether token `i` stands between spaces, commas and ends of the sentence. */
function isApart({ tokens, gaps }: Cut, i: number): boolean {
  return isPlain(gaps[i] as string, i === 0) && isPlain(gaps[i + 1] as string, i === tokens.length - 1);
}

const isPlain = (gap: string, isEnd: boolean): boolean => gap === ' ' || gap === ', ' || (isEnd && !SIGN.test(gap));
