import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/images/metadata/read';
import type { SeenMetadata } from '../../../../lib/rules/seen';
import { fileOf } from '../../../images/metadata/file';
import {
  exifSegment,
  iptcSegment,
  pngChunk,
  segment,
  withChunks,
  withSegments,
  xmpPacket,
  xmpSegment,
} from '../../../images/metadata/stills';
import { type Block, type Entries, sexagesimal, tiffBlock } from '../../../images/metadata/tiff-block';

const plain = sharp({ create: { width: 16, height: 16, channels: 3, background: '#558' } });
const jpeg = await plain.clone().jpeg().toBuffer();
const png = await plain.clone().png().toBuffer();
const inJpeg = (...segments: Buffer[]): Promise<SeenMetadata> => readMetadata(fileOf(withSegments(jpeg, ...segments)));
const inExif = (block: Block): Promise<SeenMetadata> => inJpeg(exifSegment(tiffBlock(block)));
const inPng = (...chunks: Buffer[]): Promise<SeenMetadata> => readMetadata(fileOf(withChunks(png, ...chunks)));

describe('a place is told only where the numbers can be one', () => {
  const at = (latitude: number, longitude: number, more: Entries = {}): Entries => ({
    1: latitude < 0 ? 'S' : 'N',
    2: sexagesimal(latitude),
    3: longitude < 0 ? 'W' : 'E',
    4: sexagesimal(longitude),
    ...more,
  });
  it.each<[string, Entries]>([
    ['nothing but zeros', at(0, 0)],
    ['zeros and a height of zero', at(0, 0, { 6: { fraction: [[0, 1]] } })],
    [
      'fractions that divide by zero',
      {
        ...at(35, -80),
        2: {
          fraction: [
            [0, 0],
            [0, 0],
            [0, 0],
          ],
        },
      },
    ],
    ['more than ninety degrees north', at(135, -80)],
    ['more than 180 degrees west', at(35, -270)],
    ['one coordinate alone', { 1: 'N', 2: sexagesimal(35) }],
  ])('not: %s', async (_, place) => expect((await inExif({ place })).location).toBeUndefined());

  it('south and west, below the sea', async () => {
    const place = at(-33.5, -70.25, { 5: { byte: [1] }, 6: { fraction: [[125, 10]] } });
    expect((await inExif({ place })).location).toEqual({ latitude: -33.5, longitude: -70.25, altitude: -12.5 });
  });
  it('where degrees meet the Gulf of Guinea, with a height', async () => {
    expect((await inExif({ place: at(0, 0, { 6: { fraction: [[12, 1]] } }) })).location).toEqual({
      latitude: 0,
      longitude: 0,
      altitude: 12,
    });
  });
  it('without a height that cannot be', async () => {
    expect((await inExif({ place: at(35, -80, { 6: { fraction: [[4_000_000, 1]] } }) })).location).toEqual({
      latitude: 35,
      longitude: -80,
    });
  });
  it('in whole degrees, or minutes without seconds', async () => {
    const place: Entries = {
      1: 'N',
      2: {
        fraction: [
          [35, 1],
          [306, 10],
          [0, 0],
        ],
      },
      3: 'E',
      4: { fraction: [[80, 1]] },
    };
    expect((await inExif({ place })).location).toEqual({ latitude: 35.51, longitude: 80 });
  });
});

describe('a time is told as it is written', () => {
  it.each<[string, Entries, string | undefined]>([
    ['with its offset', { 36867: '2026:05:17 09:41:07', 36881: '+02:00' }, '2026-05-17T09:41:07+02:00'],
    ['without one', { 36867: '2026:05:17 09:41:07' }, '2026-05-17T09:41:07'],
    ['not where the clock was never set', { 36867: '0000:00:00 00:00:00' }, undefined],
    ['not where it is blank', { 36867: '    :  :     :  :  ' }, undefined],
    ['not in a thirteenth month', { 36867: '2026:13:01 00:00:00' }, undefined],
  ])('%s', async (_, photo, time) => expect((await inExif({ photo })).time).toBe(time));

  it('by the satellites where the camera had no clock, in universal time', async () => {
    const place: Entries = {
      7: {
        fraction: [
          [13, 1],
          [41, 1],
          [7, 1],
        ],
      },
      29: '2026:05:17',
    };
    expect((await inExif({ place })).time).toBe('2026-05-17T13:41:07Z');
  });
});

