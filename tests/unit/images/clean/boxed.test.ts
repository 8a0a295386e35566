import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../../../lib/images/clean/clean';
import { readMetadata } from '../../../../lib/images/metadata/read';
import {
  box,
  exifItem,
  full,
  heif,
  keyed,
  loci,
  movie,
  type Track,
  tagged,
  thirdGeneration,
  u8,
  u16,
  u32,
} from '../../../images/metadata/boxes';
import { bytesOf, fileOf } from '../../../images/metadata/file';
import { expectNothingLeft } from '../../../images/metadata/nothing-left';
import { plantedBlock } from '../../../images/metadata/planted';
import { xmpPacket } from '../../../images/metadata/stills';
import { tiffBlock } from '../../../images/metadata/tiff-block';

const PICTURE = Buffer.from('the picture’s own bytes, which stay as they are');
const SAMPLES = [1, 2, 3].map((number) => Buffer.from(`sample ${number} of the film, as it is`));
const SOUND = [Buffer.from('sound one'), Buffer.from('sound two')];
const FILM: Track[] = [
  { handler: 'vide', samples: SAMPLES },
  { handler: 'soun', samples: SOUND },
];
const xmp = xmpPacket('dc:title="Search at Alder Court" exif:GPSLatitude="35,13.6266N" exif:GPSLongitude="80,50.586W"');
const XMP_ID = u32(0xbe7acfcb, 0x97a942e8, 0x9c719994, 0x91e3afac);
/** 2026-05-17T13:41:07Z, in seconds since 1904. */
const MADE = Date.UTC(2026, 4, 17, 13, 41, 7) / 1000 + 2_082_844_800;

/** The copy, as long as the file and with nothing told. */
async function cleaned(bytes: Buffer): Promise<{ copy: Buffer; removed: readonly string[] }> {
  const clean = await cleanCopy(fileOf(bytes));
  if ('refused' in clean) throw new Error(`refused: ${clean.refused}`);
  await expectNothingLeft(clean.blob);
  return { copy: await bytesOf(clean.blob), removed: [...clean.removed].sort() };
}

const where = (bytes: Buffer, held: readonly Buffer[]): number[] => held.map((one) => bytes.indexOf(one));

describe('a clean video plays the same samples at the same places and tells nothing', () => {
  it.each([
    [
      'QuickTime user data',
      { inside: [box('udta', tagged('\u00a9xyz', '+35.2271-080.8431+229.5/'), tagged('\u00a9mak', 'Calder'))] },
      ['tags'],
    ],
    [
      'QuickTime keys',
      { inside: [keyed({ 'com.apple.quicktime.location.ISO6709': '+35.2271-080.8431/', 'com.apple.quicktime.model': 'Calder Nine' })] },
      ['tags'],
    ],
    ['keys at the top of an MP4', { behind: [keyed({ 'com.android.model': 'Calder Nine' }, true)] }, ['tags']],
    [
      '3GPP',
      { brand: '3gp5', inside: [box('udta', loci('Alder Court', 35.2271, -80.8431, 229), thirdGeneration('auth', 'Quillan Marsh'))] },
      ['tags'],
    ],
    ['XMP', { behind: [box('uuid', XMP_ID, xmp)] }, ['xmp']],
    ['times', { made: MADE }, ['times']],
    [
      'a track’s own user data',
      { tracks: [{ ...(FILM[0] as Track), inside: [box('udta', tagged('\u00a9nam', 'Search at Alder Court'))] }] },
      ['tags'],
    ],
    ['a box of a maker', { behind: [box('skip', 'Calder'), box('CALD', 'Quillan Marsh was here')] }, ['tags']],
    ['what no sample owns', { unused: Buffer.from('Calder keeps Quillan Marsh here') }, []],
  ])('%s', async (_, parts, expected) => {
    const bytes = movie({ brand: 'qt  ', tracks: FILM, ...parts });
    const { copy, removed } = await cleaned(bytes);
    expect(removed).toEqual(expected);
    expect(copy.length).toBe(bytes.length);
    expect(where(copy, SAMPLES)).toEqual(where(bytes, SAMPLES));
    if (!('tracks' in parts)) expect(where(copy, SOUND)).toEqual(where(bytes, SOUND));
  });

  it('a track of places goes with its samples', async () => {
    const places = { handler: 'meta', samples: [Buffer.from('+35.2271-080.8431/'), Buffer.from('Alder Court, Quillan Marsh')] };
    const bytes = movie({ tracks: [FILM[0] as Track, places, FILM[1] as Track] });
    const { copy, removed } = await cleaned(bytes);
    expect(removed).toEqual(['tracks']);
    expect(where(copy, [...SAMPLES, ...SOUND])).toEqual(where(bytes, [...SAMPLES, ...SOUND]));
  });

  it.each([
    ['in fragments', Buffer.concat([movie({ tracks: FILM }), box('moof', u32(0))]), 'unknown-part'],
    ['without picture and sound', movie({ tracks: [{ handler: 'meta', samples: [Buffer.from('x')] }] }), 'unknown-part'],
    ['cut off', movie({ tracks: FILM }).subarray(0, -20), 'broken'],
    ['without its header', box('ftyp', 'isom', u32(0)), 'broken'],
  ])('%s it is refused', async (_, bytes, refused) => expect(await cleanCopy(fileOf(bytes))).toEqual({ refused }));
});

