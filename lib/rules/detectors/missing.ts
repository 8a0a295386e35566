import { WHOLE_POST } from '../match';
import type { Find } from '.';

/** A required element that the post does not have: matches the post as a whole when none of the parts is found. */
export const missing: Find<'missing'> = ({ of }, scene) => (of.some((part) => scene.find(part).length > 0) ? [] : [WHOLE_POST]);
