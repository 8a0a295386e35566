/**
 * Phrases as a rulebook holds them: words with single spaces between them, each one word or several between bars, of which
 * any may stand there: `i|we work|works`. Written out, the phrases of a rulebook would be many times as long.
 */

/** The words that may stand at each place of `phrase`. */
export const slotsOf = (phrase: string): string[][] => phrase.split(' ').map((slot) => slot.split('|'));

/** How many plain phrases `phrase` stands for. */
export const sizeOf = (phrase: string): number => slotsOf(phrase).reduce((size, { length }) => size * length, 1);

/** The plain phrases that `phrase` stands for. */
export const writtenOut = (phrase: string): string[] =>
  slotsOf(phrase).reduce<string[]>(
    (beginnings, words) => beginnings.flatMap((beginning) => words.map((word) => (beginning === '' ? word : `${beginning} ${word}`))),
    [''],
  );
