/** Something that checks a text; the result is only counted, so that no work can be left out. */
export type Check = (text: string) => number | Promise<number>;

/** Times of one contender in milliseconds, one a check, sorted. */
export class Times {
  private readonly sorted: readonly number[];

  constructor(times: readonly number[]) {
    this.sorted = [...times].sort((a, b) => a - b);
  }

  static together(parts: readonly Times[]): Times {
    return new Times(parts.flatMap((part) => part.sorted));
  }

  /** The time that `share` (0 to 1) of the checks stay below. */
  quantile(share: number): number {
    return this.sorted[Math.min(this.sorted.length - 1, Math.floor(this.sorted.length * share))] ?? Number.NaN;
  }

  get p50(): number {
    return this.quantile(0.5);
  }

  get p95(): number {
    return this.quantile(0.95);
  }
}

/**
 * Runs every contender over all texts, round by round and each round in another order, so that all meet the same
 * state of the machine. `rounds` of each count after `warmUp` rounds that do not.
 * With a single text every check comes right after another contender's work, as in a busy page.
 */
export async function race<Name extends string>(
  contenders: Readonly<Record<Name, Check>>,
  texts: readonly string[],
  { rounds, warmUp, onRound }: { rounds: number; warmUp: number; onRound?: (round: number, of: number) => void },
): Promise<Record<Name, Times>> {
  const names = Object.keys(contenders) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round++) {
    onRound?.(round + 1, warmUp + rounds);
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(turn + round) % names.length] as Name;
      for (const text of texts) {
        const start = performance.now();
        const result = contenders[name](text);
        if (result instanceof Promise) await result;
        const took = performance.now() - start;
        if (round >= warmUp) times.get(name)?.push(took);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, new Times(times.get(name) ?? [])])) as Record<Name, Times>;
}
