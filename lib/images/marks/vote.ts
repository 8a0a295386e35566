import { TURNS } from './descriptor';
import type { Features } from './features';
import { STEP } from './grey';
import type { MarkIndex, Match } from './mark-index';
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
  const votes: Vote[][] = index.views.map(() => []);
  for (let from = 0; from < features.count; from++) {
    const matches = index.matches(features.descriptors, from * 8);
    for (const match of matches) votes[match.view]?.push(voteOf(features, from, match, index, matches.length));
  }
  const found = votes.flatMap((own, view) => guessesOf(own, view, index));
  return found.sort((a, b) => b.rank - a.rank).slice(0, IN_ALL);
}

function voteOf(features: Features, from: number, { view, feature, distance }: Match, index: MarkIndex, rivals: number): Vote {
  const { features: own, width, height } = index.views[view] as (typeof index.views)[number];
  const size = STEP ** (features.level[from] as number) / levelSize(own.level[feature] as number);
  const turn = (((features.turn[from] as number) - (own.turn[feature] as number)) * 2 * Math.PI) / TURNS;
  const [dx, dy] = [width / 2 - (own.x[feature] as number), height / 2 - (own.y[feature] as number)];
  return {
    weight: Math.exp(-((distance / 48) ** 2)) / Math.sqrt(rivals),
    from,
    feature,
    x: (features.x[from] as number) + size * (dx * Math.cos(turn) - dy * Math.sin(turn)),
    y: (features.y[from] as number) + size * (dx * Math.sin(turn) + dy * Math.cos(turn)),
    size: Math.log(size),
    turn,
    out: size * (OUT * Math.sqrt(width * height) + OUT_AFAR * Math.hypot(dx, dy)),
  };
}

function guessesOf(all: Vote[], view: number, index: MarkIndex): Guess[] {
  if (all.length < 3) return [];
  const { width, height } = index.views[view] as (typeof index.views)[number];
  const votes = all.sort((a, b) => b.weight - a.weight).slice(0, MOST_VOTES);
  const used = new Set<Vote>();
  const chosen: Vote[] = [];
  const found: Guess[] = [];
  const ranks = votes.map((vote) => support(vote, votes).sum * Math.exp(-LARGER * vote.size));
  const order = votes.map((_, i) => i).sort((a, b) => (ranks[b] as number) - (ranks[a] as number));
  for (const i of order) {
    const vote = votes[i] as Vote;
    if (used.has(vote)) continue;
    const { friends } = support(vote, votes);
    for (const friend of friends) used.add(friend);
    if (friends.length < 3 || chosen.some((other) => same(vote, other))) continue;
    chosen.push(vote);
    found.push({ view, rank: ranks[i] as number, map: meanOf(friends, vote, width, height) });
    if (found.length === PER_VIEW) break;
  }
  return found;
}

/** Votes that agree with `vote`; of several from one feature of the mark or of the picture only the best counts. */
function support(vote: Vote, votes: readonly Vote[]): { sum: number; friends: Vote[] } {
  const [mine, theirs] = [new Set<number>(), new Set<number>()];
  const friends: Vote[] = [];
  let sum = 0;
  for (const other of votes) {
    if (!same(other, vote) || theirs.has(other.from) || mine.has(other.feature)) continue;
    mine.add(other.feature);
    theirs.add(other.from);
    friends.push(other);
    sum += other.weight;
  }
  return { sum, friends };
}

function same(one: Vote, other: Vote): boolean {
  const near = one.out + other.out;
  if ((one.x - other.x) ** 2 + (one.y - other.y) ** 2 > near * near || Math.abs(one.size - other.size) > SAME_SIZE) return false;
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
