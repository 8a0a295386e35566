import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LookTools, look } from '../../../../lib/images/look';
import type { Seen } from '../../../../lib/rules/seen';
import { drawn } from '../../../images/metadata/scenes';
import { exifSegment, withSegments } from '../../../images/metadata/stills';
import { tiffBlock } from '../../../images/metadata/tiff-block';
import { blobOf, file, halves } from './files';
import { FOREVER, MARK, tools } from './tools';

describe('a picture', () => {
  it('is looked at by every part, and what they saw adds up', async () => {
    const seen = await look(await file(halves(200, 100).png()), tools(), FOREVER);
    expect(seen).toMatchObject({ media: 'picture', width: 200, height: 100, metadata: { device: 'Camera One' }, marks: [MARK] });
    expect(seen.uniform).toMatchObject({ sure: true, signs: [{ sign: 'words' }, { sign: 'mark' }, { sign: 'class', of: 'uniform' }] });
    expect(seen.classes).toHaveLength(1);
    expect(seen).not.toHaveProperty('unlooked');
  });

  it('is made smaller for the parts, while places are of the whole', async () => {
    const given = tools();
    const { marks, uniform } = await look(await file(halves(3200, 1200).jpeg()), given, FOREVER);
    expect(given.decoded).toMatchObject([{ width: 1600, height: 600 }]);
    expect(marks[0]?.box).toEqual({ x: 20, y: 40, width: 60, height: 80 });
    expect(uniform?.signs.find(({ sign }) => sign === 'mark')?.box).toEqual(marks[0]?.box);
  });

  it('is turned upright', async () => {
    const given = tools();
    const seen = await look(await file(halves(200, 100).jpeg().withMetadata({ orientation: 6 })), given, FOREVER);
    expect(seen).toMatchObject({ width: 100, height: 200 });
    expect(given.decoded).toMatchObject([{ width: 100, height: 200 }]);
  });

  it('tells first what its file says, and each part when it is done', async () => {
    const told: Seen[] = [];
    await look(await file(halves(200, 100).png()), tools(), { ...FOREVER, onPart: (seen) => told.push(seen) });
    expect(told[0]).toMatchObject({ metadata: { device: 'Camera One' }, marks: [], words: [] });
    expect(told.map(({ marks, words, uniform }) => [marks.length, words.length, Boolean(uniform)])).toEqual([
      [0, 0, false],
      [0, 0, false],
      [1, 0, false],
      [1, 1, false],
      [1, 1, false],
      [1, 1, true],
    ]);
  });

  it('with another small picture inside says so, and with its own does not', async () => {
    const picture = drawn(1, 640, 480);
    const jpeg = await picture.jpeg().toBuffer();
    const packed = (small: Uint8Array): Blob => blobOf(withSegments(jpeg, exifSegment(tiffBlock({ small }))));
    const own = await picture.clone().resize(160, 120).jpeg().toBuffer();
    const other = await drawn(2, 160, 120).jpeg().toBuffer();
    const said = async (file: Blob) => (await look(file, tools(), FOREVER)).metadata;
    expect(await said(packed(other))).toEqual({ device: 'Camera One', otherThumbnail: true });
    expect(await said(packed(own))).toEqual({ device: 'Camera One' });
  });

  it('is looked at in full where the small picture inside is broken', async () => {
    const small = (await halves(160, 120).jpeg().toBuffer()).subarray(0, 400);
    const file = blobOf(withSegments(await halves(640, 480).jpeg().toBuffer(), exifSegment(tiffBlock({ small }))));
    const seen = await look(file, tools(), FOREVER);
    expect(seen).toMatchObject({ metadata: { device: 'Camera One' }, marks: [MARK] });
    expect(seen).not.toHaveProperty('unlooked');
  });
});

describe('a part that fails', () => {
  it.each<[string, Partial<LookTools>]>([
    [
      'marks',
      {
        marks: () => {
          throw new Error('no memory');
        },
      },
    ],
    [
      'words',
      {
        words: async () => {
          throw new Error('no engine');
        },
      },
    ],
    [
      'classes',
      {
        classes: async () => {
          throw new Error('no model');
        },
      },
    ],
  ])('costs only itself: %s', async (name, broken) => {
    const seen = await look(await file(halves(200, 100).png()), tools(broken), FOREVER);
    expect(seen).toMatchObject({ unlooked: 'broken', [name]: [], metadata: { device: 'Camera One' } });
    expect([seen.marks, seen.words, seen.classes].filter(({ length }) => length > 0)).toHaveLength(2);
    expect(seen.uniform?.signs).toHaveLength(2);
  });

  it('costs only itself: metadata', async () => {
    const metadata = async () => Promise.reject(new Error('odd'));
    expect(await look(await file(halves(200, 100).png()), tools({ metadata }), FOREVER)).toMatchObject({
      metadata: {},
      marks: [MARK],
      unlooked: 'broken',
    });
  });
});

describe('time', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('that is up leaves out what is not done, and says so', async () => {
    const picture = await file(halves(200, 100).png());
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true });
    const words = vi.fn(() => {
      vi.advanceTimersByTime(FOREVER.time);
      return new Promise<never>(() => {});
    });
    const classes = vi.fn();
    const seen = await look(picture, tools({ words, classes }), FOREVER);
    expect(seen).toMatchObject({ unlooked: 'time', marks: [MARK], words: [], classes: [], uniform: { sure: false } });
    expect(words).toHaveBeenCalledOnce();
    expect(classes).not.toHaveBeenCalled();
  });

  it('is told to the reader of words', async () => {
    const left: number[] = [];
    await look(
      await file(halves(200, 100).png()),
      tools({
        words: (_, timeLeft) => {
          left.push(timeLeft);
          return [];
        },
      }),
      FOREVER,
    );
    expect(left).toHaveLength(1);
    expect(left[0]).toBeGreaterThan(0);
    expect(left[0]).toBeLessThanOrEqual(60_000);
  });
});

describe('taken away', () => {
  it('a picture is not looked at further', async () => {
    const away = new AbortController();
    const words = vi.fn();
    const marks = () => {
      away.abort(new Error('removed'));
      return [];
    };
    await expect(look(await file(halves(200, 100).png()), tools({ marks, words }), { time: 60_000, signal: away.signal })).rejects.toThrow(
      'removed',
    );
    expect(words).not.toHaveBeenCalled();
  });

  it('nobody waits for a part that is still at work', async () => {
    const away = new AbortController();
    const words = () => {
      away.abort(new Error('removed'));
      return new Promise<never>(() => {});
    };
    await expect(look(await file(halves(200, 100).png()), tools({ words }), { time: 60_000, signal: away.signal })).rejects.toThrow(
      'removed',
    );
  });
});
