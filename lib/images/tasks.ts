import type { Seen } from '../rules/seen';
import type { Refusal, Removed } from './clean/cleaned';

/** A copy of a picture without metadata, and what was taken out; or why there is none. */
export type CleanCopy = { blob: Blob; removed: Removed[] } | { refused: Refusal };

/** What can be done with a picture, and what comes of it. */
export interface Results {
  /** What the file says about itself: quick. */
  metadata: Seen;
  /** Everything. */
  look: Seen;
  clean: CleanCopy;
}
export type Task = keyof Results;
