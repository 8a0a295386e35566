import type { Stretch } from '../metadata/items';
import type { Cleaned } from './cleaned';

const ZEROS = new Uint8Array(2 ** 20);

/**
 * Stretches of a file that are written over in place: its length and every offset in it stay. Later ones may not reach into earlier
 * ones; whether one did is found out at the end.
 */
export class Patches {
  readonly #all: { from: number; to: number; bytes: readonly Uint8Array<ArrayBuffer>[] }[] = [];

  write(from: number, bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.length > 0) this.#all.push({ from, to: from + bytes.length, bytes: [bytes] });
  }

  /** Zeros, however many: the same ones again and again. */
  blank({ from, to }: Stretch): void {
    const bytes: Uint8Array<ArrayBuffer>[] = [];
    for (let at = from; at < to; at += ZEROS.length) bytes.push(ZEROS.subarray(0, Math.min(ZEROS.length, to - at)));
    if (to > from) this.#all.push({ from, to, bytes });
  }

  /** `file` up to `end` with the stretches in it; none where they reach into each other or beyond the end. */
  parts(file: Blob, end: number): Cleaned['parts'] | undefined {
    const parts: Cleaned['parts'] = [];
    let at = 0;
    for (const { from, to, bytes } of this.#all.sort((a, b) => a.from - b.from)) {
      if (from < at || to > end) return;
      if (from > at) parts.push(file.slice(at, from));
      parts.push(...bytes);
      at = to;
    }
    if (at < end) parts.push(file.slice(at, end));
    return parts;
  }
}

/** What of `within` no stretch of `kept` covers. */
export function gapsIn(within: Stretch, kept: readonly Stretch[]): Stretch[] {
  const gaps: Stretch[] = [];
  let at = within.from;
  for (const { from, to } of [...kept].sort((a, b) => a.from - b.from)) {
    if (to <= at || from >= within.to) continue;
    if (from > at) gaps.push({ from: at, to: from });
    at = to;
    if (at >= within.to) return gaps;
  }
  return [...gaps, { from: at, to: within.to }];
}
