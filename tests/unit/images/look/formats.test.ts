import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { look } from '../../../../lib/images/look';
import type { Pixels } from '../../../../lib/images/pixels';
import type { Seen } from '../../../../lib/rules/seen';
import { animated, blobOf, bomb, file, halves } from './files';
import { FOREVER, MARK, tools } from './tools';

/** Red, green and blue in the middle of the left and of the right half. */
function colours({ width, height, data }: Pixels): number[][] {
  const at = (x: number) => [...data.subarray(4 * (Math.floor(height / 2) * width + x)).subarray(0, 3)];
  return [at(Math.floor(width / 4)), at(Math.floor((3 * width) / 4))];
}

const isRedAndBlue = (picture: Pixels): boolean => {
  const [[r = 0, , lb = 0] = [], [rr = 0, , b = 0] = []] = colours(picture);
  return r > 180 && lb < 80 && rr < 80 && b > 120;
};

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
      { unlooked: 'too-large' },
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
