import type { Text } from './rulebook';
import type { Box } from './seen';

/**
 * A detector's match: tokens `from` to `to` inclusive, and UTF-16 offsets of the text. `from === -1`: the post as a whole, or
 * a picture of it.
 */
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
  /** Of a match in a picture, which one it is of the draft, where in it, and the words or the name. */
  image?: number;
  box?: Box;
  /** What its file says, whatever it shows. */
  ofFile?: true;
  text?: string;
}

/** A sign that counted, and where it was seen; `start === end` where it has no place in the text. */
export interface SignSeen {
  sign: Text;
  /** In hundredths. */
  weight: number;
  start: number;
  end: number;
  /** Its words, where they do not stand in the text. */
  of?: string;
}

export const WHOLE_POST: Match = { from: -1, to: -1, start: 0, end: 0 };
