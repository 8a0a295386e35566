import { WHOLE_POST } from '../match';
import { measuredOf } from '../measured';
import { MEASURES, type Measured } from '../measures';
import type { Scene } from '../scene';
import type { Find } from '.';

/** A count or reading of the post that goes above or below its limit: matches the post as a whole. */
export const metric: Find<'metric'> = ({ metric: name, above, below }, scene) => {
  if (scene.doc.text.trim() === '') return [];
  const value = MEASURES[name](measured(scene));
  return (above !== undefined && value > above) || (below !== undefined && value < below) ? [WHOLE_POST] : [];
};

const known = new WeakMap<Scene, Measured>();

/** What measures look at, made once a draft. */
function measured(scene: Scene): Measured {
  const made = known.get(scene) ?? measuredOf(scene.doc, scene.draft.images);
  known.set(scene, made);
  return made;
}
