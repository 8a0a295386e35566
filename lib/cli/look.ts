import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Seen } from '../rules/seen';
import type { BadLine, NumberedDraft } from './draft-line';
import type { Batch } from './read-drafts';

/** What is seen in the picture at `path`. Rejects with a reason for the user where it cannot be looked at. */
export type LookAt = (path: string) => Promise<Seen>;

/** Has the pictures of drafts looked at, one after the other: a large one takes all the memory and time that there is. */
export class Looker {
  private turn: Promise<unknown> = Promise.resolve();

  /** `folder`: where paths in the input begin. */
  constructor(
    private readonly lookAt: LookAt,
    private readonly folder: string,
  ) {}

  /** `batch` with what is seen in its pictures. One that cannot be looked at is listed with its line; its draft stays. */
  look(batch: Batch): Promise<Batch> {
    if (!batch.drafts.some(({ draft }) => draft.images.some(({ picture }) => picture !== undefined))) return Promise.resolve(batch);
    const looked = this.turn.then(() => this.lookThrough(batch));
    this.turn = looked.catch(() => undefined);
    return looked;
  }

  private async lookThrough(batch: Batch): Promise<Batch> {
    const bad = [...batch.bad];
    const drafts: NumberedDraft[] = [];
    for (const one of batch.drafts) drafts.push(await this.withSeen(one, bad));
    return { ...batch, drafts, bad: bad.sort((a, b) => a.line - b.line) };
  }

  private async withSeen(one: NumberedDraft, bad: BadLine[]): Promise<NumberedDraft> {
    const seen = new Map<string, Seen>();
    for (const [i, { picture }] of one.draft.images.entries()) {
      if (picture === undefined || seen.has(picture)) continue;
      try {
        seen.set(picture, await this.seenAt(resolve(this.folder, picture)));
      } catch (error) {
        bad.push({ line: one.line, reason: `images.${i}: the picture ${picture} cannot be looked at: ${(error as Error).message}` });
      }
    }
    return seen.size > 0 ? { ...one, seen } : one;
  }

  private async seenAt(path: string): Promise<Seen> {
    const about = await stat(path).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new Error('there is no such file') : error;
    });
    if (!about.isFile()) throw new Error('it is no file');
    return this.lookAt(path);
  }
}
