import type { Features } from './features';
import type { Band } from './looks';
import { ALIKE, BEST, type MarkIndex, type Matches } from './mark-index';
import type { View } from './view';

/** Of one view and band so many matches vote: the best. */
const MOST_VOTES = 260;

/** A match's vote weighs less the less alike it is, and the more others its feature has. */
export const weightOf = (distance: number, rivals: number): number => Math.exp(-((distance / 48) ** 2)) / Math.sqrt(rivals);
/** All weights that there are, heaviest first; and for each distance, of each number of rivals, which of them it has. */
const [WEIGHTS, RANKS] = ranked();

function ranked(): [readonly number[], Uint16Array] {
  const all = Array.from({ length: (ALIKE + 1) * (BEST + 1) }, (_, i) => weightOf(i % (ALIKE + 1), Math.floor(i / (ALIKE + 1))));
  const weights = [...new Set(all)].sort((a, b) => b - a);
  return [weights, Uint16Array.from(all, (weight) => weights.indexOf(weight))];
}

/** For each band and view which matches weigh most, the heaviest first: numbers of `matches`. */
export function strongest(
  features: Features,
  { count, from, feature, view, distance, rivals }: Matches,
  { views }: MarkIndex,
  bands: readonly Band[],
): number[][][] {
  const ranks = new Uint16Array(count);
  const next = new Uint32Array(WEIGHTS.length + 1);
  for (let n = 0; n < count; n++) {
    const rank = RANKS[(rivals[n] as number) * (ALIKE + 1) + (distance[n] as number)] as number;
    ranks[n] = rank;
    next[rank + 1] = (next[rank + 1] as number) + 1;
  }
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] as number) + (next[rank - 1] as number);
  const order = new Uint32Array(count);
  for (let n = 0; n < count; n++) {
    const rank = ranks[n] as number;
    const to = next[rank] as number;
    order[to] = n;
    next[rank] = to + 1;
  }
  const best = bands.map(() => views.map((): number[] => []));
  for (const n of order) {
    const which = view[n] as number;
    const levels = (features.level[from[n] as number] as number) - ((views[which] as View).features.level[feature[n] as number] as number);
    bands.forEach(([least, most], band) => {
      if (levels < least || levels > most) return;
      const own = best[band]?.[which] as number[];
      if (own.length < MOST_VOTES) own.push(n);
    });
  }
  return best;
}
