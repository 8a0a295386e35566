import { isNear, type Match, overlaps } from '../scene';
import type { Find } from '.';

// A post this full of cues is already flagged many times over; the cap keeps the work linear.
const MOST = 200;

/** The matches of the first part that have one of every other part within reach, themselves not counted. */
export const near: Find<'near'> = ({ of, within }, scene) => {
  const [first, ...others] = of.map((part) => scene.find(part).slice(0, MOST));
  if (!first?.length || others.some((matches) => matches.length === 0)) return [];
  const reaches = (match: Match, other: Match): boolean =>
    isNear(scene.doc, match, other, within) && (match.from < 0 || !overlaps(match, other));
  return first.filter((match) => others.every((matches) => matches.some((other) => reaches(match, other))));
};
