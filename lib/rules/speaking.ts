import type { Match } from './match';
import type { Detector, Exception } from './rulebook';
import type { Scene } from './scene';

/** Matches of `find` that no exception lies within reach of. */
export function speaking(item: { find: Detector; unless: readonly Exception[] }, scene: Scene): readonly Match[] {
  let matches = scene.find(item.find);
  for (const { detector, within } of item.unless) {
    if (matches.length === 0) return matches;
    const others = scene.find(detector);
    if (others.length === 0) continue;
    const places = scene.places(others);
    matches = matches.filter((match) => !places.around(match, within));
  }
  return matches;
}

/**
 * One match a place: of overlapping ones the surest, longest, first one stays; in a picture, of those with the same words.
 * `matches` come in order of position.
 */
export function withoutRepeats(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  const inPictures = new Map<string, Match>();
  for (const match of matches) {
    if (match.image !== undefined) {
      const key = `${match.image} ${match.text}`;
      const before = inPictures.get(key);
      if (!before || outdoes(match, before)) inPictures.set(key, match);
      continue;
    }
    const last = kept.at(-1);
    if (!last || (match.start >= last.end && match.start > last.start)) kept.push(match);
    else if (outdoes(match, last)) kept[kept.length - 1] = match;
  }
  return [...kept, ...inPictures.values()];
}

function outdoes(match: Match, other: Match): boolean {
  if (match.weak !== other.weak) return !match.weak;
  return match.end - match.start > other.end - other.start;
}
