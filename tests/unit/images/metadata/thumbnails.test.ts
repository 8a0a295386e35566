import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { embeddedThumbnail } from '../../../../lib/images/metadata/read';
import { showsOther } from '../../../../lib/images/metadata/shows-other';
import type { Pixels } from '../../../../lib/images/pixels';
import { exifItem, heif } from '../../../images/metadata/boxes';
import { fileOf } from '../../../images/metadata/file';
import { drawn } from '../../../images/metadata/scenes';
import { exifSegment, pngChunk, resource, segment, withChunks, withSegments } from '../../../images/metadata/stills';
import { tiffBlock } from '../../../images/metadata/tiff-block';

const small = await drawn(3, 160, 120).jpeg({ quality: 60 }).toBuffer();
const block = tiffBlock({ main: { 274: { short: [1] } }, small });
const picture = drawn(3, 640, 480);
const jpeg = await picture.clone().jpeg().toBuffer();
const png = await picture.clone().png().toBuffer();

describe('the packed small picture is found', () => {
  const photoshop = Buffer.concat([
    Buffer.from('Photoshop 3.0\0'),
    resource(0x040c, Buffer.concat([Buffer.from([0, 0, 0, 1]), Buffer.alloc(24), small])),
  ]);
  it.each([
    ['in a JPEG’s EXIF', withSegments(jpeg, exifSegment(block))],
    ['in a PNG’s EXIF', withChunks(png, pngChunk('eXIf', block))],
    ['in a HEIC’s EXIF', heif([{ type: 'hvc1', data: Buffer.from('x') }, exifItem(block)])],
    ['in a TIFF', block],
    ['in Photoshop’s resources', withSegments(jpeg, segment(0xed, photoshop))],
    ['in JFIF’s extension', withSegments(jpeg, segment(0xe0, Buffer.concat([Buffer.from('JFXX\0\x10'), small])))],
  ])('%s', async (_, bytes) => {
    const found = await embeddedThumbnail(fileOf(bytes));
    expect(found && Buffer.from(found).equals(small)).toBe(true);
  });
  it('and none where there is none, or where the place holds no JPEG', async () => {
    expect(await embeddedThumbnail(fileOf(jpeg))).toBeUndefined();
    const empty = tiffBlock({ small: Buffer.alloc(100) });
    expect(await embeddedThumbnail(fileOf(withSegments(jpeg, exifSegment(empty))))).toBeUndefined();
  });
});

async function pixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.removeAlpha().ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
const compressed = async (image: Sharp, quality: number): Promise<Pixels> => pixels(sharp(await image.jpeg({ quality }).toBuffer()));
const cut = (left: number, top: number, width: number, height: number): Sharp =>
  picture
    .clone()
    .resize(640, 480)
    .extract({ left: 640 * left, top: 480 * top, width: 640 * width, height: 480 * height });
const again = async (image: Sharp): Promise<Sharp> => sharp(await image.png().toBuffer());
const whole = await compressed(picture.clone(), 85);
const thumbnail = await compressed(await again(picture.clone().resize(160)), 60);

describe('a small picture of the same is not taken for another', () => {
  const tiny = async (): Promise<Sharp> => again(picture.clone().resize(160));
  it.each<[string, () => Promise<Pixels>]>([
    ['compressed hard', async () => compressed(await tiny(), 25)],
    ['15 % brighter', async () => compressed((await tiny()).linear(1.15, 0), 60)],
    ['15 % darker', async () => compressed((await tiny()).linear(0.85, 0), 60)],
    ['not turned as the picture is', async () => compressed((await tiny()).rotate(90), 60)],
    ['upside down', async () => compressed((await tiny()).rotate(180), 60)],
    ['mirrored', async () => compressed((await tiny()).flop(), 60)],
    ['with black bars', async () => compressed(picture.clone().resize(160, 160, { fit: 'contain', background: '#000' }), 60)],
    ['the middle of it alone', async () => compressed(picture.clone().resize(120, 120, { fit: 'cover' }), 60)],
    ['of 96 px', async () => compressed(picture.clone().resize(96), 60)],
  ])('%s', async (_, thumbnail) => expect(showsOther(await thumbnail(), whole)).toBe(false));
});

describe('a small picture that shows what was cut off or covered is noticed', () => {
  const covered = picture
    .clone()
    .composite([{ input: { create: { width: 130, height: 100, channels: 3, background: '#000' } }, left: 250, top: 260 }]);
  it.each<[string, Sharp]>([
    ['15 % on the right', cut(0, 0, 0.85, 1)],
    ['15 % on the left', cut(0.15, 0, 0.85, 1)],
    ['15 % above', cut(0, 0.15, 1, 0.85)],
    ['15 % below', cut(0, 0, 1, 0.85)],
    ['15 % in all, around', cut(0.075, 0.075, 0.85, 0.85)],
    ['half', cut(0.25, 0.25, 0.5, 0.5)],
    ['a black box of a fifth', covered],
    ['another picture', drawn(4, 640, 480)],
  ])('%s', async (_, image) => expect(showsOther(thumbnail, await compressed(await again(image), 85))).toBe(true));
});
