import type { Kind, Part } from '../corpus/posts';

/** What is measured of a part: per kind the share judged as meant, and the mean F2 of the topics with enough posts. */
export type Measure = Kind | 'f2';

/** What the packs are to reach, in each part; F2 in each topic with enough posts. */
export const TARGETS: Record<Measure, number> = { f2: 0.85, plain: 0.97, oblique: 0.7, everyday: 0.97, tricky: 0.95, shielded: 1 };

/** Of HateCheck, said to be about hate: hateful cases at least, others at most. */
export const HATE_TARGETS = { recall: 0.6, falseAlarms: 0.1 };

/** A topic with fewer posts in a part gets figures and no target: one post more or less would decide. */
export const ENOUGH_POSTS = 20;

/**
 * What a change may not fall below: last measured, rounded down to whole percents, and never above the target. Raised, never
 * lowered, but for those of tune when it grows by new writers: then they are measured anew.
 */
export const FLOORS: Record<Part, Record<Measure, number>> = {
  tune: { f2: 0.74, plain: 0.85, oblique: 0.7, everyday: 0.97, tricky: 0.95, shielded: 0.96 },
  check: { f2: 0.7, plain: 0.87, oblique: 0.7, everyday: 0.97, tricky: 0.95, shielded: 0.98 },
};
