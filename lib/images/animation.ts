import type { Seen } from '../rules/seen';
import { sizeOf } from './size';

/** Frames that are looked at beside the first: enough for what stays in sight, few enough for the time that a writer waits. */
const MOST = 5;

/** Whether `seen` tells of the first frame only; of what could not be looked at there is nothing more to see. */
export async function hasLaterFrames(file: Blob, { media, unlooked }: Seen): Promise<boolean> {
  return media === 'picture' && !unlooked && (await sizeOf(file))?.animated === true;
}

/**
 * Which of `count` frames are looked at, beside the first: from all over, the last among them.
 * @throws Error where there are none, since then a decoder does not see what moves.
 */
export function laterFrames(count: number): number[] {
  if (count < 2) throw new Error('one frame only');
  const some = Math.min(MOST, count - 1);
  return Array.from({ length: some }, (_, i) => Math.round(((i + 1) * (count - 1)) / some));
}
