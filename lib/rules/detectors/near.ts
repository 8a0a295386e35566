import type { Match } from '../match';
import type { Find } from '.';

/** The matches of the first part that have one of every other part within reach, on the side asked for; themselves not counted. */
export const near: Find<'near'> = ({ of, within, side }, scene) => {
  const [marked, ...conditions] = of;
  const others: (readonly Match[])[] = [];
  for (const part of conditions) {
    const matches = scene.find(part);
    if (matches.length === 0) return [];
    others.push(matches);
  }
  // Last, because it may ask about grammar, and nobody need answer that where a condition fails.
  const matches = marked ? scene.find(marked) : [];
  if (matches.length === 0) return matches;
  const places = others.map((other) => scene.places(other));
  return matches.filter((match) => places.every((place) => place.beside(match, within, side)));
};
