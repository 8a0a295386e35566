import type { ContenderId } from './contenders';
import { HOSTILE, hostileText } from './hostile';
import { median } from './measure';
import { type Runner, TooSlow } from './process';

/** Longer than this for one text, in ms, and a contender is stopped. */
const PATIENCE = 20_000;
/** What a turn should last at least, in ms, and how many checks it has at most. */
const TURN = 60;
const CHECKS = 10;
/** One as a personal post, one as an official one. */
const ROUNDS = ['personal', 'official'] as const;

/** Median time in ms by hostile text; Infinity where a contender had to be stopped, or failed, and why. */
export type Slowness = Record<string, { ms: number; why?: string }>;

/**
 * Every contender on every hostile text, one text after another; each check has pieces of its own. Muster is given every text
 * as a personal and as an official post, the others twice; the slower of the two counts. Who fails on a text is not given it again.
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
    const times = new Map([...runners.keys()].map((id) => [id, { personal: [] as number[], official: [] as number[] }]));
    const failed = new Map<ContenderId, string>();
    for (const [round, audience] of ROUNDS.entries()) {
      for (const [id, runner] of runners) {
        if (failed.has(id)) continue;
        try {
          const own = times.get(id)?.[audience] ?? [];
          const end = performance.now() + TURN;
          for (let i = 0; i < CHECKS && performance.now() < end; i++) {
            const text = hostileText(name, round * CHECKS + i);
            own.push(...(await runner.time([{ text, audience }], PATIENCE)).times);
          }
        } catch (error) {
          failed.set(id, error instanceof TooSlow ? `stopped after ${PATIENCE / 1000} s` : 'fails');
          runner.end();
          runners.set(id, await restarted(id));
        }
      }
    }
    for (const [id, { personal, official }] of times) {
      const slow = out.get(id);
      const why = failed.get(id);
      if (slow) slow[name] = why ? { ms: Infinity, why } : { ms: Math.max(median(personal), median(official)) };
    }
  }
  return out;
}
