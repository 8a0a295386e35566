import exifr from 'exifr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../../../lib/images/clean/clean';
import { embeddedThumbnail, readMetadata } from '../../../../lib/images/metadata/read';
import { bytesOf, fileOf } from '../../../images/metadata/file';
import { expectNothingLeft } from '../../../images/metadata/nothing-left';
import { PLANTED, plantedBlock } from '../../../images/metadata/planted';
import { drawn } from '../../../images/metadata/scenes';
import {
  exifSegment,
  iptcSegment,
  pngChunk,
  riffChunk,
  segment,
  withChunks,
  withRiffChunks,
  withSegments,
  xmpPacket,
  xmpSegment,
} from '../../../images/metadata/stills';
import { tiffBlock } from '../../../images/metadata/tiff-block';

const scene = drawn(7, 320, 240);
const each = await Promise.all([1, 2, 3].map((seed) => drawn(seed, 80, 60).removeAlpha().raw().toBuffer()));
const frames = sharp(Buffer.concat(each), { raw: { width: 80, height: 180, channels: 3, pageHeight: 60 } });
const small = await drawn(7, 160, 120).jpeg({ quality: 60 }).toBuffer();
const block = (orientation?: number): Buffer => tiffBlock(plantedBlock(small, orientation));
const xmp = xmpPacket(
  'dc:title="Search at Alder Court" exif:GPSLatitude="35,13.6N"',
  '<dc:creator><rdf:Seq><rdf:li>Quillan Marsh</rdf:li></rdf:Seq></dc:creator>',
);

async function pixels(file: Blob): Promise<Buffer> {
  return sharp(await bytesOf(file), { animated: true })
    .raw()
    .toBuffer();
}

/** The copy, which must be there, show the same pixels, and tell nothing. */
async function proven(bytes: Buffer, type: string): Promise<{ copy: Blob; removed: readonly string[] }> {
  const file = fileOf(bytes);
  const clean = await cleanCopy(file);
  if ('refused' in clean) throw new Error(`refused: ${clean.refused}`);
  expect(clean.blob.type).toBe(type);
  expect((await pixels(clean.blob)).equals(await pixels(file))).toBe(true);
  expect(await embeddedThumbnail(clean.blob)).toBeUndefined();
  await expectNothingLeft(clean.blob);
  return { copy: clean.blob, removed: clean.removed };
}

const turnedBy = async (file: Blob): Promise<number | undefined> => exifr.orientation(await bytesOf(file));

describe('a clean JPEG has the same pixels and tells nothing', () => {
  const dirty = (jpeg: Buffer, orientation?: number): Buffer =>
    Buffer.concat([
      withSegments(
        jpeg,
        exifSegment(block(orientation)),
        xmpSegment(xmp),
        iptcSegment({ 80: 'Quillan Marsh', 120: 'Search at Alder Court' }),
        segment(0xfe, 'Second entry by the shed'),
        segment(0xe2, 'MPF\0Calder'),
        segment(0xeb, 'Calder keeps this'),
      ),
      Buffer.from('Calder hides a film here'),
    ]);

  it.each([
    ['baseline', { quality: 80 }],
    ['progressive', { quality: 80, progressive: true }],
    ['without colour subsampling', { chromaSubsampling: '4:4:4' }],
  ])('%s', async (_, options) => {
    const jpeg = await scene.clone().withIccProfile('p3').jpeg(options).toBuffer();
    const { copy, removed } = await proven(dirty(jpeg), 'image/jpeg');
    expect([...removed].sort()).toEqual(['application', 'exif', 'iptc', 'pictures', 'text', 'unused', 'xmp']);
    expect((await sharp(await bytesOf(copy)).metadata()).icc?.length).toBeGreaterThan(100);
  });
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('and is turned as before: %d', async (orientation) => {
    const { copy } = await proven(dirty(await scene.clone().jpeg().toBuffer(), orientation), 'image/jpeg');
    expect((await turnedBy(copy)) ?? 1).toBe(orientation);
  });
  it('in grey', async () => void (await proven(dirty(await scene.clone().toColourspace('b-w').jpeg().toBuffer()), 'image/jpeg')));
  it('in printing inks', async () => {
    const { copy } = await proven(dirty(await scene.clone().toColourspace('cmyk').jpeg().toBuffer()), 'image/jpeg');
    expect((await sharp(await bytesOf(copy)).metadata()).space).toBe('cmyk');
  });
  it('with a small picture in its JFIF header', async () => {
    const jpeg = await scene.clone().jpeg().toBuffer();
    const thumb = Buffer.concat([Buffer.from('JFIF\0\x01\x01\x00\x00\x01\x00\x01\x02\x02', 'latin1'), Buffer.from('CalderCalder')]);
    const { removed } = await proven(Buffer.concat([jpeg.subarray(0, 2), segment(0xe0, thumb), jpeg.subarray(2)]), 'image/jpeg');
    expect(removed).toEqual(['thumbnail']);
  });
  it('and nothing is said to be removed where there was nothing', async () => {
    const { copy, removed } = await proven(await scene.clone().jpeg().toBuffer(), 'image/jpeg');
    expect(removed).toEqual([]);
    expect((await bytesOf(copy)).equals(await scene.clone().jpeg().toBuffer())).toBe(true);
  });
});

