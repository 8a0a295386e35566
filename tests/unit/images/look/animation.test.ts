import { describe, expect, it } from 'vitest';
import { hasLaterFrames, laterFrames } from '../../../../lib/images/animation';
import type { Seen } from '../../../../lib/rules/seen';
import { animated, file, halves } from './files';

const SEEN: Seen = { media: 'picture', width: 64, height: 48, metadata: {}, marks: [], words: [], classes: [] };

describe('frames beside the first', () => {
  it.each([
    [2, [1]],
    [4, [1, 2, 3]],
    [101, [20, 40, 60, 80, 100]],
  ])('of %d are from all over, the last among them', (count, frames) => expect(laterFrames(count)).toEqual(frames));

  it('are not to be had where a decoder sees one only', () => expect(() => laterFrames(1)).toThrow('one frame only'));

  it('are there in what moves, unless its first could not be looked at', async () => {
    expect(await hasLaterFrames(await animated('gif'), SEEN)).toBe(true);
    expect(await hasLaterFrames(await animated('webp'), SEEN)).toBe(true);
    expect(await hasLaterFrames(await file(halves(64, 48).webp()), SEEN)).toBe(false);
    expect(await hasLaterFrames(await animated('gif'), { ...SEEN, unlooked: 'too-large' })).toBe(false);
  });
});
