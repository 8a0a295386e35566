import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileMark } from '../../../lib/images/marks/compile';
import { writeMark } from '../../../lib/images/marks/format';
import { markFile } from '../../../lib/images/marks/mark-file';
import type { Pixels } from '../../../lib/images/pixels';
import { PLAIN } from '../../images/scenes/marks';
import { reference } from '../../images/scenes/picture';
import { invented, street } from '../images/marks/drawn';
import { files, muster } from './run';

const { emblem } = invented('seal');
let given: Awaited<ReturnType<typeof files>>;
let seal: Pixels;

const drawn = ({ width, height, data }: Pixels) => sharp(Buffer.from(data), { raw: { width, height, channels: 4 } });
const add = (id: string, picture: string) =>
  muster(['marks', 'add', given.at(''), id, '--name', 'the city seal', '--kind', 'seal', given.at(picture)]);

beforeAll(async () => {
  given = await files({ 'pack.yaml': 'id: house\ntitle: House\nversion: 1\ndate: 2026-11-24\n' });
  seal = await reference(emblem, '#ffffff');
  await drawn(seal).png().toFile(given.at('seal.png'));
  await drawn(await reference(PLAIN.emblem))
    .png()
    .toFile(given.at('plain.png'));
});
afterAll(() => given.remove());

it('muster marks add writes what is looked for, and says how much stands out', async () => {
  const { code, out } = await add('city-seal', 'seal.png');
  expect(code).toBe(0);
  expect(out).toMatch(/seal\.png: \d+ features, cut out of its even ground\n/);
  const references = [writeMark(compileMark(seal).reference)];
  expect(await readFile(given.at('marks/city-seal.yaml'), 'utf8')).toBe(markFile({ name: 'the city seal', kind: 'seal', references }));
});

it('muster marks add says what is too plain', async () => {
  const { code, out } = await add('plain', 'plain.png');
  expect(code).toBe(1);
  expect(out).toMatch(/ {2}too plain to be found reliably: Only \d+ corners stand out in it; with fewer than 100 /);
});

it('muster marks test says where marks are, in px of the photograph, and goes on after one that is broken', async () => {
  await add('city-seal', 'seal.png');
  const { picture, boxes } = await street(21, { emblem, x: 300, y: 300, width: 200 });
  const photos = given.at('photos');
  await mkdir(photos);
  await drawn(picture).resize(2400).jpeg().toFile(`${photos}/b-street.jpg`);
  await writeFile(`${photos}/a-broken.jpg`, 'no picture');
  await writeFile(`${photos}/notes.txt`, 'none either');
  const { out } = await muster(['marks', 'test', given.at(''), photos]);
  expect(out).toContain('a-broken.jpg\n  could not be looked at: ');
  const [, width, , x, y] = (/seal “the city seal”, .*?, (\d+) × (\d+) px at (\d+), (\d+)/.exec(out) ?? []).map(Number);
  const [drawnAt] = boxes;
  for (const [found, there] of [
    [width, drawnAt?.width],
    [x, drawnAt?.x],
    [y, drawnAt?.y],
  ])
    expect(Math.abs((found as number) - 3 * (there as number))).toBeLessThan(40);
  expect(out).toContain('1 of 1 pictures may show a mark; 1 could not be looked at\n');
});
