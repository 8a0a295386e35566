import type { ContenderId } from './contenders';
import { hostileTexts } from './hostile';
import { median } from './measure';
import { type Runner, TooSlow } from './process';

/** Longer than this for one text, in ms, and a contender is stopped. */
const PATIENCE = 20_000;
/** What a turn should last at least, in ms, and how many checks it has at most. */
const TURN = 60;
const CHECKS = 5;
const ROUNDS = 4;

/** Median time in ms by hostile text; Infinity when it was stopped. */
export type Slowness = Record<string, number>;

/**
 * Every contender on every hostile text, one text after another; each check has pieces of its own. Muster is given every text
 * as a personal and as an official post, the others twice; the slower of the two counts.
 * @param restarted gives a runner anew for a contender that had to be stopped
 */
export async function slowness(
  runners: Map<ContenderId, Runner>,
  restarted: (id: ContenderId) => Promise<Runner>,
  onText: (name: string) => void,
): Promise<Map<ContenderId, Slowness>> {
  const out = new Map([...runners.keys()].map((id) => [id, {} as Slowness]));
  const texts = Array.from({ length: ROUNDS * CHECKS }, (_, turn) => hostileTexts(turn));
  for (const name of Object.keys(texts[0] ?? {})) {
    onText(name);
    const times = new Map([...runners.keys()].map((id) => [id, { personal: [] as number[], official: [] as number[] }]));
    for (let round = 0; round < ROUNDS; round++) {
      const audience = round % 2 === 0 ? 'personal' : 'official';
      for (const [id, runner] of runners) {
        try {
          const own = times.get(id)?.[audience] ?? [];
          const end = performance.now() + TURN;
          for (let i = 0; i < CHECKS && performance.now() < end; i++) {
            const text = texts[round * CHECKS + i]?.[name] as string;
            own.push(...(await runner.time([{ text, audience }], PATIENCE)).times);
          }
        } catch (error) {
          if (!(error instanceof TooSlow)) throw error;
          times.set(id, { personal: [Infinity], official: [Infinity] });
          runners.set(id, await restarted(id));
        }
      }
    }
    for (const [id, { personal, official }] of times) {
      const slow = out.get(id);
      if (slow) slow[name] = Math.max(median(personal), median(official));
    }
  }
  return out;
}
