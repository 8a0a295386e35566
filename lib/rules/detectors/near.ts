import { Places } from '../places';
import type { Find } from '.';

/** The matches of the first part that have one of every other part within reach, on the side asked for; themselves not counted. */
export const near: Find<'near'> = ({ of, within, side }, scene) => {
  const [first = [], ...others] = of.map((part) => scene.find(part));
  if (first.length === 0 || others.some((matches) => matches.length === 0)) return [];
  const places = others.map((matches) => new Places(scene.doc, matches));
  return first.filter((match) => places.every((place) => place.beside(match, within, side)));
};
