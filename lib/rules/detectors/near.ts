import { Places } from '../places';
import type { Find } from '.';

/** The matches of the first part that have one of every other part within reach, on the side asked for; themselves not counted. */
export const near: Find<'near'> = ({ of, within, side }, scene) => {
  const [marked, ...conditions] = of;
  const places: Places[] = [];
  for (const part of conditions) {
    const matches = scene.find(part);
    if (matches.length === 0) return [];
    places.push(new Places(scene.doc, matches));
  }
  // Last, because it may ask about grammar, and nobody need answer that where a condition fails.
  return (marked ? scene.find(marked) : []).filter((match) => places.every((place) => place.beside(match, within, side)));
};
