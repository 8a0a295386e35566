import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decodeInNode } from '../../../../lib/images/decode-in-node';
import { isForMarks, type MarkTools, workOnMark } from '../../../../lib/images/mark-work';
import { compileMark } from '../../../../lib/images/marks/compile';
import { writeMark } from '../../../../lib/images/marks/format';
import type { Pixels } from '../../../../lib/images/pixels';
import type { MarkPhoto, MarkPicture, Work } from '../../../../lib/images/tasks';
import { toolsFor } from '../../../../lib/images/tools-for';
import { parseMarks } from '../../../../lib/packs/marks';
import { NO_AGENCY } from '../../../../lib/packs/profile';
import { PLAIN } from '../../../images/scenes/marks';
import { reference } from '../../../images/scenes/picture';
import { invented, street } from './drawn';

const never = () => Promise.reject(new Error('not for marks'));
const address: MarkTools['address'] = async ({ width, height }, side, type) => `${type} of ${width} × ${height} within ${side}`;

/** A picture as a file of its own. */
const filed = async ({ width, height, data }: Pixels, as: 'png' | 'jpeg' = 'png'): Promise<Blob> =>
  new Blob([
    new Uint8Array(
      await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
        .toFormat(as)
        .toBuffer(),
    ),
  ]);

const { kind, emblem } = invented('seal');
let seal: Pixels;
let picture: MarkPicture;

const made = async (file: Blob) => workOnMark({ task: 'mark-picture', file }, { decode: decodeInNode, address });
const lookedAt = async (file: Blob) => {
  const marks = [{ id: 'seal', name: 'Seal', kind, references: [picture.reference] }];
  const tools = toolsFor({ stamp: '', marks, agency: NO_AGENCY }, { decode: decodeInNode, reader: never, runtime: never });
  return workOnMark({ task: 'mark-photo', file }, { ...tools, address });
};

beforeAll(async () => {
  seal = await reference(emblem, '#e8e0d0');
  picture = (await made(await filed(seal))) as MarkPicture;
});

describe('a picture of a mark', () => {
  it('becomes what the command line makes of it', () => {
    expect(picture.reference).toBe(writeMark(compileMark(seal).reference));
    expect(picture).not.toHaveProperty('plain');
  });

  it('is shown as far as it counts as the mark, with its features within', () => {
    const { by, shown, places } = picture;
    expect(by).toBe('found');
    expect(shown.address).toBe(`image/png of ${shown.width} × ${shown.height} within 400`);
    expect(shown.width).toBeLessThan(seal.width);
    expect(places.length).toBeGreaterThan(200);
    const beside = (length: number) => (at: number) => at < 0 || at > length;
    expect(places.filter((_, i) => i % 2 === 0).filter(beside(shown.width))).toEqual([]);
    expect(places.filter((_, i) => i % 2 === 1).filter(beside(shown.height))).toEqual([]);
  });

  it('that is too plain says so', async () => {
    expect(await made(await filed(await reference(PLAIN.emblem)))).toMatchObject({ plain: { why: 'corners', least: 100 } });
  });

  it.each<[string, () => Promise<Blob>, string]>([
    ['cut off', async () => (await filed(seal, 'jpeg')).slice(0, 900), 'broken'],
    ['a drawing in SVG', async () => new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>']), 'format'],
    ['no picture at all', async () => new Blob(['Dear sir or madam']), 'format'],
    ['tiny', () => filed({ width: 12, height: 12, data: new Uint8ClampedArray(576).fill(255) }), 'too-small'],
  ])('that is of no use is refused, and why: %s', async (_, file, refused) => expect(await made(await file())).toEqual({ refused }));
});

describe('a photograph', () => {
  it('says where the mark is, in its own px, however large it is', async () => {
    const { picture: scene, boxes } = await street(21, { emblem, x: 300, y: 300, width: 200 });
    const { width, height, data } = scene;
    const large = await sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
      .resize(3 * width)
      .jpeg()
      .toBuffer();
    const { shown, marks } = (await lookedAt(new Blob([new Uint8Array(large)]))) as MarkPhoto;
    expect(shown).toEqual({ address: 'image/jpeg of 1600 × 1200 within 400', width: 2400, height: 1800 });
    expect(marks).toMatchObject([{ mark: 'seal', sure: true }]);
    const [found, drawn] = [marks[0]?.box, boxes[0]];
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((found?.[side] as number) / 3 - (drawn?.[side] as number))).toBeLessThan(12);
  });

  it('without it has none', async () => {
    const { picture: scene } = await street(22);
    expect(await lookedAt(await filed(scene, 'jpeg'))).toMatchObject({ marks: [] });
  });

  it('that is broken is refused', async () => {
    const { picture: scene } = await street(22);
    expect(await lookedAt((await filed(scene, 'jpeg')).slice(0, 900))).toEqual({ refused: 'broken' });
  });
});

it('the file is one that packs take, whatever the name', async () => {
  const mark = { name: '# "City" seal: ’28\u0000', kind, references: [picture.reference, picture.reference] };
  const text = (await workOnMark({ task: 'mark-file', mark }, { decode: never, address })) as string;
  const told: unknown[] = [];
  expect(parseMarks([{ ...parse(text), id: 'city-seal' }], (complaint) => told.push(complaint))).toEqual([{ id: 'city-seal', ...mark }]);
  expect(told).toEqual([]);
  expect(text.split('\n')).toHaveLength(6);
});

it('other work is not for marks', () => {
  expect((['look', 'metadata', 'clean'] as const).filter((task) => isForMarks({ task } as Work))).toEqual([]);
});
