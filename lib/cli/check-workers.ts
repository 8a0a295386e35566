import { Worker } from 'node:worker_threads';
import type { Checked, CheckJob } from './check-batch';
import type { NumberedDraft } from './draft-line';

interface Waiting {
  resolve(checked: Checked): void;
  reject(error: Error): void;
}

/** Threads that check batches of drafts at the same time. Nothing is begun again when one of them dies. */
export class CheckWorkers {
  private readonly threads: Thread[];

  constructor(count: number, job: CheckJob) {
    this.threads = Array.from({ length: count }, () => new Thread(job));
  }

  /** Gives `drafts` to the thread with the least to do. Rejects when that thread died over them or before. */
  check(drafts: readonly NumberedDraft[]): Promise<Checked> {
    return this.threads.reduce((a, b) => (b.pending < a.pending ? b : a)).check(drafts);
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.close()));
  }
}

/** One worker, which answers in the order in which it was asked. */
class Thread {
  private readonly worker: Worker;
  private readonly waiting: Waiting[] = [];
  private death: Error | undefined;

  constructor(job: CheckJob) {
    // The options of this process would load `tsx` a second time.
    this.worker = new Worker(new URL('./check-worker.mjs', import.meta.url), { workerData: job, execArgv: [] });
    this.worker.on('message', (checked: Checked) => this.waiting.shift()?.resolve(checked));
    this.worker.on('error', (error: Error) => this.die(error));
    this.worker.on('exit', (code) => this.die(new Error(`the worker ended with code ${code}`)));
  }

  get pending(): number {
    return this.waiting.length;
  }

  check(drafts: readonly NumberedDraft[]): Promise<Checked> {
    if (this.death) return Promise.reject(this.death);
    this.worker.postMessage(drafts);
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }));
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  private die(error: Error): void {
    this.death ??= error;
    for (const { reject } of this.waiting.splice(0)) reject(this.death);
  }
}
