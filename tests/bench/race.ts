import type { Post } from './contenders/contender';
import { median, Times } from './measure';
import type { Runner } from './process';

/** Gives `count` posts that no contender has seen. */
export type Fresh = (count: number) => readonly Post[];

export interface Lane {
  runner: Runner;
  /** Posts of its own; without it, those that all others get. */
  fresh?: Fresh;
}

/** A lane each, with the posts that all get. */
export const lanes = (runners: Iterable<Runner>): Lane[] => Array.from(runners, (runner) => ({ runner }));

export interface RaceOptions {
  /** Rounds that count, after one that does not. */
  rounds: number;
  fresh: Fresh;
  /** What a turn should last in ms: whoever is faster checks more posts, so that nobody has to begin with cold caches. */
  turnMs: number;
  /** Fewest and most checks a turn. */
  checks: readonly [number, number];
  onRound?(round: number, of: number): void;
}

/** What a contender's checks took. */
export interface Pace {
  times: Times;
  /** Processor time a check, in ms, mean over all of them. */
  cpuMs: number;
  /** Of each round, in ms: by the clock the median and what 95 of 100 checks stay below, and processor time a check. */
  rounds: { clock: number; p95: number; cpu: number }[];
}

/**
 * Round by round, each lane takes one turn while the others wait, and every round begins with another.
 * In a round all get the same posts, as many of them as their turn has time for. The paces come in the order of `taking`.
 */
export async function race(taking: readonly Lane[], options: RaceOptions): Promise<Pace[]> {
  const [fewest, most] = options.checks;
  const counts = taking.map((lane) => ({ ...lane, checks: fewest, times: [] as number[], cpuMs: 0, rounds: [] as Pace['rounds'] }));
  for (let round = 0; round <= options.rounds; round++) {
    options.onRound?.(round, options.rounds);
    const posts = options.fresh(Math.max(...counts.map(({ checks }) => checks)));
    for (let turn = 0; turn < counts.length; turn++) {
      const lane = counts[(turn + round) % counts.length] as (typeof counts)[number];
      const { times, cpuMs } = await lane.runner.time(lane.fresh?.(lane.checks) ?? posts.slice(0, lane.checks));
      lane.checks = Math.min(most, Math.max(fewest, Math.round(options.turnMs / median(times))));
      if (round === 0) continue;
      lane.times.push(...times);
      lane.cpuMs += cpuMs;
      lane.rounds.push({ clock: median(times), p95: new Times(times).p95, cpu: cpuMs / times.length });
    }
  }
  return counts.map(({ times, cpuMs, rounds }) => ({ times: new Times(times), cpuMs: cpuMs / times.length, rounds }));
}

/**
 * Lets each runner check `posts`, from the first on, until it has used `cpuMs` of processor time and done `checks`: all get the same
 * to be compiled, however busy the machine is.
 */
export async function warmUp(runners: readonly Runner[], posts: readonly Post[], { cpuMs, checks }: WarmUp): Promise<void> {
  const batch = 5;
  for (const runner of runners) {
    let used = 0;
    for (let at = 0; at < posts.length && (used < cpuMs || at < checks); at += batch) {
      used += (await runner.time(posts.slice(at, at + batch))).cpuMs;
    }
  }
}

export interface WarmUp {
  cpuMs: number;
  checks: number;
}

/**
 * How many times as long as `fast` another takes: the median over the rounds, each of which met one state of the machine.
 * Once by the clock and once by processor time, of which the smaller counts: on a busy machine the clock is against whoever is slow.
 */
export function timesSlower(slow: Pace, fast: Pace): number {
  const ratio = (by: 'clock' | 'cpu'): number =>
    median(slow.rounds.map((turn, round) => turn[by] / (fast.rounds[round]?.[by] ?? Number.NaN)));
  return Math.min(ratio('clock'), ratio('cpu'));
}