describe('words are told wherever they stand', () => {
  it('IPTC records', async () => {
    expect(
      await inJpeg(
        iptcSegment({
          5: 'The search',
          25: 'warrant',
          55: '20260517',
          60: '094107-0400',
          80: 'Quillan Marsh',
          92: 'Alder Court',
          120: 'By the shed',
        }),
      ),
    ).toEqual({
      time: '2026-05-17T09:41:07-04:00',
      owner: 'Quillan Marsh',
      caption: 'The search\nBy the shed\nwarrant\nAlder Court',
    });
  });
  it('XMP, as attributes, elements and lists, with its signs for signs', async () => {
    const lists =
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Marsh &amp; sons</rdf:li></rdf:Alt></dc:title><aux:SerialNumber>SN-4471</aux:SerialNumber><dc:subject><rdf:Bag><rdf:li>one</rdf:li><rdf:li>two</rdf:li></rdf:Bag></dc:subject>';
    expect(
      await inJpeg(
        xmpSegment(
          xmpPacket(
            'photoshop:City=\'Riverton\' tiff:Make="Calder" tiff:Model="Nine" xmp:CreateDate="2026-05-17T09:41:07.12-04:00"',
            lists,
          ),
        ),
      ),
    ).toEqual({
      time: '2026-05-17T09:41:07-04:00',
      device: 'Calder Nine',
      serial: 'SN-4471',
      caption: 'Marsh & sons\none\ntwo\nRiverton',
    });
  });
  it('a JPEG’s comment', async () => expect(await inJpeg(segment(0xfe, 'By the shed'))).toEqual({ caption: 'By the shed' }));
  it.each<[string, Entries, Entries]>([
    ['a comment in UTF-16', {}, { 37510: { raw: Buffer.concat([Buffer.from('UNICODE\0'), Buffer.from('Señas 12', 'utf16le')]) } }],
    ['a comment without an encoding', {}, { 37510: { raw: Buffer.from('\0\0\0\0\0\0\0\0Señas 12') } }],
    ['Windows’ own title', { 40091: { raw: Buffer.from('Señas 12\0', 'utf16le') } }, {}],
    ['a description in Latin-1', { 270: { raw: Buffer.from('Señas 12\0', 'latin1') } }, {}],
  ])('%s', async (_, main, photo) => expect(await inExif({ main, photo })).toEqual({ caption: 'Señas 12' }));
  it('a PNG’s texts, plain, compressed and international', async () => {
    const packed = deflateSync('By the shed');
    expect(
      await inPng(
        pngChunk('tEXt', 'Author\0Quillan Marsh'),
        pngChunk('zTXt', Buffer.concat([Buffer.from('Title\0\0'), packed])),
        pngChunk('iTXt', Buffer.concat([Buffer.from('Description\0\x01\0es\0Descripción\0'), deflateSync('Señas 12')])),
        pngChunk('tEXt', 'Software\0Calder Paint'),
      ),
    ).toEqual({ owner: 'Quillan Marsh', caption: 'By the shed\nSeñas 12' });
  });
  it('EXIF that a PNG carries as text', async () => {
    const block = Buffer.concat([Buffer.from('Exif\0\0'), tiffBlock({ main: { 315: 'Quillan Marsh' } })]);
    const text = `\nexif\n    ${block.length}\n${block.toString('hex').replace(/.{72}/g, '$&\n')}\n`;
    expect(await inPng(pngChunk('zTXt', Buffer.concat([Buffer.from('Raw profile type exif\0\0'), deflateSync(text)])))).toEqual({
      owner: 'Quillan Marsh',
    });
  });
  it('but not what cameras and programs write by themselves', async () => {
    expect(await inExif({ main: { 270: 'OLYMPUS DIGITAL CAMERA', 305: 'Firmware 2' } })).toEqual({});
  });
  it('a text that is packed to a million letters is cut', async () => {
    const bomb = pngChunk('zTXt', Buffer.concat([Buffer.from('Title\0\0'), deflateSync('x'.repeat(5_000_000))]));
    expect((await inPng(bomb)).caption).toHaveLength(2000);
  });
});
