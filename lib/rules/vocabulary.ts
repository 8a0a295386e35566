// What a digit or sign is read as. `il` and the like: one of these.
const READ_AS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'bg',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '¡': 'i',
  '|': 'il',
  '+': 't',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '(': 'c',
  '<': 'c',
};
/** Stands for any one letter. */
const MASK = '*';
// Words that people star out for decency; nothing is hidden by it.
const STARRED = /^(?:sh|f|b|d|h|cr|p|a|g)\*+(?:t|ck|tch|mn|ll|p|ss|s|k|dd?amn)\w*$/;

const SHORTEST = 3;
const LONGEST = 24;
const MOST_KNOWN = 2000;
const LOOK_AHEAD = 8;
const NONE: readonly string[] = [];
const LETTERS = /^\p{L}+$/u;

/**
 * The words of a rulebook, found again in disguise: with digits and signs for letters, with letters repeated, or with
 * one letter starred out. What a disguised word shows of its letters must be right; an ordinary word is nobody's disguise.
 */
export class Vocabulary {
  private bySkeleton: Map<string, string[]> | undefined;
  private readonly byMask = new Map<string, string[]>();
  private readonly beginnings = new Set<string>();
  private readonly known = new Map<string, readonly string[]>();

  /** `words`: those known so far; gone through when the first disguise is met, not before. `has`: whether a phrase has it. */
  constructor(
    private readonly words: () => Iterable<string>,
    readonly has: (word: string) => boolean,
  ) {}

  /** A word more. */
  add(word: string): void {
    if (this.bySkeleton) this.index(word, this.bySkeleton);
  }

  /** Takes letters one by one: whether a word begins with those so far, or with letters that they disguise. Looks at the first few only. */
  beginning(): (letter: string) => boolean {
    this.skeletons();
    let skeleton = '';
    let begins = true;
    return (letter) => {
      if (!begins || skeleton.length >= LOOK_AHEAD) return begins;
      const sign = signOf(letter);
      if (skeleton.endsWith(sign)) return true;
      skeleton += sign;
      begins = this.beginnings.has(skeleton);
      return begins;
    };
  }

  /** The words that `text`, in lower case, may be a disguise of. */
  disguisedAs(text: string): readonly string[] {
    const written = text.includes("'") ? text.replaceAll("'", '') : text;
    if (!isDisguise(written)) return NONE;
    const known = this.known.get(written);
    if (known) return known;
    const skeletons = this.skeletons();
    const candidates = written.includes(MASK) ? this.byMask.get(maskOf(written)) : skeletons.get(skeletonOf(written));
    const found = candidates?.filter((word) => word !== written && readsAs(written, word)) ?? NONE;
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(written, found);
    return found;
  }

  private skeletons(): Map<string, string[]> {
    if (!this.bySkeleton) {
      this.bySkeleton = new Map();
      for (const word of this.words()) this.index(word, this.bySkeleton);
    }
    return this.bySkeleton;
  }

  private index(word: string, bySkeleton: Map<string, string[]>): void {
    if (word.length > LONGEST) return;
    const skeleton = skeletonOf(word);
    if (word.length >= SHORTEST && LETTERS.test(word)) {
      put(bySkeleton, skeleton, word);
      put(this.byMask, maskOf(word), word);
    }
    for (let length = 1; length <= LOOK_AHEAD; length++) this.beginnings.add(skeleton.slice(0, length));
    this.known.clear();
  }
}

/** What a word and all its disguises share: one sign for letters that a digit may both mean, none twice in a row. */
function skeletonOf(word: string): string {
  let skeleton = '';
  for (const char of word) {
    const sign = signOf(char);
    if (!skeleton.endsWith(sign)) skeleton += sign;
  }
  return skeleton;
}

function signOf(char: string): string {
  const letter = READ_AS[char]?.[0] ?? char;
  return letter === 'l' ? 'i' : letter === 'g' ? 'b' : letter;
}

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

function put(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (!words) map.set(key, [word]);
  else if (!words.includes(word)) words.push(word);
}
