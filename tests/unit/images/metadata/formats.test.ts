import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../../lib/images/format';
import { sizeOf } from '../../../../lib/images/size';
import { box, heif, movie, u32 } from '../../../images/metadata/boxes';
import { fileOf } from '../../../images/metadata/file';
import { pngChunk, segment, withChunks, withSegments } from '../../../images/metadata/stills';

const plain = sharp({ create: { width: 70, height: 50, channels: 3, background: '#558' } });
const noisy = Buffer.from(Array.from({ length: 20 * 30 * 3 }, (_, at) => (at * 7919) % 256));
const moving = sharp(noisy, { raw: { width: 20, height: 30, channels: 3, pageHeight: 10 } });
const film = movie({ tracks: [{ handler: 'vide', samples: [Buffer.from('x')] }] });

const OF_FORMATS: [string | undefined, Uint8Array][] = [
  ['jpeg', await plain.clone().jpeg().toBuffer()],
  ['png', await plain.clone().png().toBuffer()],
  ['webp', await plain.clone().webp().toBuffer()],
  ['gif', await plain.clone().gif().toBuffer()],
  ['avif', await plain.clone().avif({ effort: 0 }).toBuffer()],
  ['tiff', await plain.clone().tiff().toBuffer()],
  ['heic', heif([{ type: 'hvc1', data: Buffer.from('x') }])],
  ['mp4', film],
  ['mp4', box('ftyp', '3gp5', u32(0))],
  ['mov', box('ftyp', 'qt  ', u32(0))],
  ['mov', box('moov', u32(0))],
  ['bmp', Buffer.concat([Buffer.from('BM'), Buffer.alloc(12), Buffer.from([40, 0, 0, 0]), Buffer.alloc(40)])],
  ['webm', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42])],
  [
    'svg',
    Buffer.from(
      '<?xml version="1.0"?>\n<!-- <html> -->\n<!DOCTYPE svg>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
  ],
  ['svg', Buffer.from('\ufeff<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>')],
  [undefined, Buffer.from('<html><svg></svg></html>')],
  [undefined, Buffer.from('BMW is a car')],
  [undefined, Buffer.from("I'm free today")],
  [undefined, Buffer.alloc(0)],
  [undefined, Buffer.from([0xff, 0xd8])],
];

describe('a file is what its bytes are', () => {
  it.each(OF_FORMATS)('%s', (format, bytes) => expect(formatOf(bytes)).toBe(format));

  it('whatever else is written behind or claimed', async () => {
    const polyglot = Buffer.concat([await plain.clone().jpeg().toBuffer(), Buffer.from('<svg><script>alert(1)</script></svg>'), film]);
    expect(await sizeOf(fileOf(polyglot, 'image/svg+xml'))).toMatchObject({ format: 'jpeg', width: 70, height: 50 });
  });
});

const size = (format: string, bits: number, components: number, animated = false) => ({
  format,
  width: 70,
  height: 50,
  bits,
  components,
  animated,
});
const OF_SIZES: [object, Uint8Array][] = [
  [size('jpeg', 8, 3), await plain.clone().jpeg().toBuffer()],
  [size('jpeg', 8, 3), await plain.clone().jpeg({ progressive: true }).toBuffer()],
  [size('jpeg', 8, 4), await plain.clone().toColourspace('cmyk').jpeg().toBuffer()],
  [size('jpeg', 8, 1), await plain.clone().toColourspace('b-w').jpeg().toBuffer()],
  [size('png', 8, 3), await plain.clone().png().toBuffer()],
  [size('png', 16, 3), await plain.clone().toColourspace('rgb16').png().toBuffer()],
  [size('png', 8, 4), await plain.clone().ensureAlpha().png().toBuffer()],
  [size('webp', 8, 3), await plain.clone().webp().toBuffer()],
  [size('webp', 8, 3), await plain.clone().webp({ lossless: true }).toBuffer()],
  [size('webp', 8, 4), await plain.clone().ensureAlpha(0.5).webp().toBuffer()],
  [size('gif', 8, 3), await plain.clone().gif().toBuffer()],
  [size('tiff', 8, 3), await plain.clone().tiff().toBuffer()],
  [size('avif', 8, 3), await plain.clone().avif({ effort: 0 }).toBuffer()],
  [{ ...size('heic', 0, 0), width: 640, height: 480 }, heif([{ type: 'hvc1', data: Buffer.from('x') }])],
  [{ ...size('mp4', 0, 0, true), width: 640, height: 480 }, film],
  [{ ...size('gif', 8, 3, true), width: 20, height: 10 }, await moving.clone().gif().toBuffer()],
  [{ ...size('webp', 8, 3, true), width: 20, height: 10 }, await moving.clone().webp().toBuffer()],
  [size('png', 8, 3, true), withChunks(await plain.clone().png().toBuffer(), pngChunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])))],
];
const bare = await plain.clone().jpeg().toBuffer();

describe('size and depth are told without decoding', () => {
  it.each(OF_SIZES)('%o', async (expected, bytes) => expect(await sizeOf(fileOf(bytes))).toEqual(expected));

  it('of a bomb, which says 20,000 × 20,000 in a few bytes', async () => {
    const png = Buffer.from(await plain.clone().png().toBuffer());
    png.writeUInt32BE(20_000, 16);
    png.writeUInt32BE(20_000, 20);
    expect(await sizeOf(fileOf(png))).toMatchObject({ width: 20_000, height: 20_000 });
  });
  it('behind large profiles and previews', async () => {
    const large = segment(0xe2, Buffer.alloc(65_000, 1));
    const jpeg = withSegments(await plain.clone().jpeg().toBuffer(), ...Array.from({ length: 20 }, () => large));
    expect(await sizeOf(fileOf(jpeg))).toMatchObject({ width: 70, height: 50 });
  });
  it.each([
    ['a header that is cut off', bare.subarray(0, 60)],
    ['a drawing', Buffer.from('<svg width="9" height="9"/>')],
    ['nothing', Buffer.alloc(0)],
  ])('none of %s', async (_, bytes) => expect(await sizeOf(fileOf(bytes))).toBeUndefined());
});
