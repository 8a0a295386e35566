import type { Equipment } from '../packs/equipment';
import type { Results, Task } from './tasks';

/** To a worker: its equipment once, then one task at a time. */
export type Order = { equipment: Equipment } | { task: Task; file: Blob; stills?: readonly Blob[] };
/** Back from it. */
export type Outcome = { result: Results[Task] } | { fault: string };

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
  task: Task;
  file: Blob;
  stamp: string;
  /** Of a film: its frames, which a worker cannot decode. */
  stills?: readonly Blob[];
  done(result: Results[Task]): void;
  failed(error: Error): void;
}

interface Hand {
  worker: WorkerLike;
  stamp: string;
  job?: Job | undefined;
  limit?: ReturnType<typeof setTimeout>;
}

/** Worker, models and language data are kept so long for the next picture; then their memory goes back. */
export const IDLE_MS = 60_000;
/** Far more than any picture takes: a worker that is silent for so long hangs. */
export const LIMIT_MS = 30_000;

/** Hands pictures to workers, one picture a worker; what hangs or falls is replaced, and costs its own picture only. */
export class Desk {
  private readonly waiting: Job[] = [];
  private readonly hands: Hand[] = [];
  private idle: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: DeskOptions) {}

  /** Rejects when the picture was dropped, or the worker fell or hung over it. `stamp` names the equipment to use. */
  ask<T extends Task>(task: T, order: Pick<Job, 'id' | 'file' | 'stamp' | 'stills'>): Promise<Results[T]> {
    return new Promise((done, failed) => {
      this.waiting.push({ ...order, task, done: done as Job['done'], failed });
      // What is quick, or waited for by somebody who pressed a button, goes before what is long.
      this.waiting.sort((a, b) => Number(a.task === 'look') - Number(b.task === 'look'));
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
    for (const hand of this.hands.filter(({ job }) => job?.id === id && job.task !== 'clean')) this.fell(hand, 'dropped');
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
    const hand: Hand = { worker: this.options.start(), stamp: '' };
    hand.worker.onmessage = ({ data }: MessageEvent<Outcome>) => this.finish(hand, data);
    hand.worker.onerror = () => this.fell(hand, 'the worker fell');
    this.hands.push(hand);
    return hand;
  }

  private async give(hand: Hand, job: Job): Promise<void> {
    hand.job = job;
    hand.limit = setTimeout(() => this.fell(hand, 'took too long'), LIMIT_MS);
    try {
      if (job.task === 'look' && hand.stamp !== job.stamp) {
        const equipment = await this.options.equip();
        hand.stamp = job.stamp;
        hand.worker.postMessage({ equipment } satisfies Order);
      }
      if (hand.job === job) hand.worker.postMessage(orderFor(job));
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

const orderFor = ({ task, file, stills }: Job): Order => ({ task, file, ...(stills && { stills }) });
