import { greyOf } from '../../../lib/images/marks/grey';
import type { Pixels } from '../../../lib/images/pixels';

/** A difference hash of 64 bits of the whole picture: finds the same picture again, not a mark in another one. */
export function differenceHash(picture: Pixels): bigint {
  const { data } = greyOf(picture, 9, 8, 255);
  let hash = 0n;
  for (let y = 0; y < 8; y++)
    for (let x = 0; x < 8; x++) hash = (hash << 1n) | ((data[y * 9 + x] as number) < (data[y * 9 + x + 1] as number) ? 1n : 0n);
  return hash;
}

export function bitsApart(one: bigint, other: bigint): number {
  return (one ^ other).toString(2).replaceAll('0', '').length;
}
