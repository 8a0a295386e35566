// A pause that is felt as "I have stopped": longer than between two keys of a slow typist, shorter than a look up.
const REST_MS = 250;
// Who writes without a pause sees the marks this late at most.
const LONGEST_MS = 1_500;

/** Calls `act` when the changes come to rest, and now and then while they do not: whether they do, it is told. */
export class Rhythm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private first = 0;
  private last = 0;
  // Kept: to find it takes far longer than to ask it for the time, and there it is wanted with every key.
  private readonly clock = performance;

  constructor(private readonly act: (isResting: boolean) => void) {}

  /** Something changed. Costs next to nothing, since it runs with every key. */
  touch(): void {
    this.last = this.clock.now();
    if (this.timer !== undefined) return;
    this.first = this.last;
    this.wait(REST_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private wait(ms: number): void {
    this.timer = setTimeout(() => {
      const now = this.clock.now();
      const left = Math.min(this.last + REST_MS, this.first + LONGEST_MS) - now;
      if (left > 0) {
        this.wait(left);
        return;
      }
      this.timer = undefined;
      const isResting = now >= this.last + REST_MS;
      // Whoever does not rest yet may have written the last letter by now: the rest is told too.
      if (!isResting) {
        this.first = now;
        this.wait(REST_MS);
      }
      this.act(isResting);
    }, ms);
  }
}
