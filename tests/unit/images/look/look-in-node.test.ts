import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookerInNode } from '../../../../lib/images/look-in-node';
import { compileMark } from '../../../../lib/images/marks/compile';
import { writeMark } from '../../../../lib/images/marks/format';
import { RIVERTON } from '../../../../lib/packs/example-agency';
import type { Mark } from '../../../../lib/packs/marks';
import { draw } from '../../../images/scenes/emblems';
import { type InventedMark, MARKS } from '../../../images/scenes/marks';
import { reference } from '../../../images/scenes/picture';

const { emblem } = MARKS[0] as InventedMark;
const AGENCY = { ...RIVERTON, colours: ['#1b2a4a'] };

let folder: string;
let path: string;

/** Somebody's shoulders and chest in navy, POLICE on it and the mark on the sleeve. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-look-'));
  path = join(folder, 'chest.jpg');
  const chest = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="#8d968a"/>
    <rect x="400" y="380" width="800" height="820" rx="90" fill="#1b2a4a"/><rect x="730" y="330" width="140" height="90" fill="#d9a47a"/>
    <ellipse cx="800" cy="220" rx="150" ry="190" fill="#d9a47a"/>
    <text x="740" y="760" font-family="DejaVu Sans, Arial, sans-serif" font-weight="bold" font-size="96" text-anchor="middle" fill="#f4f4f0">POLICE</text></svg>`;
  const patch = await sharp(Buffer.from(draw(emblem).svg))
    .resize(230)
    .png()
    .toBuffer();
  const drawn = sharp(Buffer.from(chest)).composite([{ input: patch, left: 960, top: 470 }]);
  await writeFile(
    path,
    await drawn
      .withExif({ IFD0: { Make: 'Northlight', Model: 'N2' } })
      .jpeg()
      .toBuffer(),
  );
});
afterAll(() => rm(folder, { recursive: true }));

it('a picture on disk is read: what its file says, its words, and what they add up to', async () => {
  const seen = await lookerInNode({ stamp: '', marks: [], agency: AGENCY })(path);
  expect(seen).toMatchObject({ media: 'picture', width: 1600, height: 1200, metadata: { device: 'Northlight N2' }, marks: [] });
  expect(seen.words.map(({ text }) => text)).toContain('POLICE');
  expect(new Set(seen.uniform?.signs.map(({ sign }) => sign))).toEqual(new Set(['words', 'place', 'colours']));
  expect(seen.uniform?.sure).toBe(false);
  expect(seen).not.toHaveProperty('unlooked');
});

it('with the agency’s marks a uniform is sure', async () => {
  const { reference: compiled } = compileMark(await reference(emblem));
  const marks: Mark[] = [{ id: 'patch', name: 'shoulder patch', kind: 'patch', references: [writeMark(compiled)] }];
  const { marks: found, uniform } = await lookerInNode({ stamp: '', marks, agency: AGENCY })(path);
  expect(found).toMatchObject([{ mark: 'patch', sure: true }]);
  expect(new Set(uniform?.signs.map(({ sign }) => sign))).toEqual(new Set(['words', 'mark', 'place', 'colours']));
  expect(uniform?.sure).toBe(true);
});

it('the last frame of an animated picture is read too', async () => {
  const frames = [sharp({ create: { width: 800, height: 600, channels: 3, background: '#8d968a' } }), sharp(path).resize(800, 600)];
  const joined = sharp(await Promise.all(frames.map((frame) => frame.png().toBuffer())), { join: { animated: true } });
  await joined.gif({ delay: [100, 100] }).toFile(join(folder, 'frames.gif'));
  const seen = await lookerInNode({ stamp: '', marks: [], agency: AGENCY })(join(folder, 'frames.gif'));
  expect(seen.words.map(({ text }) => text)).toContain('POLICE');
  expect(seen).not.toHaveProperty('unlooked');
});

it('a file that is not there is said', async () => {
  await expect(lookerInNode({ stamp: '', marks: [], agency: AGENCY })(join(folder, 'none.jpg'))).rejects.toThrow('ENOENT');
});
