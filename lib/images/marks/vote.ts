import { TURNS } from './descriptor';
import type { Features } from './features';
import { STEP } from './grey';
import { ALIKE, BEST, type MarkIndex, type Matches } from './mark-index';
import { levelSize } from './sizes';

/** Where a view of a mark may be: an affine map from its template to the picture, x' = a x + b y + c, y' = d x + e y + f. */
export interface Guess {
  view: number;
  map: Affine;
  /** How much speaks for it. */
  rank: number;
}
export type Affine = readonly [number, number, number, number, number, number];

interface Vote {
  weight: number;
  from: number;
  feature: number;
  /** Where the middle of the mark would be, how much larger it would be than the template (natural logarithm), how it would be turned. */
  x: number;
  y: number;
  size: number;
  turn: number;
  /** How far that middle may be out, px: the further from it the feature lies, the more do errors of turn and size move it. */
  out: number;
}

/** Votes of one view that are looked at: the best. */
const MOST_VOTES = 260;
/** A vote's middle may be out by this share of the mark's size, and of the feature's distance from the middle. */
const [OUT, OUT_AFAR] = [0.07, 0.14];
/** Two votes agree when their middles are no further apart than both may be out together … */
/** … and their sizes (natural logarithm) and turns (radians) differ by no more. */
const [SAME_SIZE, SAME_TURN] = [Math.log(1.5), 0.45];
/**
 * A large guess gathers more votes by chance, since its middle may be out further: votes count divided by the size to this power. On the
 * tuning part right guesses then are at most the 12th, without at most the 31st.
 */
const LARGER = 0.7;
/** Guesses for one view, and in all: with three for one view two small marks of the tuning part were crowded out. */
const [PER_VIEW, IN_ALL] = [6, 16];

/** The places where the marks of `index` may be in a picture with `features`: each match votes for one; likeliest first. */
export function guesses(features: Features, index: MarkIndex): Guess[] {
  const matches = index.matches(features.descriptors, features.count);
  const found = strongest(matches, index.views.length).flatMap((own, view) =>
    guessesOf(
      own.map((n) => voteOf(features, matches, n, index)),
      view,
      index,
    ),
  );
  return found.sort((a, b) => b.rank - a.rank).slice(0, IN_ALL);
}

/** A match's vote weighs less the less alike it is, and the more others its feature has. */
const weightOf = (distance: number, rivals: number): number => Math.exp(-((distance / 48) ** 2)) / Math.sqrt(rivals);
/** All weights that there are, heaviest first; and for each distance, of each number of rivals, which of them it has. */
const [WEIGHTS, RANKS] = ranked();

function ranked(): [readonly number[], Uint16Array] {
  const all = Array.from({ length: (ALIKE + 1) * (BEST + 1) }, (_, i) => weightOf(i % (ALIKE + 1), Math.floor(i / (ALIKE + 1))));
  const weights = [...new Set(all)].sort((a, b) => b - a);
  return [weights, Uint16Array.from(all, (weight) => weights.indexOf(weight))];
}

/** For each view which matches weigh most, the heaviest first. */
function strongest({ count, view, distance, rivals }: Matches, views: number): number[][] {
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
  const best: number[][] = Array.from({ length: views }, () => []);
  for (const n of order) {
    const own = best[view[n] as number] as number[];
    if (own.length < MOST_VOTES) own.push(n);
  }
  return best;
}

