import type { Equipment } from '../packs/equipment';
import type { AnyResults, AnyTask, NeedsOf, Work } from './tasks';

/** To a worker: its equipment once, then one task at a time. */
export type Order = { equipment: Equipment } | Work;
/** Back from it. */
export type Outcome = { result: AnyResults[AnyTask] } | { fault: string };

export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

export interface DeskOptions {
  start(): WorkerLike;
  /** The equipment that is in force. */
  equip(): Promise<Equipment>;
  /** How many pictures are looked at at once. */
  hands: number;
  /** Nothing has come for a while, and all workers are gone. */
  onIdle(): void;
}

interface Job {
  /** The picture; what is not wanted any more is dropped by it. */
  id: string;
  /** Names the equipment to use; none where the task needs none. */
  stamp?: string | undefined;
  work: Work;
  done(result: AnyResults[AnyTask]): void;
  failed(error: Error): void;
}

interface Hand {
  worker: WorkerLike;
  /** Of the equipment that it has. */
  stamp?: string | undefined;
  job?: Job | undefined;
  limit?: ReturnType<typeof setTimeout>;
}

/** Worker, models and language data are kept so long for the next picture; then their memory goes back. */
export const IDLE_MS = 60_000;
/** Far more than any picture takes: a worker that is silent for so long hangs. */
export const LIMIT_MS = 30_000;

/** What looks for something: it takes long, and needs to know what. */
const LOOKS: readonly AnyTask[] = ['look', 'mark-photo'];

/** Hands pictures to workers, one picture a worker; what hangs or falls is replaced, and costs its own picture only. */
export class Desk {
  private readonly waiting: Job[] = [];
  private readonly hands: Hand[] = [];
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: DeskOptions) {}

  /** Rejects when the picture was dropped, or the worker fell or hung over it. */
  ask<T extends AnyTask>(task: T, { id, stamp, ...needs }: Pick<Job, 'id' | 'stamp'> & NeedsOf<T>): Promise<AnyResults[T]> {
    return new Promise((done, failed) => {
      const work = { task, ...needs } as unknown as Work;
      this.waiting.push({ id, stamp, work, done: done as Job['done'], failed });
      // What is quick, or waited for by somebody who pressed a button, goes before what is long.
      this.waiting.sort((a, b) => Number(looks(a)) - Number(looks(b)));
      clearTimeout(this.idle);
      this.next();
    });
  }

  /** The picture is no longer in the post. */
  drop(id: string): void {
    for (const job of this.waiting.filter((waiting) => waiting.id === id)) {
      this.waiting.splice(this.waiting.indexOf(job), 1);
      job.failed(new Error('dropped'));
    }
    for (const hand of this.hands.filter(({ job }) => job?.id === id && job.work.task !== 'clean')) this.fell(hand, 'dropped');
  }

  private next(): void {
    if (this.waiting.length === 0) {
      if (this.hands.every(({ job }) => !job)) this.rest();
      return;
    }
    const free = this.hands.find(({ job }) => !job) ?? (this.hands.length < this.options.hands ? this.hire() : undefined);
    const job = free && this.waiting.shift();
    if (job) this.give(free, job);
  }

  private hire(): Hand {
    const hand: Hand = { worker: this.options.start() };
    hand.worker.onmessage = ({ data }: MessageEvent<Outcome>) => this.finish(hand, data);
    hand.worker.onerror = () => this.fell(hand, 'the worker fell');
    this.hands.push(hand);
    return hand;
  }

  private async give(hand: Hand, job: Job): Promise<void> {
    hand.job = job;
    hand.limit = setTimeout(() => this.fell(hand, 'took too long'), LIMIT_MS);
    try {
      if (looks(job) && hand.stamp !== job.stamp) {
        const equipment = await this.options.equip();
        hand.stamp = job.stamp;
        hand.worker.postMessage({ equipment } satisfies Order);
      }
      if (hand.job === job) hand.worker.postMessage(job.work satisfies Order);
    } catch (error) {
      this.fell(hand, String(error));
    }
  }

  private finish(hand: Hand, outcome: Outcome): void {
    const { job } = hand;
    clearTimeout(hand.limit);
    hand.job = undefined;
    if ('result' in outcome) job?.done(outcome.result);
    else job?.failed(new Error(outcome.fault));
    this.next();
  }

  private fell(hand: Hand, why: string): void {
    hand.worker.terminate();
    this.hands.splice(this.hands.indexOf(hand), 1);
    this.finish(hand, { fault: why });
  }

  private rest(): void {
    clearTimeout(this.idle);
    this.idle = setTimeout(() => {
      for (const { worker } of this.hands.splice(0)) worker.terminate();
      this.options.onIdle();
    }, IDLE_MS);
  }
}

const looks = ({ work }: Job): boolean => LOOKS.includes(work.task);
