import exifr from 'exifr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../lib/images/metadata/read';
import { fileOf } from '../../../images/metadata/file';
import { PLANTED, plantedBlock } from '../../../images/metadata/planted';
import { exifSegment, pngChunk, riffChunk, withChunks, withRiffChunks, withSegments } from '../../../images/metadata/stills';
import { tiffBlock } from '../../../images/metadata/tiff-block';

const plain = sharp({ create: { width: 64, height: 48, channels: 3, background: '#558' } });
const jpeg = await plain.clone().jpeg().toBuffer();
const png = await plain.clone().png().toBuffer();

describe('EXIF tells place, time, device, serials, owners and captions', () => {
  it.each([true, false])('in JPEG, little end first: %s', async (little) => {
    expect(await readMetadata(fileOf(withSegments(jpeg, exifSegment(tiffBlock(plantedBlock(), little)))))).toEqual(PLANTED);
  });
  it('which another reader understands likewise', async () => {
    const said = await exifr.parse(withSegments(jpeg, exifSegment(tiffBlock(plantedBlock()))));
    expect(said).toMatchObject({ Make: 'Calder', SerialNumber: 'SN-4471-BODY', GPSAltitude: 229.5, OffsetTimeOriginal: '-04:00' });
    expect(said.latitude).toBeCloseTo(PLANTED.location.latitude, 6);
    expect(said.longitude).toBeCloseTo(PLANTED.location.longitude, 6);
  });
  it('in PNG', async () => {
    expect(await readMetadata(fileOf(withChunks(png, pngChunk('eXIf', tiffBlock(plantedBlock())))))).toEqual(PLANTED);
  });
  it('in WebP', async () => {
    const bare = await plain.clone().ensureAlpha(0.5).withIccProfile('p3').webp().toBuffer();
    expect(await readMetadata(fileOf(withRiffChunks(bare, 8, riffChunk('EXIF', tiffBlock(plantedBlock())))))).toEqual(PLANTED);
  });
  it.each(['avif', 'webp', 'png', 'jpeg'] as const)('in %s, as another program writes it', async (format) => {
    const file = await plain
      .clone()
      .withExif({
        IFD0: { Artist: 'Quillan Marsh', Make: 'Calder', Model: 'Nine' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 13/1 3760/100', GPSLongitudeRef: 'W', GPSLongitude: '80/1 50/1 3520/100' },
      })
      .toFormat(format)
      .toBuffer();
    expect(await readMetadata(fileOf(file))).toMatchObject({
      owner: 'Quillan Marsh',
      device: 'Calder Nine',
      location: { latitude: 35.2271111, longitude: -80.8431111 },
    });
  });
  it('in TIFF', async () => {
    expect(await readMetadata(fileOf(tiffBlock(plantedBlock())))).toEqual(PLANTED);
  });
});
