import type { Text } from './rulebook';

/** A detector's match: tokens `from` to `to` inclusive, and UTF-16 offsets of the text. `from === -1`: the post as a whole. */
export interface Match {
  from: number;
  to: number;
  start: number;
  end: number;
  /** Worth no more than a hint. */
  weak?: true;
  /** Worth no more than a note. */
  faint?: true;
  /** What added up to it. */
  signs?: readonly SignSeen[];
}

/** A sign that counted, and where it was seen; `start === end` where it has no place in the text. */
export interface SignSeen {
  sign: Text;
  /** In hundredths. */
  weight: number;
  start: number;
  end: number;
}

export const WHOLE_POST: Match = { from: -1, to: -1, start: 0, end: 0 };
