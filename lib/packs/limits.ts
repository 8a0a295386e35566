/** What a pack may hold. A pack above these is refused before any work is done on it. */

/** Rules and shields of a pack together. */
export const MOST_RULES = 5_000;
/** Bytes of a pack as JSON in UTF-8. */
export const MOST_BYTES = 5_000_000;
/** Plain phrases that the rules of a pack stand for, counted when it is compiled. */
export const MOST_PHRASES = 100_000;

/** Lengths in characters (UTF-16 units). */
export const LONGEST_PHRASE = 200;
export const LONGEST_TEXT = 2_000;
export const LONGEST_EXAMPLE = 5_000;

/** How deep `all`, `any`, `near` and `missing` may stand in each other. */
export const DEEPEST = 3;