describe('a clean HEIC has the same picture data and tells nothing', () => {
  const picture = { type: 'hvc1', data: PICTURE };
  const mime = { type: 'mime', mime: 'application/rdf+xml', data: Buffer.from(xmp) };

  it.each(['heic', 'avif'])('EXIF, XMP and descriptions, as %s', async (brand) => {
    const described = full('udes', 0, 'en\0', 'Search\0', 'Second entry by the shed\0', '\0');
    const bytes = heif([{ ...picture, name: 'Alder Court' }, exifItem(tiffBlock(plantedBlock())), { ...mime, name: 'Calder' }], {
      brand,
      properties: [described],
    });
    expect(await readMetadata(fileOf(bytes))).toMatchObject({ owner: 'Quillan Marsh, Marsh Pictures', location: { altitude: 229.5 } });
    const { copy, removed } = await cleaned(bytes);
    expect(removed).toEqual(['exif', 'text', 'xmp']);
    expect(copy.length).toBe(bytes.length);
    expect(where(copy, [PICTURE])).toEqual(where(bytes, [PICTURE]));
  });

  it.each([
    ['an item of an unknown kind', heif([picture, { type: 'CALD', data: Buffer.from('x') }]), 'unknown-part'],
    ['a picture as JPEG, which may have EXIF of its own', heif([picture, { type: 'jpeg', data: Buffer.from('x') }]), 'unknown-part'],
    ['an item of no length', heif([picture, { type: 'Exif', data: Buffer.alloc(0) }]), 'unknown-part'],
    ['a data box that is cut off', heif([picture]).subarray(0, -5), 'broken'],
  ])('with %s it is refused', async (_, bytes, refused) => expect(await cleanCopy(fileOf(bytes))).toEqual({ refused }));

  it('with EXIF that lies within the picture’s data it is refused', async () => {
    const bytes = heif([picture, exifItem(tiffBlock(plantedBlock()))]);
    // The second item's place: let it begin ten bytes earlier.
    const at = bytes.indexOf(Buffer.concat([u16(2, 0), u16(1)]), bytes.indexOf('iloc')) + 6;
    bytes.writeUInt32BE(bytes.readUInt32BE(at) - 10, at);
    expect(await cleanCopy(fileOf(bytes))).toEqual({ refused: 'unknown-part' });
  });

  it('with data behind its last box that is no box', async () => {
    const { removed } = await cleaned(Buffer.concat([heif([picture]), u8(255, 255, 255, 255), Buffer.from('CALDER Calder')]));
    expect(removed).toEqual(['unused']);
  });
});
