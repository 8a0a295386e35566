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
/**
 * What a mark with other words, or another one of the same form, lacks, in sum: weights by logistic regression over the marks, those with
 * other words and the strangers of the tuning part and of 720 pictures drawn like it with sixteen further marks (2026-12-01).
 */
const WORDS = { letters: 1, worst: 0.5, visible: 0.14, moved: -0.07, settled: 0.27 } as const;
/** On the tuning part six of 70 marks with other words have more, and no stranger. */
const OWN_WORDS: Asked = { enough: 1.2, room: 0.9 };
/** The softer the picture, the more do any two words look alike, and the more is asked of letters; what they lack the worst places may have. */
const LETTERS = [0.6, 0.6, 0.71, 0.8] as const;
const OF_PLACES = 0.4;
const BEYOND: Asked = { enough: 0.14, room: 0.6 };
/** Where there are no words, places have to be more alike instead. */
const WORST_WORDLESS: Asked = { enough: 0.7, room: 0.4 };
/** A fifth of the words, if they are ours, says enough: of other words that show so much on the tuning part none pass for ours thereby. */
const LETTERS_VISIBLE: Asked = { enough: 0.2, room: 0.6 };
const INLIERS: Asked = { enough: 6, room: 6 };

/** All that is asked of a mark whatever its words say, from 0 to 1. */
const likeOne = ({ alike, visible, worst, lettersVisible }: Likeness, inliers: number): number =>
  Math.min(
    shareOf(alike, ALIKE),
    shareOf(visible, VISIBLE),
    shareOf(worst, WORST),
    shareOf(lettersVisible, LETTERS_VISIBLE),
    shareOf(inliers, INLIERS),
  );

function ofWords({ letters, worst, visible, moved, settled, soft }: Likeness): number {
  if (letters < 0) return shareOf(worst, WORST_WORDLESS);
  const all = letters * WORDS.letters + worst * WORDS.worst + visible * WORDS.visible + moved * WORDS.moved + settled * WORDS.settled;
  const beyond = letters - (LETTERS[soft] as number) + OF_PLACES * (worst - WORST.enough);
  return Math.min(shareOf(all, OWN_WORDS), shareOf(beyond, BEYOND));
}

/**
 * From 0 to 1: as sure as the weakest of all that is asked of a mark. One that is too small in the picture for the finest layer, where
 * its letters can be compared, is at most possible.
 */
export function surenessOf(likeness: readonly Likeness[], inliers: number): number {
  const last = likeness.at(-1);
  if (!last || likeness.length < 2) return 0;
  const sureness = Math.min(likeOne(last, inliers), ofWords(last));
  return likeness.length < 3 ? Math.min(sureness, (WARN + POSSIBLE) / 2) : sureness;
}

const shareOf = (value: number, { enough, room }: Asked): number =>
  Math.min(1, Math.max(0, WARN + ((value - enough) / room) * (WARN - POSSIBLE)));
