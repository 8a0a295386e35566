import { WHOLE_POST } from '../match';
import type { Find } from '.';

/**
 * A required element that the post does not have: matches the post as a whole when none of the parts is found. As long as an
 * answer is open the element may be there.
 */
export const missing: Find<'missing'> = ({ of }, scene) => {
  const before = scene.unanswered;
  return of.some((part) => scene.find(part).length > 0) || scene.unanswered > before ? [] : [WHOLE_POST];
};