function voteOf(features: Features, matches: Matches, n: number, index: MarkIndex): Vote {
  const { features: own, width, height } = index.views[matches.view[n] as number] as (typeof index.views)[number];
  const [from, feature] = [matches.from[n] as number, matches.feature[n] as number];
  const size = STEP ** (features.level[from] as number) / levelSize(own.level[feature] as number);
  const turn = (((features.turn[from] as number) - (own.turn[feature] as number)) * 2 * Math.PI) / TURNS;
  const [dx, dy] = [width / 2 - (own.x[feature] as number), height / 2 - (own.y[feature] as number)];
  return {
    weight: weightOf(matches.distance[n] as number, matches.rivals[n] as number),
    from,
    feature,
    x: (features.x[from] as number) + size * (dx * Math.cos(turn) - dy * Math.sin(turn)),
    y: (features.y[from] as number) + size * (dx * Math.sin(turn) + dy * Math.cos(turn)),
    size: Math.log(size),
    turn,
    out: size * (OUT * Math.sqrt(width * height) + OUT_AFAR * Math.hypot(dx, dy)),
  };
}

/** `votes`: of one view, the heaviest first. */
function guessesOf(votes: readonly Vote[], view: number, index: MarkIndex): Guess[] {
  if (votes.length < 3) return [];
  const { width, height } = index.views[view] as (typeof index.views)[number];
  const used = new Set<Vote>();
  const chosen: Vote[] = [];
  const found: Guess[] = [];
  const agreeing = agreements(votes);
  const ranks = votes.map((vote, i) => support(agreeing[i] as Vote[]).sum * Math.exp(-LARGER * vote.size));
  const order = votes.map((_, i) => i).sort((a, b) => (ranks[b] as number) - (ranks[a] as number));
  for (const i of order) {
    const vote = votes[i] as Vote;
    if (used.has(vote)) continue;
    const { friends } = support(agreeing[i] as Vote[]);
    for (const friend of friends) used.add(friend);
    if (friends.length < 3 || chosen.some((other) => same(vote, other))) continue;
    chosen.push(vote);
    found.push({ view, rank: ranks[i] as number, map: meanOf(friends, vote, width, height) });
    if (found.length === PER_VIEW) break;
  }
  return found;
}

/** For each vote those that agree with it, itself too, in their order. */
function agreements(votes: readonly Vote[]): Vote[][] {
  const all: Vote[][] = votes.map(() => []);
  votes.forEach((vote, i) => {
    for (let j = 0; j < i; j++) {
      const other = votes[j] as Vote;
      if (!same(vote, other)) continue;
      all[i]?.push(other);
      all[j]?.push(vote);
    }
    all[i]?.push(vote);
  });
  return all;
}

/** Of votes that agree those that count: of several from one feature of the mark or of the picture only the best. */
function support(agreeing: readonly Vote[]): { sum: number; friends: Vote[] } {
  const [mine, theirs] = [new Set<number>(), new Set<number>()];
  const friends: Vote[] = [];
  let sum = 0;
  for (const other of agreeing) {
    if (theirs.has(other.from) || mine.has(other.feature)) continue;
    mine.add(other.feature);
    theirs.add(other.from);
    friends.push(other);
    sum += other.weight;
  }
  return { sum, friends };
}

function same(one: Vote, other: Vote): boolean {
  if (Math.abs(one.size - other.size) > SAME_SIZE) return false;
  const near = one.out + other.out;
  if ((one.x - other.x) ** 2 + (one.y - other.y) ** 2 > near * near) return false;
  return Math.abs(angleBetween(one.turn, other.turn)) <= SAME_TURN;
}

function angleBetween(a: number, b: number): number {
  const turn = (a - b) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

function meanOf(friends: readonly Vote[], first: Vote, width: number, height: number): Affine {
  let [sum, x, y, size, turn] = [0, 0, 0, 0, 0];
  for (const vote of friends) {
    sum += vote.weight;
    x += vote.weight * vote.x;
    y += vote.weight * vote.y;
    size += vote.weight * vote.size;
    turn += vote.weight * angleBetween(vote.turn, first.turn);
  }
  const scale = Math.exp(size / sum);
  const [a, d] = [scale * Math.cos(first.turn + turn / sum), scale * Math.sin(first.turn + turn / sum)];
  return [a, -d, x / sum - (a * width) / 2 + (d * height) / 2, d, a, y / sum - (d * width) / 2 - (a * height) / 2];
}
