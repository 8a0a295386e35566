import { TURNS } from './descriptor';
import type { Features } from './features';
import { STEP } from './grey';
import type { Look } from './looks';
import type { MarkIndex, Matches } from './mark-index';
import { levelSize } from './sizes';
import { strongest, weightOf } from './strongest';

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
  /** Where the middle of the mark would be, how much larger it would be than the template (natural logarithm), by how many of `TURNS` turned. */
  x: number;
  y: number;
  size: number;
  turn: number;
  /** How far that middle may be out, px: the further from it the feature lies, the more do errors of turn and size move it. */
  out: number;
}

/** A vote's middle may be out by this share of the mark's size, and of the feature's distance from the middle. */
const [OUT, OUT_AFAR] = [0.07, 0.14];
/** Two votes agree when their middles are no further apart than both may be out together … */
/** … and their sizes (natural logarithm) and turns (of `TURNS`) differ by no more. */
const [SAME_SIZE, SAME_TURN] = [Math.log(1.5), 3];
/**
 * A large guess gathers more votes by chance, since its middle may be out further: votes count divided by the size to this power. On the
 * tuning part right guesses then are at most the 12th, without at most the 31st.
 */
const LARGER = 0.7;
/** Guesses for one view: with three two small marks of the tuning part were crowded out. */
const PER_VIEW = 6;

/** The places where the marks of `index` may be in a picture with `features`: each match votes for one; of each band the likeliest first. */
export function guesses(features: Features, index: MarkIndex, look: Look): Guess[] {
  const matches = index.matches(features.descriptors, features.count);
  return strongest(features, matches, index, look.bands).flatMap((ofViews) => {
    const found = ofViews.flatMap((own, view) =>
      guessesOf(
        own.map((n) => voteOf(features, matches, n, index)),
        view,
        index,
      ),
    );
    return found.sort((a, b) => b.rank - a.rank).slice(0, look.guesses);
  });
}

/** One of `TURNS`, radians. */
const STEP_OF_TURN = (2 * Math.PI) / TURNS;
const [COS, SIN] = [Math.cos, Math.sin].map((of) => Float64Array.from({ length: TURNS }, (_, turn) => of(turn * STEP_OF_TURN))) as [
  Float64Array,
  Float64Array,
];

function voteOf(features: Features, matches: Matches, n: number, index: MarkIndex): Vote {
  const { features: own, width, height } = index.views[matches.view[n] as number] as (typeof index.views)[number];
  const [from, feature] = [matches.from[n] as number, matches.feature[n] as number];
  const size = STEP ** (features.level[from] as number) / levelSize(own.level[feature] as number);
  const turn = ((features.turn[from] as number) - (own.turn[feature] as number) + TURNS) % TURNS;
  const [cos, sin] = [COS[turn] as number, SIN[turn] as number];
  const [dx, dy] = [width / 2 - (own.x[feature] as number), height / 2 - (own.y[feature] as number)];
  return {
    weight: weightOf(matches.distance[n] as number, matches.rivals[n] as number),
    from,
    feature,
    x: (features.x[from] as number) + size * (dx * cos - dy * sin),
    y: (features.y[from] as number) + size * (dx * sin + dy * cos),
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

/** For each vote those that agree with it, itself too, the heaviest first. */
function agreements(votes: readonly Vote[]): Vote[][] {
  const all: Vote[][] = votes.map(() => []);
  // Numbers of the votes before, by their turn: only those that are turned alike can agree.
  const turned = Array.from({ length: TURNS }, (): number[] => []);
  votes.forEach((vote, i) => {
    const own: number[] = [];
    for (let turn = vote.turn - SAME_TURN; turn <= vote.turn + SAME_TURN; turn++)
      for (const j of turned[(turn + TURNS) % TURNS] as number[]) if (same(vote, votes[j] as Vote)) own.push(j);
    for (const j of own.sort((a, b) => a - b)) {
      all[i]?.push(votes[j] as Vote);
      all[j]?.push(vote);
    }
    all[i]?.push(vote);
    turned[vote.turn]?.push(i);
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
  return Math.abs(turnedBy(one, other)) <= SAME_TURN;
}

/** By how many of `TURNS` one vote's mark is turned more than the other's, the short way around. */
function turnedBy(one: Vote, other: Vote): number {
  const turn = (one.turn - other.turn + TURNS) % TURNS;
  return turn > TURNS / 2 ? turn - TURNS : turn;
}

function meanOf(friends: readonly Vote[], first: Vote, width: number, height: number): Affine {
  let [sum, x, y, size, turn] = [0, 0, 0, 0, 0];
  for (const vote of friends) {
    sum += vote.weight;
    x += vote.weight * vote.x;
    y += vote.weight * vote.y;
    size += vote.weight * vote.size;
    turn += vote.weight * turnedBy(vote, first);
  }
  const scale = Math.exp(size / sum);
  const angle = (first.turn + turn / sum) * STEP_OF_TURN;
  const [a, d] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  return [a, -d, x / sum - (a * width) / 2 + (d * height) / 2, d, a, y / sum - (d * width) / 2 - (a * height) / 2];
}
