/** Times of one contender in milliseconds, one a check, sorted. */
export class Times {
  private readonly sorted: readonly number[];

  constructor(times: readonly number[]) {
    this.sorted = [...times].sort((a, b) => a - b);
  }

  get count(): number {
    return this.sorted.length;
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

export const median = (values: readonly number[]): number => new Times(values).p50;
