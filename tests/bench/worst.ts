import type { ContenderId } from './contenders';
import type { Post } from './contenders/contender';
import { HOSTILE, hostileText } from './hostile';
import { median } from './measure';
import { type Runner, TooSlow } from './process';

/** Longer than this for one text, in ms, and a contender is stopped. */
const PATIENCE = 10_000;
/** How much processor time a turn has, in ms, and how many checks it has at least and at most. */
const TURN = 100;
const CHECKS = [5, 10] as const;
/** At most so many before them, or so much processor time, in ms: the first of a kind takes ten times as long as those that follow. */
const NOT_COUNTED = 10;
const WARM = 500;
/** Twice, of which the better counts: a busy moment of the machine makes a text slow, nothing makes it fast. */
const AUDIENCES = ['personal', 'official', 'personal', 'official'] as const;
/** Who takes longer than this, in ms, is slow enough without a second turn. */
const SLOW_ENOUGH = 1000;

/** Median time in ms by hostile text; Infinity where a contender had to be stopped, or failed, and why. */
export type Slowness = Record<string, { ms: number; why?: string }>;

/**
 * Every contender on every hostile text, one text after another; each check has pieces of its own. Muster is given every text
 * as a personal and as an official post, the others as often; the slower of the two counts. Who fails on a text is not given it again.
 * @param restarted gives a runner anew for a contender that had to be stopped
 */
export async function slowness(
  runners: Map<ContenderId, Runner>,
  restarted: (id: ContenderId) => Promise<Runner>,
  onText: (name: string) => void,
): Promise<Map<ContenderId, Slowness>> {
  const out = new Map([...runners.keys()].map((id) => [id, {} as Slowness]));
  for (const name of HOSTILE) {
    onText(name);
    const best = new Map<string, number>();
    for (const [round, audience] of AUDIENCES.entries()) {
      for (const [id, runner] of runners) {
        const slow = out.get(id) as Slowness;
        if ((slow[name]?.ms ?? 0) > SLOW_ENOUGH) continue;
        try {
          const ms = await turn(runner, (i) => ({ text: hostileText(name, round * (NOT_COUNTED + CHECKS[1]) + i), audience }));
          best.set(`${id} ${audience}`, Math.min(ms, best.get(`${id} ${audience}`) ?? Infinity));
          slow[name] = { ms: Math.max(...AUDIENCES.map((each) => best.get(`${id} ${each}`) ?? 0)) };
        } catch (error) {
          slow[name] = { ms: Infinity, why: error instanceof TooSlow ? `stopped after ${PATIENCE / 1000} s` : 'fails' };
          runner.end();
          runners.set(id, await restarted(id));
        }
      }
    }
  }
  return out;
}

/**
 * The median of the checks that there is time for, after some that do not count: while others had their turn, the machine has put
 * away what this one needs, and code for a text of a new kind is not compiled yet.
 */
async function turn(runner: Runner, post: (i: number) => Post): Promise<number> {
  const times: number[] = [];
  let used = 0;
  let i = 0;
  for (; i < NOT_COUNTED && used < WARM; i++) used += (await runner.time([post(i)], PATIENCE)).cpuMs;
  const from = i;
  used = 0;
  for (; i < from + CHECKS[1] && used < (i < from + CHECKS[0] ? SLOW_ENOUGH : TURN); i++) {
    const done = await runner.time([post(i)], PATIENCE);
    times.push(...done.times);
    used += done.cpuMs;
  }
  return median(times);
}
