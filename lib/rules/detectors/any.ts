import type { Find } from '.';

/** Every match of every part, in order of position. */
export const any: Find<'any'> = ({ of }, scene) => {
  if (of.length === 1 && of[0]) return scene.find(of[0]);
  return of.flatMap((part) => scene.find(part)).sort((a, b) => a.start - b.start || b.end - a.end);
};
