import type { Unlooked } from '../rules/seen';

const TIME_UP = Symbol('time is up');

/**
 * Runs the parts of looking at a picture one after the other, within one time and until one signal. A part that fails or takes too long
 * costs only itself: `unlooked` says the first reason why something is missing.
 */
export class Parts {
  unlooked: Unlooked | undefined;
  private readonly end: number;

  /** `time`: for all parts together, ms. */
  constructor(
    time: number,
    private readonly signal: AbortSignal,
  ) {
    this.end = performance.now() + time;
  }

  /**
   * What `part` gives, or `nothing` where it fails or the time is up; it is told how much is left, ms. `failed`: what its failing means.
   * Rejects with the signal's reason as soon as that speaks; a part that is still at work then is not waited for.
   */
  async run<T>(part: (timeLeft: number) => T | Promise<T>, nothing: T, failed: Unlooked = 'broken'): Promise<T> {
    await this.breath();
    const left = this.end - performance.now();
    if (left <= 0) return this.without(nothing, 'time');
    try {
      return await this.within(left, part);
    } catch (error) {
      this.signal.throwIfAborted();
      return this.without(nothing, error === TIME_UP ? 'time' : failed);
    }
  }

  private without<T>(nothing: T, why: Unlooked): T {
    this.unlooked ??= why;
    return nothing;
  }

  /** A worker hears that the picture was taken away only between two tasks. */
  private async breath(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.signal.throwIfAborted();
  }

  private async within<T>(time: number, part: (timeLeft: number) => T | Promise<T>): Promise<T> {
    const over = new AbortController();
    const given = { signal: over.signal };
    const ended = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(TIME_UP), time);
      over.signal.addEventListener('abort', () => clearTimeout(timer));
      this.signal.addEventListener('abort', () => reject(this.signal.reason), given);
    });
    try {
      return await Promise.race([ended, part(time)]);
    } finally {
      over.abort();
    }
  }
}
