/** A set of words from one line of text, for context lists. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
