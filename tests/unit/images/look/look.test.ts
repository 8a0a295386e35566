import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { decodeInNode } from '../../../../lib/images/decode-in-node';
import { type LookTools, look } from '../../../../lib/images/look';
import type { Pixels } from '../../../../lib/images/pixels';
import { uniformPhrases } from '../../../../lib/images/uniform/vocabulary';
import { RIVERTON } from '../../../../lib/packs/example-agency';
import type { Seen, SeenMark } from '../../../../lib/rules/seen';
import { animated, blobOf, bomb, file, halves } from './files';

const FOREVER = { time: 60_000, signal: new AbortController().signal };

const MARK: SeenMark = {
  mark: 'patch',
  name: 'shoulder patch',
  kind: 'patch',
  box: { x: 10, y: 20, width: 30, height: 40 },
  sureness: 0.9,
  sure: true,
};

/** Tools that say what they were given; the mark stands in every picture. */
function tools(changed: Partial<LookTools> = {}): LookTools & { decoded: Pixels[] } {
  const decoded: Pixels[] = [];
  return {
    decoded,
    decode: async (blob, side) => {
      const one = await decodeInNode(blob, side);
      decoded.push(one.pixels);
      return one;
    },
    metadata: async () => ({ device: 'Camera One' }),
    marks: () => [MARK],
    words: () => [{ text: 'POLICE', box: { x: 0, y: 0, width: 50, height: 12 }, sureness: 0.95 }],
    classes: async () => ({ classes: [{ name: 'uniform', sureness: 0.7, sure: false }] }),
    uniform: { phrases: uniformPhrases(RIVERTON), colours: [] },
    ...changed,
  };
}

/** Red, green and blue in the middle of the left and of the right half. */
function colours({ width, height, data }: Pixels): number[][] {
  const at = (x: number) => [...data.subarray(4 * (Math.floor(height / 2) * width + x)).subarray(0, 3)];
  return [at(Math.floor(width / 4)), at(Math.floor((3 * width) / 4))];
}

const isRedAndBlue = (picture: Pixels): boolean => {
  const [[r = 0, , lb = 0] = [], [rr = 0, , b = 0] = []] = colours(picture);
  return r > 180 && lb < 80 && rr < 80 && b > 120;
};

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

  it('with another small picture inside says so', async () => {
    const { metadata } = await look(await file(halves(200, 100).png()), tools({ otherThumbnail: async () => true }), FOREVER);
    expect(metadata).toEqual({ device: 'Camera One', otherThumbnail: true });
  });
});

describe('of every kind that is decoded', () => {
  const sixteenBits = () => halves(200, 100).toColourspace('rgb16').png();
  it.each<[string, () => Promise<Blob>]>([
    ['PNG', () => file(halves(200, 100).png())],
    ['PNG with 16 bits', () => file(sixteenBits())],
    ['JPEG', () => file(halves(200, 100).jpeg())],
    ['JPEG in CMYK', () => file(halves(200, 100).toColourspace('cmyk').jpeg())],
    ['WebP', () => file(halves(200, 100).webp())],
    ['AVIF', () => file(halves(200, 100).avif({ effort: 0 }))],
    ['animated GIF: its first frame', () => animated('gif')],
    ['animated WebP: its first frame', () => animated('webp')],
    [
      'a JPEG that goes on as a page with a script',
      async () => blobOf(Buffer.concat([await halves(200, 100).jpeg().toBuffer(), Buffer.from('<html><script>alert(1)</script>')])),
    ],
  ])('%s', async (_, make) => {
    const given = tools();
    expect(await look(await make(), given, FOREVER)).not.toHaveProperty('unlooked');
    expect(given.decoded.map(isRedAndBlue)).toEqual([true]);
  });

  it('a grey picture has three colours, and one with holes keeps them', async () => {
    const given = tools();
    await look(await file(halves(64, 64).greyscale().png()), given, FOREVER);
    const clearFile = sharp({ create: { width: 64, height: 64, channels: 4, background: '#ff000000' } }).png();
    await look(await file(clearFile), given, FOREVER);
    const [grey, clear] = given.decoded as [Pixels, Pixels];
    expect(grey.data).toHaveLength(4 * 64 * 64);
    expect(clear.data[3]).toBe(0);
  });
});

describe('what cannot be looked at', () => {
  const svg = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const png = () => halves(200, 100).png().toBuffer();
  it.each<[string, () => Promise<Blob>, Partial<Seen>]>([
    ['SVG, which may bring scripts', async () => blobOf(svg), { unlooked: 'format' }],
    ['a text that says it is a picture', async () => new Blob(['no picture'], { type: 'image/png' }), { unlooked: 'format' }],
    ['nothing', async () => blobOf(''), { unlooked: 'format' }],
    ['400 million px in a small file', async () => bomb(20_000, 20_000), { unlooked: 'too-large', width: 20_000, height: 20_000 }],
    ['half a PNG', async () => blobOf((await png()).subarray(0, 300)), { unlooked: 'broken' }],
    ['half a JPEG', async () => blobOf((await halves(800, 600).jpeg().toBuffer()).subarray(0, 3000)), { unlooked: 'broken', width: 800 }],
    [
      'SVG behind the first bytes of a PNG',
      async () => blobOf(Buffer.concat([(await png()).subarray(0, 8), Buffer.from(svg)])),
      { unlooked: 'broken' },
    ],
    ['SVG behind the first bytes of a GIF', async () => blobOf(`GIF89a${svg}`), { unlooked: 'too-large' }],
    ['the first bytes of a PNG', async () => blobOf((await png()).subarray(0, 20)), { unlooked: 'broken' }],
  ])('is said, and the next picture is still looked at: %s', async (_, make, expected) => {
    const given = tools();
    expect(await look(await make(), given, FOREVER)).toMatchObject({ marks: [], words: [], ...expected });
    expect(given.decoded).toEqual([]);
    expect(await look(await file(halves(200, 100).png()), given, FOREVER)).toMatchObject({ marks: [MARK] });
  });

  it('speaks against the browser, not against the file, where not every browser decodes its format', async () => {
    const decode = () => Promise.reject(new Error('unknown'));
    expect(await look(await file(halves(64, 64).avif({ effort: 0 })), tools({ decode }), FOREVER)).toMatchObject({
      unlooked: 'format',
      width: 64,
      metadata: { device: 'Camera One' },
    });
  });

  it('keeps what its file says', async () => {
    expect(await look(bomb(20_000, 20_000), tools(), FOREVER)).toMatchObject({ metadata: { device: 'Camera One' } });
  });

  it('is never handed to the decoder when it is too large, or SVG', async () => {
    const decode = vi.fn();
    await look(bomb(20_000, 20_000), tools({ decode }), FOREVER);
    await look(blobOf(svg), tools({ decode }), FOREVER);
    expect(decode).not.toHaveBeenCalled();
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
  it('that is up leaves out what is not done, and says so', async () => {
    const words = vi.fn(() => new Promise<never>(() => {}));
    const classes = vi.fn();
    const seen = await look(await file(halves(200, 100).png()), tools({ words, classes }), { ...FOREVER, time: 1_000 });
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
