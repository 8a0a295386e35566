import { CONTENDERS, type ContenderId } from './contenders';
import { type Entrant, entrants, type Field, personal } from './field';
import { type Found, foundBy, labelled } from './labelled';
import { Writer } from './posts';
import type { Runner } from './process';
import { counting, progress } from './progress';
import { lanes, type Pace, race, warmUp } from './race';
import { type Slowness, slowness } from './worst';

/** The races that every contender takes part in. */
export const STAGES = {
  short: { name: '280 characters', length: 280, pace: { rounds: 20, turnMs: 50, checks: [5, 500] } },
  long: { name: '3,000 characters', length: 3000, pace: { rounds: 10, turnMs: 80, checks: [3, 40] } },
  full: { name: '10,000 characters', length: 10_000, pace: { rounds: 6, turnMs: 80, checks: [2, 15] } },
  /** One check a turn: each meets caches full of another's work, as in a busy page. */
  single: { name: '280 characters, one check a turn', length: 280, pace: { rounds: 60, turnMs: 0, checks: [1, 1] } },
} as const;

export type Stage = keyof typeof STAGES;

/** All about the contenders, by id; a contender that does not run has an entrant that says why, and nothing else. */
export interface Figures {
  entrants: Map<ContenderId, Entrant>;
  paces: Record<Stage, Map<ContenderId, Pace>>;
  worst: Map<ContenderId, Slowness>;
  /** Empty when there are no labelled posts. */
  found: Map<ContenderId, Found>;
}

const STARTS = 3;
/** harper.js needs the checks, the others the time. */
export const WARM_UP = { cpuMs: 1500, checks: 40 };

/** Every race between contenders, in processes of `field`. */
export async function measured(field: Field, ids: readonly ContenderId[]): Promise<Figures> {
  const writer = new Writer();
  const fresh = (length: number) => (count: number) => writer.posts(length, count).map(personal);
  const first = personal(writer.posts(280, 1)[0] as string);
  const started = await entrants(field, ids, { first, times: STARTS, onStep: (name) => progress(`starting ${name}`) });
  const runners = new Map<ContenderId, Runner>();
  for (const [id, entrant] of started) if ('runner' in entrant) runners.set(id, entrant.runner);

  progress('warming up');
  await warmUp([...runners.values()], fresh(280)(3000), WARM_UP);
  const stage = async (id: Stage): Promise<Map<ContenderId, Pace>> => {
    const { name, length, pace } = STAGES[id];
    const paces = await race(lanes(runners.values()), { ...pace, fresh: fresh(length), onRound: counting(name) });
    return new Map([...runners.keys()].map((id, i) => [id, paces[i] as Pace]));
  };
  const paces = { short: await stage('short'), single: await stage('single'), long: await stage('long'), full: await stage('full') };

  const worst = await slowness(
    runners,
    async (id) => {
      const anew = await field.runner(`contenders/${id}`, first);
      await warmUp([anew], fresh(280)(WARM_UP.checks), { ...WARM_UP, checks: 10 });
      return anew;
    },
    (text) => progress(`10,000 characters, ${text}`),
  );
  const posts = labelled();
  const found = new Map<ContenderId, Found>();
  for (const [id, runner] of posts.length > 0 ? runners : []) {
    progress(`labelled posts, ${CONTENDERS[id].name}`);
    found.set(id, await foundBy(runner, posts));
  }
  return { entrants: started, paces, worst, found };
}
