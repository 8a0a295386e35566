import { bundled } from './bundle';
import { CONTENDERS, type Contender, type ContenderId } from './contenders';
import type { Post } from './contenders/contender';
import { median } from './measure';
import { Process, Runner } from './process';
import type { Loaded } from './protocol';

export const personal = (text: string): Post => ({ text, audience: 'personal' });

/** The scripts of a run, and the processes that it has started. */
export class Field {
  private readonly started: Process[] = [];

  private constructor(private readonly scripts: Awaited<ReturnType<typeof bundled>>) {}

  /** @param entries what will be measured: paths under tests/bench without their ending */
  static async of(entries: readonly string[]): Promise<Field> {
    const assets = Object.values<Contender>(CONTENDERS).flatMap((contender) => contender.assets ?? []);
    return new Field(await bundled(['child', ...entries], assets));
  }

  /** A new process, empty. */
  process(): Process {
    const process = new Process(this.script('child'));
    this.started.push(process);
    return process;
  }

  /** Loads `entry` into `process`, and checks `first` with it. Throws when it does not run. */
  runner(entry: string, first: Post, size = 0, process = this.process()): Promise<Runner> {
    return Runner.start(process, this.script(entry), first, size);
  }

  end(): void {
    for (const process of this.started) process.end();
  }

  private script(entry: string): string {
    const script = this.scripts.get(entry);
    if (!script || 'failed' in script) throw new Error(script?.failed ?? `"${entry}" has not been bundled`);
    return script.file;
  }
}

/** A contender that is ready, and what starting it cost: medians over several processes; or why it does not run. */
export type Entrant = { runner: Runner; loaded: Loaded } | { failed: string };

/** Starts every contender `times` times, each time in a new process of which the last stays. */
export async function entrants(
  field: Field,
  ids: readonly ContenderId[],
  { first, times, onStep }: { first: Post; times: number; onStep?(name: string): void },
): Promise<Map<ContenderId, Entrant>> {
  const out = new Map<ContenderId, Entrant>();
  for (const id of ids) {
    onStep?.(CONTENDERS[id].name);
    out.set(id, await entrant(() => field.runner(`contenders/${id}`, first), times));
  }
  return out;
}

async function entrant(start: () => Promise<Runner>, times: number): Promise<Entrant> {
  try {
    const costs: Loaded[] = [];
    for (;;) {
      const runner = await start();
      costs.push(runner.loaded);
      if (costs.length < times) runner.end();
      else return { runner, loaded: typical(costs, runner.loaded) };
    }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

function typical(costs: readonly Loaded[], { check }: Loaded): Loaded {
  const of = (pick: (cost: Loaded) => number): number => median(costs.map(pick));
  return { check, loadMs: of(({ loadMs }) => loadMs), firstMs: of(({ firstMs }) => firstMs), rssBytes: of(({ rssBytes }) => rssBytes) };
}
