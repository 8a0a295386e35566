import { type Answer, after, type Known, type PolicyState } from './known';
import { NOTHING_SET, type ParsedPolicy, type PolicyProblem, parsePolicy } from './parse';
import { keep, lastKnown, type PolicyStorage } from './storage';

/** The policy that is in force at this moment, and how it came to be. */
export interface Snapshot {
  state: PolicyState;
  /** The same object as long as the same policy is in force. */
  parsed: ParsedPolicy;
  /** Of a withdrawn policy: until when it stays in force, in ms since 1970. */
  until?: number;
  /** What was refused as a whole, or could not be read or kept; beside the problems of `parsed`. */
  problems: PolicyProblem[];
}

// Chromium 156 takes up to 5 s at its first start, and longer while tabs keep it busy; Edge 136 may never answer.
const ANSWER_MS = 10_000;
// Browsers report one deployment in several changes; people should see one.
const SETTLE_MS = 150;
// setTimeout fires at once when asked for more.
const LONGEST_TIMER_MS = 2 ** 31 - 1;

const NOTHING: Answer = { kind: 'nothing' };

type Timer = ReturnType<typeof setTimeout>;

/**
 * The managed policy in layers: memory, this session's copy, the last session's copy, and the browser itself, which may
 * take seconds. Nobody waits for the browser; when it answers, listeners hear of it.
 */
export class ManagedPolicy {
  /** The first answer of any layer, even if it is that nothing is known yet. */
  readonly ready: Promise<Snapshot>;
  private isReady!: (snapshot: Snapshot) => void;
  private known: Known = { state: 'pending' };
  private stored: Known | undefined;
  private parsed = NOTHING_SET;
  private snapshot: Snapshot = { state: 'pending', parsed: NOTHING_SET, problems: [] };
  private unkept: PolicyProblem[] = [];
  private cached: Promise<void> = Promise.resolve();
  private asked = 0;
  private answered = 0;
  private settling: Timer | undefined;
  private waiting: Timer | undefined;
  private expiring: Timer | undefined;
  private readonly listeners = new Set<(snapshot: Snapshot) => void>();

  constructor(private readonly storage: PolicyStorage) {
    this.ready = new Promise((resolve) => {
      this.isReady = resolve;
    });
  }

  current(): Snapshot {
    return this.snapshot;
  }

  /** Calls `listener` whenever something else is in force or known, until `signal` aborts. */
  subscribe(listener: (snapshot: Snapshot) => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener));
  }

  /** To be called once, while the background script loads: browsers wake it only for listeners that are there by then. */
  start(): void {
    this.storage.onChanged.addListener((_changes, area) => {
      if (area !== 'managed') return;
      clearTimeout(this.settling);
      this.settling = setTimeout(() => void this.ask(), SETTLE_MS);
    });
    this.waiting = setTimeout(() => this.show('pending'), ANSWER_MS);
    this.cached = lastKnown(this.storage).then((stored) => {
      this.stored = stored;
      const known = stored ?? this.known;
      if (this.answered === 0) this.become(known.until === undefined ? known : after(known, NOTHING, Date.now()));
    });
    void this.ask();
  }

  private async ask(): Promise<void> {
    const question = ++this.asked;
    const answer = await answerOf(this.storage);
    // Only from what was known before can one tell a policy that vanished from one that never was.
    if (after(this.known, answer, Date.now()).state !== 'present') await this.cached;
    if (question < this.answered) return;
    this.answered = question;
    clearTimeout(this.waiting);
    this.become(after(this.known, answer, Date.now()));
    await this.cached;
    if (!same(this.known, this.stored)) await this.keep(this.known);
  }

  private become(known: Known): void {
    if (!same(known.raw, this.known.raw)) this.parsed = known.raw === undefined ? NOTHING_SET : parsePolicy(known.raw);
    this.known = known;
    this.show(known.state);
    clearTimeout(this.expiring);
    if (known.until === undefined) return;
    const left = Math.max(0, Math.min(known.until - Date.now(), LONGEST_TIMER_MS));
    this.expiring = setTimeout(() => this.become(after(this.known, NOTHING, Date.now())), left);
  }

  private show(state: PolicyState): void {
    const { until, refused = [] } = this.known;
    const problems = [...refused, ...this.unkept];
    const next: Snapshot = { state, parsed: this.parsed, ...(until !== undefined && { until }), problems };
    const isNews = next.parsed !== this.snapshot.parsed || !same({ ...next, parsed: 0 }, { ...this.snapshot, parsed: 0 });
    if (isNews) this.snapshot = next;
    this.isReady(this.snapshot);
    if (isNews) for (const listener of this.listeners) listener(next);
  }

  private async keep(known: Known): Promise<void> {
    this.stored = known;
    const before = this.unkept;
    this.unkept = await keep(this.storage, known).then(
      () => [],
      (error: unknown) => [{ key: '', path: '', kind: 'unavailable', message: `cannot be kept for the next start: ${error}` }],
    );
    if (!same(before, this.unkept)) this.show(this.snapshot.state);
  }
}

async function answerOf({ managed }: PolicyStorage): Promise<Answer> {
  if (!managed) return { kind: 'unsupported' };
  try {
    const raw = await managed.get(null);
    return Object.keys(raw).length > 0 ? { kind: 'policy', raw } : NOTHING;
  } catch (error) {
    // Firefox rejects instead of answering with nothing.
    const reason = error instanceof Error ? error.message : String(error);
    return /manifest not found/i.test(reason) ? NOTHING : { kind: 'unsupported', reason };
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
