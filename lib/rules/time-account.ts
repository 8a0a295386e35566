/** A browser calls a task above 50 ms long (W3C, Long Tasks); at a send the person would feel one such check by itself. */
const MOST_ONCE = 50;

/**
 * A page has 16.7 ms for each picture at 60 Hz, and most of it belongs to the page. A single rule that takes 5 ms of
 * them again and again would leave nothing for the others; an ordinary pattern takes 0.01 ms for a post.
 */
const MOST_ON_AVERAGE = 5;
/** Checks that the average is over: some seconds of writing, so that a slow moment of the machine does not decide it. */
const CHECKS = 20;

/** What the checks of each rule have cost in the life of an engine. A rule that costs too much is switched off, and listed. */
export class TimeAccount {
  /** By rule, the ms of its last checks, latest last. */
  private readonly spent = new Map<string, number[]>();
  private readonly switchedOff = new Set<string>();

  /** `now` gives ms that never go back. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** The rules that are switched off for good, first one first. */
  get off(): readonly string[] {
    return [...this.switchedOff];
  }

  /**
   * What `work` gives, its time on the account of `rule`; nothing, and no work, once the rule is switched off. That
   * happens after it took more than 50 ms once, or more than 20 × 5 ms in its last 20 checks; so a rule that uses up the
   * 100 ms in fewer checks does not get the rest. What it found until then stands. An error counts as its time, and is passed on.
   */
  spend<T>(rule: string, work: () => T): T | undefined {
    if (this.switchedOff.has(rule)) return undefined;
    const start = this.now();
    try {
      return work();
    } finally {
      this.charge(rule, this.now() - start);
    }
  }

  private charge(rule: string, ms: number): void {
    const last = this.spent.get(rule) ?? [];
    this.spent.set(rule, last);
    last.push(ms);
    if (last.length > CHECKS) last.shift();
    const sum = last.reduce((total, one) => total + one, 0);
    if (ms > MOST_ONCE || sum > MOST_ON_AVERAGE * CHECKS) this.switchedOff.add(rule);
  }
}
