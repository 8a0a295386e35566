import { WHOLE_POST } from '../match';
import { measuredOf } from '../measured';
import { MEASURES, type MeasureName } from '../measures';
import type { Scene } from '../scene';
import type { Find } from '.';

/** A count or reading of the post that goes above or below its limit: matches the post as a whole. */
export const metric: Find<'metric'> = ({ metric: name, above, below }, scene) => {
  const figures = known.get(scene) ?? measures(scene);
  known.set(scene, figures);
  const figure = figures(name);
  return figure !== undefined && ((above !== undefined && figure > above) || (below !== undefined && figure < below)) ? [WHOLE_POST] : [];
};

type Figures = (name: MeasureName) => number | undefined;

const known = new WeakMap<Scene, Figures>();

/** The measures of a draft, each taken once however many rules ask for it; nothing of a draft without text. */
function measures({ doc, draft }: Scene): Figures {
  if (doc.text.trim() === '') return () => undefined;
  const measured = measuredOf(doc, draft.images);
  const figures = new Map<MeasureName, number>();
  return (name) => {
    const figure = figures.get(name) ?? MEASURES[name](measured);
    figures.set(name, figure);
    return figure;
  };
}
