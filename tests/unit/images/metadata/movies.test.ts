import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/images/metadata/read';
import { box, exifItem, full, heif, keyed, loci, movie, tagged, thirdGeneration, u8, u32 } from '../../../images/metadata/boxes';
import { fileOf } from '../../../images/metadata/file';
import { PLANTED, plantedBlock } from '../../../images/metadata/planted';
import { xmpPacket } from '../../../images/metadata/stills';
import { tiffBlock } from '../../../images/metadata/tiff-block';

const FILM = [{ handler: 'vide', samples: [Buffer.from('sample')] }];
const HERE = { latitude: 35.2271, longitude: -80.8431 };
const seen = (bytes: Buffer) => readMetadata(fileOf(bytes));

describe('a video tells place, time, device and words', () => {
  it('by the keys of a phone’s MOV, the time with its offset before that of the header', async () => {
    const keys = keyed({
      'com.apple.quicktime.location.ISO6709': '+35.2271-080.8431+229.500/',
      'com.apple.quicktime.make': 'Calder',
      'com.apple.quicktime.model': 'Calder Phone Nine',
      'com.apple.quicktime.creationdate': '2026-05-17T09:41:07-0400',
      'com.apple.quicktime.title': 'Search at Alder Court',
      'com.apple.quicktime.author': 'Quillan Marsh',
    });
    expect(await seen(movie({ brand: 'qt  ', tracks: FILM, made: 3_900_000_000, inside: [keys] }))).toEqual({
      location: { ...HERE, altitude: 229.5 },
      time: '2026-05-17T09:41:07-04:00',
      device: 'Calder Phone Nine',
      owner: 'Quillan Marsh',
      caption: 'Search at Alder Court',
    });
  });
  it('by user data, as phones write into MP4', async () => {
    const data = box('udta', tagged('\u00a9xyz', '+35.2271-080.8431/'), tagged('\u00a9cmt', 'Second entry'));
    expect(await seen(movie({ tracks: FILM, inside: [data] }))).toEqual({ location: HERE, caption: 'Second entry' });
  });
  it('by user data of 3GPP', async () => {
    const data = box('udta', loci('Alder Court', 35.25, -80.5, 229), thirdGeneration('titl', 'The search'));
    expect(await seen(movie({ brand: '3gp5', tracks: FILM, inside: [data] }))).toEqual({
      location: { latitude: 35.25, longitude: -80.5, altitude: 229 },
      caption: 'The search\nAlder Court',
    });
  });
  it('by tags of iTunes, which stand in user data under their own names', async () => {
    const list = box(
      'ilst',
      box('\u00a9nam', box('data', u32(1, 0), 'The search')),
      box('\u00a9day', box('data', u32(1, 0), '2026-05-17')),
    );
    const meta = full('meta', 0, full('hdlr', 0, u32(0), 'mdir', u32(0, 0, 0), '\0'), list);
    expect(await seen(movie({ tracks: FILM, inside: [box('udta', meta)] }))).toEqual({ caption: 'The search', time: '2026-05-17' });
  });
  it('by the header’s clock, and not where it was never set', async () => {
    const made = Date.UTC(2026, 4, 17, 13, 41, 7) / 1000 + 2_082_844_800;
    expect(await seen(movie({ tracks: FILM, made }))).toEqual({ time: '2026-05-17T13:41:07Z' });
    expect(await seen(movie({ tracks: FILM, made: 0 }))).toEqual({});
    expect(await seen(movie({ tracks: FILM, made: 2_082_844_800 }))).toEqual({});
  });
  it('by XMP behind its data', async () => {
    const xmp = xmpPacket('exif:GPSLatitude="35,13.626N" exif:GPSLongitude="80,50.586W" tiff:Model="Calder Nine"');
    const uuid = box('uuid', u32(0xbe7acfcb, 0x97a942e8, 0x9c719994, 0x91e3afac), xmp);
    expect(await seen(movie({ tracks: FILM, behind: [uuid] }))).toEqual({ location: HERE, device: 'Calder Nine' });
  });
});

it('reads no sample of a film, however large it is', async () => {
  const data = box('udta', tagged('\u00a9xyz', '+35.2271-080.8431/'));
  const whole = movie({ tracks: FILM, inside: [data] });
  const header = whole.indexOf('moov') - 4;
  const length = whole.readUInt32BE(header);
  // The film before its header, as a phone leaves it: 16 MB of samples.
  const samples = new Blob(Array.from({ length: 16 }, () => new Uint8Array(2 ** 20)));
  const file = new Blob([
    fileOf(Buffer.concat([whole.subarray(0, header), u32(samples.size + 8), Buffer.from('mdat')])),
    samples,
    fileOf(whole.subarray(header, header + length)),
  ]);
  let read = 0;
  const slice = file.slice.bind(file);
  file.slice = (from, to) => {
    const part = slice(from, to);
    read += part.size;
    return part;
  };
  expect(await readMetadata(file)).toEqual({ location: HERE });
  expect(read).toBeLessThan(200_000);
});

describe('a HEIC tells what its EXIF and XMP items tell', () => {
  it.each(['heic', 'avif'])('%s', async (brand) => {
    const picture = { type: 'hvc1', data: Buffer.from('picture') };
    const xmp = { type: 'mime', mime: 'application/rdf+xml', data: Buffer.from(xmpPacket('dc:title="By the shed"')) };
    const bytes = heif([picture, exifItem(tiffBlock(plantedBlock(), false)), xmp], { brand });
    expect(await seen(bytes)).toEqual({ ...PLANTED, caption: `${PLANTED.caption}\nBy the shed` });
  });
});

it('a box that lies about its length ends the reading, and what stood before it is told', async () => {
  const data = box(
    'udta',
    tagged('\u00a9xyz', '+35.2271-080.8431/'),
    Buffer.concat([u32(0xfffffff0), Buffer.from('\u00a9nam', 'latin1'), u8(0, 4, 0, 0)]),
  );
  expect(await seen(movie({ tracks: FILM, inside: [data] }))).toMatchObject({ location: HERE });
});
