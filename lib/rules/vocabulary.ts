import { READ_AS, Skeletons } from './skeletons';

/** Stands for any one letter. */
const MASK = '*';
// Words that people star out for decency; nothing is hidden by it.
const STARRED = /^(?:sh|f|b|d|h|cr|p|a|g)\*+(?:t|ck|tch|mn|ll|p|ss|s|k|dd?amn)\w*$/;

const SHORTEST = 3;
const LONGEST = 24;
const MOST_KNOWN = 2000;
const NONE: readonly string[] = [];
const LETTERS = /^\p{L}+$/u;
const BEGINS_WITH_LETTER = /^\p{L}/u;

/**
 * The words of a rulebook, found again in disguise: with digits and signs for letters, with letters repeated, or with
 * one letter starred out. What a disguised word shows of its letters must be right; an ordinary word is nobody's disguise.
 */
export class Vocabulary {
  private indexed: Skeletons | undefined;
  private byMask: Map<string, string[]> | undefined;
  private readonly known = new Map<string, readonly string[]>();

  /** `words`: those known so far; gone through when the first disguise is met, not before. `has`: whether a phrase has it. */
  constructor(
    private readonly words: () => Iterable<string>,
    readonly has: (word: string) => boolean,
  ) {}

  /** A word more. */
  add(word: string): void {
    if (this.indexed) this.index(word, this.indexed);
  }

  /** The words that `text`, in lower case, may be a disguise of. */
  disguisedAs(text: string): readonly string[] {
    const written = text.includes("'") ? text.replaceAll("'", '') : text;
    if (!isDisguise(written)) return NONE;
    const known = this.known.get(written);
    if (known) return known;
    const { skeletons } = this;
    const candidates = written.includes(MASK) ? this.masked(written) : skeletons.like(written);
    const found = candidates?.filter((word) => word !== written && canBeDisguised(word) && readsAs(written, word)) ?? NONE;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(written, found);
    return found;
  }

  /** All words, to be walked letter by letter. */
  get skeletons(): Skeletons {
    if (!this.indexed) {
      this.indexed = new Skeletons();
      for (const word of this.words()) this.index(word, this.indexed);
    }
    return this.indexed;
  }

  private index(word: string, skeletons: Skeletons): void {
    // Digits read as letters, with any ending, would be found in everything.
    if (word.length > LONGEST || (word.endsWith('*') && !BEGINS_WITH_LETTER.test(word))) return;
    skeletons.add(word);
    this.byMask = undefined;
    // Even an empty map takes time to clear.
    if (this.known.size > 0) this.known.clear();
  }

  /** The words that `written`, with a letter starred out, may be by its first letter and its length. */
  private masked(written: string): readonly string[] | undefined {
    if (!this.byMask) {
      this.byMask = new Map();
      for (const word of this.skeletons.words) {
        const words = this.byMask.get(maskOf(word));
        if (words) words.push(word);
        else this.byMask.set(maskOf(word), [word]);
      }
    }
    return this.byMask.get(maskOf(written));
  }
}

const canBeDisguised = (word: string): boolean => word.length >= SHORTEST && LETTERS.test(word);

/** What a word and all its forms with a letter starred out share. */
const maskOf = (word: string): string => `${word[0]}${word.length}`;

/** Whether `written` looks like a word that hides, at a glance: most of it letters, and something odd among them. */
export function isDisguise(written: string): boolean {
  const { length } = written;
  if (length < SHORTEST || length > 2 * LONGEST) return false;
  let letters = 0;
  let others = 0;
  let masks = 0;
  let doubles = 0;
  let triple = false;
  for (let i = 0; i < length; i++) {
    const char = written[i] as string;
    if (char === MASK) masks++;
    else if (READ_AS[char]) others++;
    else letters++;
    if (char !== written[i - 1]) continue;
    if (char === written[i - 2]) triple = true;
    else doubles++;
  }
  if (letters < 2) return false;
  if (masks > 0) return masks === 1 && others === 0 && letters >= SHORTEST && written[0] !== MASK && !STARRED.test(written);
  return (others > 0 && (letters >= others || (length > 4 && 2 * letters >= others))) || triple || doubles > 1;
}

/**
 * Whether `written` can be read as `word`, letter by letter: each stands for itself or for what it is read as, and may
 * be repeated. Steps: at most the product of both lengths, which are bounded.
 */
function readsAs(written: string, word: string): boolean {
  let reached = new Set([0]);
  for (let i = 0; i < written.length; i++) {
    const char = written[i] as string;
    const next = new Set<number>();
    for (const at of reached) {
      if (at < word.length && stands(char, word[at] as string)) next.add(at + 1);
      if (char === written[i - 1] && at > 0 && stands(char, word[at - 1] as string)) next.add(at);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(word.length);
}

const stands = (char: string, letter: string): boolean => char === letter || char === MASK || (READ_AS[char]?.includes(letter) ?? false);
