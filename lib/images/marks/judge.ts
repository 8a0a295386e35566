import type { Likeness } from './compare';

/** Sure enough to ask before the post goes out; and worth a hint. */
export const WARN = 0.75;
export const POSSIBLE = 0.5;

interface Asked {
  /** Just enough to be sure. */
  enough: number;
  /** So much less is just enough to be possible; so much more could not be surer. */
  room: number;
}

/** Chosen on the tuning part of `tests/images/scenes/sets.ts`, where most marks have 0.9, strangers less than 0.6. */
const ALIKE: Asked = { enough: 0.8, room: 0.15 };
const VISIBLE: Asked = { enough: 0.55, room: 0.2 };
const WORST: Asked = { enough: 0.55, room: 0.25 };
/** The softer the picture, the more do any two words look alike. On the tuning part other words have 0.3 to 0.7, the same 0.65 to 0.96. */
const LETTERS: readonly Asked[] = [0.6, 0.6, 0.71, 0.8].map((enough) => ({ enough, room: 0.6 }));
/**
 * Both may be just enough only one at a time: what letters and the worst place have beyond it is asked of the sum, in which places weigh
 * less, since folds and light spoil them more than letters. On the tuning part the look-alike that comes nearest has 0.07, six of 70
 * marks with other words have more than is asked.
 */
const BEYOND: Asked = { enough: 0.2, room: 0.6 };
const OF_PLACES = 0.4;
/** A fifth of the words, if they are ours, says enough: of other words that show so much on the tuning part none pass for ours thereby. */
const LETTERS_VISIBLE: Asked = { enough: 0.2, room: 0.6 };
const INLIERS: Asked = { enough: 6, room: 6 };

/**
 * From 0 to 1: as sure as the weakest of all that is asked of a mark. One that is too small in the picture for the finest layer, where
 * its letters can be compared, is at most possible.
 */
export function surenessOf(likeness: readonly Likeness[], inliers: number): number {
  const last = likeness.at(-1);
  if (!last || likeness.length < 2) return 0;
  const { alike, visible, worst, letters, lettersVisible, soft } = last;
  const asked = LETTERS[soft] as Asked;
  const beyond = OF_PLACES * (worst - WORST.enough) + (letters < 0 ? worst - WORST.enough : letters - asked.enough);
  const words = letters < 0 ? [] : [shareOf(letters, asked)];
  const parts = [
    shareOf(alike, ALIKE),
    shareOf(visible, VISIBLE),
    shareOf(worst, WORST),
    shareOf(beyond, BEYOND),
    shareOf(lettersVisible, LETTERS_VISIBLE),
    ...words,
  ];
  const sureness = Math.min(...parts, shareOf(inliers, INLIERS));
  return likeness.length < 3 ? Math.min(sureness, (WARN + POSSIBLE) / 2) : sureness;
}

const shareOf = (value: number, { enough, room }: Asked): number =>
  Math.min(1, Math.max(0, WARN + ((value - enough) / room) * (WARN - POSSIBLE)));
