import { availableParallelism } from 'node:os';
import { batchChecker, type Checked, type CheckJob } from './check-batch';
import { CheckWorkers } from './check-workers';
import type { Batch } from './read-drafts';

/** Bytes of input, about 10,000 posts, from which on two workers earn more time than they take to start. Measured on two cores. */
const LARGE = 3_000_000;

/** The thread that reads spends about 8 µs on a post, a worker about 130 µs: it keeps no more workers busy. */
const MOST_WORKERS = 16;

/** Checks batches in this thread or, when the input is large, in workers. */
export class Checker {
  private here: ReturnType<typeof batchChecker> | undefined;
  private workers: CheckWorkers | undefined;
  private readonly count: number;

  /**
   * `asked`: the number of workers to use whatever the size of the input; without it one for each core.
   * `size` of the input in bytes, if it is known; otherwise what has been read so far decides.
   */
  constructor(
    private readonly job: CheckJob,
    private readonly asked: number | undefined,
    private readonly size: number | undefined,
  ) {
    this.count = asked ?? Math.min(availableParallelism(), MOST_WORKERS);
  }

  /** How many batches may be under way: enough that no worker waits for the next one, or for the writing of an earlier one. */
  get ahead(): number {
    return 4 * Math.max(1, this.count);
  }

  async check({ drafts, bytesRead }: Batch): Promise<Checked> {
    const inWorkers = this.asked === undefined ? (this.size ?? bytesRead) >= LARGE : this.asked > 0;
    if (inWorkers) {
      this.workers ??= new CheckWorkers(this.count, this.job);
      return this.workers.check(drafts);
    }
    this.here ??= batchChecker(this.job);
    return this.here(drafts);
  }

  async close(): Promise<void> {
    await this.workers?.close();
  }
}
