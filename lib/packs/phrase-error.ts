/** A phrase or pattern that cannot be compiled; the message says what would be right. */
export class PhraseError extends Error {}
