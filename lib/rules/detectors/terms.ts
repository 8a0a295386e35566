import { Places } from '../places';
import type { Find } from '.';

/** Phrases, found by the rulebook's index; not where they are a part of an exception. */
export const terms: Find<'terms'> = ({ cue, except }, scene) => {
  const hits = scene.hits(cue);
  if (except === undefined || hits.length === 0) return hits;
  const exceptions = scene.hits(except);
  if (exceptions.length === 0) return hits;
  const places = new Places(scene.doc, exceptions);
  return hits.filter((hit) => !places.on(hit));
};