describe('a clean PNG has the same pixels and tells nothing', () => {
  const dirty = (png: Buffer): Buffer =>
    Buffer.concat([
      withChunks(
        png,
        pngChunk('eXIf', block()),
        pngChunk('tEXt', 'Author\0Quillan Marsh'),
        pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`),
        pngChunk('tIME', Buffer.from([7, 234, 5, 17, 9, 41, 7])),
        pngChunk('caBX', 'Calder signs this'),
      ),
      Buffer.from('Calder hides a film here'),
    ]);
  it.each([
    ['8-bit colours', scene.clone().png()],
    ['opacity', scene.clone().ensureAlpha(0.4).png()],
    ['a palette', scene.clone().png({ palette: true })],
    ['16 bits', scene.clone().toColourspace('rgb16').png()],
    ['interlaced', scene.clone().png({ progressive: true })],
  ])('%s', async (_, png) => {
    const { copy, removed } = await proven(dirty(await png.withIccProfile('p3').toBuffer()), 'image/png');
    expect([...removed].sort()).toEqual(['application', 'exif', 'text', 'times', 'unused']);
    expect(await turnedBy(copy)).toBe(6);
    expect((await sharp(await bytesOf(copy)).metadata()).icc?.length).toBeGreaterThan(100);
  });
  it('is refused where it needs a chunk that nobody knows', async () => {
    const png = withChunks(await scene.clone().png().toBuffer(), pngChunk('CgBI', 'x'));
    expect(await cleanCopy(fileOf(png))).toEqual({ refused: 'unknown-part' });
  });
});

describe('a clean WebP has the same pixels and tells nothing', () => {
  it.each([
    ['lossy', scene.clone().ensureAlpha(0.5).webp({ quality: 70 })],
    ['lossless', scene.clone().ensureAlpha(0.5).withIccProfile('p3').webp({ lossless: true })],
    ['animated', frames.clone().webp({ loop: 0 })],
  ])('%s', async (_, webp) => {
    const bare = await webp.withExif({ IFD0: { Artist: 'Calder' } }).toBuffer();
    const { removed: first, copy: without } = await proven(bare, 'image/webp');
    expect(first).toEqual(['exif']);
    const dirty = withRiffChunks(
      await bytesOf(without),
      12,
      riffChunk('EXIF', block(8)),
      riffChunk('XMP ', xmp),
      riffChunk('CALD', 'Calder'),
    );
    const { copy, removed } = await proven(Buffer.concat([dirty, Buffer.from('Calder hides')]), 'image/webp');
    expect([...removed].sort()).toEqual(['application', 'exif', 'unused', 'xmp']);
    expect((await sharp(await bytesOf(copy)).metadata()).orientation).toBe(8);
  });
});

it('a clean GIF has the same frames, repeats as before, and tells nothing', async () => {
  const gif = await frames.clone().gif({ loop: 3 }).toBuffer();
  const header = 13 + (((gif[10] ?? 0) & 0x80) !== 0 ? 3 * 2 ** (((gif[10] ?? 0) & 7) + 1) : 0);
  const comment = Buffer.concat([Buffer.from([0x21, 0xfe, 24]), Buffer.from('Second entry by the shed'), Buffer.from([0])]);
  const packet = Buffer.concat([
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from(`XMP DataXMP${xmp}`),
    Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]),
  ]);
  const dirty = Buffer.concat([gif.subarray(0, header), comment, packet, gif.subarray(header), Buffer.from('Calder hides')]);
  expect(await readMetadata(fileOf(dirty))).toMatchObject({
    caption: expect.stringContaining('Second entry by the shed'),
    owner: 'Quillan Marsh',
  });
  const { copy, removed } = await proven(dirty, 'image/gif');
  expect([...removed].sort()).toEqual(['text', 'unused', 'xmp']);
  expect((await bytesOf(copy)).equals(gif)).toBe(true);
});

it('a clean AVIF has the same pixels and length and tells nothing', async () => {
  const exif = {
    IFD0: { Artist: 'Quillan Marsh', Make: 'Calder' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 13/1 3760/100', GPSLongitudeRef: 'W', GPSLongitude: '80/1 50/1 3520/100' },
  };
  const avif = await scene.clone().withExif(exif).withXmp(xmp).avif({ effort: 0 }).toBuffer();
  expect(await readMetadata(fileOf(avif))).toMatchObject({ owner: 'Quillan Marsh', location: { latitude: PLANTED.location.latitude } });
  const { copy, removed } = await proven(avif, 'image/avif');
  expect([...removed].sort()).toEqual(['exif', 'xmp']);
  expect(copy.size).toBe(avif.length);
});

it.each([
  ['TIFF', tiffBlock(plantedBlock())],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><title>Calder</title></svg>')],
  ['no picture', Buffer.from('hello')],
])('%s is refused, not passed on as clean', async (_, bytes) => {
  expect(await cleanCopy(fileOf(bytes))).toEqual({ refused: 'format' });
});
