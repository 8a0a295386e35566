import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../../../lib/images/clean/clean';
import { embeddedThumbnail, readMetadata } from '../../../../lib/images/metadata/read';
import { MOST_READ } from '../../../../lib/images/metadata/window';
import { sizeOf } from '../../../../lib/images/size';
import { box, exifItem, heif, keyed, loci, movie, tagged, u32 } from '../../../images/metadata/boxes';
import { fileOf } from '../../../images/metadata/file';
import { plantedBlock } from '../../../images/metadata/planted';
import {
  exifSegment,
  iptcSegment,
  pngChunk,
  riffChunk,
  withChunks,
  withRiffChunks,
  withSegments,
  xmpPacket,
  xmpSegment,
} from '../../../images/metadata/stills';
import { tiffBlock } from '../../../images/metadata/tiff-block';

const plain = sharp({ create: { width: 24, height: 16, channels: 4, background: '#5588' } });
const xmp = xmpPacket('exif:GPSLatitude="35,13.6N"', '<dc:title><rdf:Alt><rdf:li>By the shed</rdf:li></rdf:Alt></dc:title>');
const small = await plain.clone().removeAlpha().jpeg().toBuffer();
const block = tiffBlock(plantedBlock(small));
const film = [{ handler: 'vide', samples: [Buffer.from('one'), Buffer.from('two')] }];
const data = box('udta', tagged('\u00a9xyz', '+35.2271-080.8431/'), loci('Alder Court', 35, -80, 2));
const GOOD = [
  withSegments(small, exifSegment(block), xmpSegment(xmp), iptcSegment({ 80: 'Quillan Marsh' })),
  withChunks(await plain.clone().png().toBuffer(), pngChunk('eXIf', block), pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
  withRiffChunks(await plain.clone().webp().toBuffer(), 12, riffChunk('EXIF', block), riffChunk('XMP ', xmp)),
  await plain.clone().gif().toBuffer(),
  block,
  heif([
    { type: 'hvc1', data: Buffer.from('picture') },
    exifItem(block),
    { type: 'mime', mime: 'application/rdf+xml', data: Buffer.from(xmp) },
  ]),
  movie({
    tracks: film,
    inside: [data, keyed({ 'com.apple.quicktime.model': 'Nine' })],
    behind: [box('uuid', u32(0xbe7acfcb, 0x97a942e8, 0x9c719994, 0x91e3afac), xmp)],
  }),
];

/** Numbers at which lengths, counts and offsets go wrong. */
const odd = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff));
const damage = fc.record({
  file: fc.nat({ max: GOOD.length - 1 }),
  bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), odd, fc.integer({ min: 1, max: 4 })), { maxLength: 12 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
});

/** A broken file that counts what is read of it. */
function counted(bytes: Uint8Array): { file: Blob; read: () => number } {
  const file = fileOf(bytes);
  let read = 0;
  const slice = file.slice.bind(file);
  file.slice = (from, to, type) => {
    const part = slice(from, to, type);
    read += part.size;
    return part;
  };
  return { file, read: () => read };
}

function damaged({ file, bytes, cut }: { file: number; bytes: [number, number, number][]; cut?: number | undefined }): Buffer {
  const broken = Buffer.from(GOOD[file] ?? []);
  for (const [at, value, count] of bytes)
    broken
      .subarray(Math.floor(at * broken.length))
      .subarray(0, count)
      .fill(value);
  return cut === undefined ? broken : broken.subarray(0, Math.floor(cut * broken.length));
}

describe('whatever is wrong with a file', () => {
  it('reading it ends, with what could be read, and within bounds', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const { file, read } = counted(damaged(how));
        const seen = await readMetadata(file);
        expect(read()).toBeLessThanOrEqual(MOST_READ);
        const { latitude, longitude } = seen.location ?? { latitude: 0, longitude: 0 };
        expect(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180).toBe(true);
        for (const value of [seen.time, seen.device, seen.serial, seen.owner, seen.caption]) expect(value).not.toBe('');
        await embeddedThumbnail(file);
        await sizeOf(file);
      }),
      { numRuns: 600 },
    );
  });

  it('a copy is clean or refused', async () => {
    await fc.assert(
      fc.asyncProperty(damage, async (how) => {
        const clean = await cleanCopy(fileOf(damaged(how)));
        if ('blob' in clean) expect(await readMetadata(clean.blob)).toEqual({});
        else expect(clean.refused).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('bytes of no format say nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await readMetadata(fileOf(bytes))).toEqual({});
      }),
      { numRuns: 200 },
    );
  });
});

describe('made to be slow', () => {
  /** Fields without number that all point at the same long value. */
  const hostile = (fields: number): Buffer => {
    const bytes = Buffer.alloc(65_000, 0x41);
    bytes.write('II*\0\x08\0\0\0', 0, 'latin1');
    bytes.writeUInt16LE(fields, 8);
    for (let field = 0; field < fields; field++) {
      bytes.writeUInt16LE(0x010f + field, 10 + 12 * field);
      bytes.writeUInt16LE(3, 12 + 12 * field);
      bytes.writeUInt32LE(30_000, 14 + 12 * field);
      bytes.writeUInt32LE(8, 18 + 12 * field);
    }
    return bytes;
  };
  it.each([
    ['EXIF of many long fields', withSegments(small, exifSegment(hostile(5000)))],
    ['XMP of one endless tag', withSegments(small, xmpSegment(`<x:xmpmeta ${'a'.repeat(60_000)}`))],
    ['XMP of equals signs', withSegments(small, xmpSegment(`<x:xmpmeta ${'='.repeat(60_000)}>`))],
    ['XMP of openings', withSegments(small, xmpSegment('<'.repeat(60_000)))],
    ['boxes of no length', Buffer.concat([box('ftyp', 'isom', u32(0)), Buffer.alloc(100_000)])],
    ['boxes of eight bytes', Buffer.concat([box('ftyp', 'isom', u32(0)), ...Array.from({ length: 20_000 }, () => box('free'))])],
    [
      'keys that all name each other',
      movie({ tracks: film, inside: [keyed(Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`key ${at}`, 'x'])))] }),
    ],
  ])('%s are read in the time of any other', async (_, bytes) => {
    // The test's own time limit is what fails here.
    expect(typeof (await readMetadata(fileOf(bytes)))).toBe('object');
  });
});
