import { describe, expect, it, vi } from 'vitest';
import type { PixelTools } from '../../../../lib/images/look-at-pixels';
import type { Pixels } from '../../../../lib/images/pixels';
import { lookAtFrames } from '../../../../lib/images/video';
import type { Seen, SeenMark } from '../../../../lib/rules/seen';

const FOREVER = { time: 60_000, signal: new AbortController().signal };
const VIDEO: Seen = {
  media: 'video',
  width: 640,
  height: 480,
  metadata: { time: '2026-05-01' },
  marks: [],
  words: [],
  classes: [],
  unlooked: 'format',
};

const frame = (shade: number): Pixels => ({ width: 320, height: 240, data: new Uint8ClampedArray(4 * 320 * 240).fill(shade) });

async function* film(...shades: number[]): AsyncGenerator<Pixels> {
  for (const shade of shades) yield frame(shade);
}

const mark = (sureness: number, x: number): SeenMark => ({
  mark: 'patch',
  name: 'shoulder patch',
  kind: 'patch',
  box: { x, y: 0, width: 10, height: 10 },
  sureness,
  sure: sureness > 0.8,
});

/** Tools that see in a frame what its shade says. */
const seeing = (byShade: Record<number, { marks?: SeenMark[]; words?: string[] }>): PixelTools => ({
  marks: ({ data }) => byShade[data[0] ?? 0]?.marks ?? [],
  words: ({ data }) =>
    (byShade[data[0] ?? 0]?.words ?? []).map((text) => ({ text, box: { x: 1, y: 2, width: 3, height: 4 }, sureness: 0.9 })),
});

describe('the frames of a video', () => {
  it('are seen as one: of what comes again the surest, where that was', async () => {
    const tools = seeing({
      0: { marks: [mark(0.7, 5)], words: ['POLICE'] },
      90: { marks: [mark(0.9, 50)], words: ['Police', 'EXIT'] },
      180: { marks: [mark(0.8, 9)] },
    });
    const seen = await lookAtFrames(film(0, 90, 180), VIDEO, tools, FOREVER);
    expect(seen.marks).toEqual([{ ...mark(0.9, 50), box: { x: 100, y: 0, width: 20, height: 20 } }]);
    expect(seen.words.map(({ text }) => text)).toEqual(['POLICE', 'EXIT']);
    expect(seen).toMatchObject({ media: 'video', metadata: { time: '2026-05-01' } });
    expect(seen).not.toHaveProperty('unlooked');
  });

  it('that are like the one before are passed over', async () => {
    const marks = vi.fn(() => []);
    await lookAtFrames(film(10, 11, 12, 90, 90, 10), VIDEO, { marks }, FOREVER);
    expect(marks).toHaveBeenCalledTimes(3);
  });

  it('do not add up to a uniform together', async () => {
    const tools = {
      ...seeing({ 0: { marks: [mark(0.9, 0)] }, 90: { words: ['POLICE'] } }),
      uniform: { phrases: [{ words: ['POLICE'], weight: 45 }], colours: [] },
    };
    const { uniform } = await lookAtFrames(film(0, 90), VIDEO, tools, FOREVER);
    expect(uniform).toMatchObject({ sure: false, signs: [{ sign: 'mark' }] });
  });

  it('give the size where the file did not', async () => {
    expect(await lookAtFrames(film(0), { ...VIDEO, width: 0, height: 0 }, {}, FOREVER)).toMatchObject({ width: 320, height: 240 });
  });

  it('keep what was seen before one that cannot be decoded, and say so', async () => {
    async function* breaking(): AsyncGenerator<Pixels> {
      yield frame(0);
      throw new Error('no more');
    }
    expect(await lookAtFrames(breaking(), VIDEO, seeing({ 0: { words: ['POLICE'] } }), FOREVER)).toMatchObject({
      unlooked: 'broken',
      words: [{ text: 'POLICE' }],
    });
  });

  it('end when the time is up or the video is taken away, and so does whoever decodes them', async () => {
    const ended = vi.fn();
    const endless = (): AsyncIterable<Pixels> => ({
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}), return: async () => ended() }),
    });
    expect(await lookAtFrames(endless(), VIDEO, {}, { ...FOREVER, time: 5 })).toMatchObject({ unlooked: 'time' });
    expect(ended).toHaveBeenCalledTimes(1);
    await expect(lookAtFrames(endless(), VIDEO, {}, { ...FOREVER, signal: AbortSignal.abort(new Error('removed')) })).rejects.toThrow(
      'removed',
    );
    expect(ended).toHaveBeenCalledTimes(2);
  });
});
