import { mulberry32 } from '../../mulberry32';

/** Numbers by chance that are the same for the same seed on every machine. */
export class Chance {
  /** From 0 to below 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = mulberry32(seed);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** Small and large equally often by ratio: as many between 1 and 2 as between 2 and 4. */
  byRatio(low: number, high: number): number {
    return low * (high / low) ** this.next();
  }

  whole(low: number, high: number): number {
    return Math.floor(this.between(low, high + 1));
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  of<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** Normal, mean 0 and deviation 1 (sum of three, near enough for grain). */
  grain(): number {
    return (this.next() + this.next() + this.next() - 1.5) * 2;
  }
}
