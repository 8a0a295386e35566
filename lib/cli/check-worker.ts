import { parentPort, workerData } from 'node:worker_threads';
import { batchChecker, type CheckJob } from './check-batch';
import type { NumberedDraft } from './draft-line';

/** A thread of `CheckWorkers`: takes batches of drafts, answers each with what came of it, in the same order. */
const check = batchChecker(workerData as CheckJob);
parentPort?.on('message', (drafts: NumberedDraft[]) => parentPort?.postMessage(check(drafts)));
