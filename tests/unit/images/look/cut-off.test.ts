import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { isCutOff } from '../../../../lib/images/cut-off';
import type { PictureFormat } from '../../../../lib/images/format';
import { look } from '../../../../lib/images/look';
import { withSegments } from '../../../images/metadata/stills';
import { blobOf, halves } from './files';
import { FOREVER, MARK, tools } from './tools';

const jpeg = () => halves(800, 600).jpeg().toBuffer();
const progressive = () => halves(800, 600).jpeg({ progressive: true }).toBuffer();
const png = () => halves(800, 600).png().toBuffer();
const webp = () => halves(800, 600).webp().toBuffer();
const thumbnail = async () =>
  sharp(await jpeg())
    .resize(80)
    .jpeg()
    .toBuffer();
/** With a small picture of its own, which has an end, in its metadata. */
const withThumbnail = async () => {
  const small = await thumbnail();
  return withSegments(await jpeg(), Buffer.concat([Buffer.from([0xff, 0xe1, (small.length + 2) >> 8, (small.length + 2) & 255]), small]));
};

const ALL: [string, PictureFormat, () => Promise<Buffer>][] = [
  ['JPEG', 'jpeg', jpeg],
  ['progressive JPEG', 'jpeg', progressive],
  ['JPEG with a small picture in it', 'jpeg', withThumbnail],
  ['PNG', 'png', png],
  ['WebP', 'webp', webp],
];

describe.each(ALL)('%s', (_, format, make) => {
  it('that is whole is not cut off, whatever stands behind it', async () => {
    const bytes = await make();
    expect(await isCutOff(blobOf(bytes), format)).toBe(false);
    expect(await isCutOff(blobOf(Buffer.concat([bytes, Buffer.from('PK\x05\x06 and more')])), format)).toBe(false);
  });

  it.each([0.5, 0.9, 0.99])('of which %d is there is cut off', async (share) => {
    const bytes = await make();
    expect(await isCutOff(blobOf(bytes.subarray(0, Math.floor(share * bytes.length))), format)).toBe(true);
  });
});

it('a picture of which a decoder shows what there is is looked at, and said not to be whole', async () => {
  const bytes = await jpeg();
  const whole = await tools().decode(blobOf(bytes), 1600);
  const lenient = tools({ decode: async () => whole });
  const seen = await look(blobOf(bytes.subarray(0, bytes.length / 2)), lenient, FOREVER);
  expect(seen).toMatchObject({ marks: [MARK], unlooked: 'broken' });
});
