// Longer than any word that is asked about, so that a look to either side costs the same everywhere.
const LOOK = 24;

/** The word that ends just before `at`, in lower case and without its full stop; '' where something else stands there. */
export function wordBefore(text: string, at: number): string {
  const found = /([\p{L}\p{N}'-]{1,24})\.? {0,2}$/u.exec(text.slice(Math.max(0, at - LOOK), at));
  return found?.[1]?.toLowerCase() ?? '';
}

/** The word that begins after the space at `at`, in lower case; '' where something else stands there. */
export function wordAfter(text: string, at: number): string {
  const found = /^ {1,2}([\p{L}\p{N}'-]{1,24})/u.exec(text.slice(at, at + LOOK));
  return found?.[1]?.toLowerCase() ?? '';
}

/** Whether the text, or a part of it that a sign sets off, ends at `at`. */
export const endsAt = (text: string, at: number): boolean => /^\s{0,2}(?:$|[.,;:!?)\]"\n])/.test(text.slice(at, at + LOOK));

// Words that end in s and count nothing.
const NO_PLURAL = /^(?:is|was|has|does|this|yes|us|as|plus|status|always|thanks|gracias|es|mas|pues)$/;

/** Whether `word`, as it stands after a number, looks like the things that are counted: "10-12 officers". */
export const isPlural = (word: string): boolean => /^\p{L}{2,}s$/u.test(word) && !NO_PLURAL.test(word);
