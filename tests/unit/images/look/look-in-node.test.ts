import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookInNode } from '../../../../lib/images/look-in-node';
import { RIVERTON } from '../../../../lib/packs/example-agency';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muster-look-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('a picture on disk is read: what its file says, its words, and what they add up to', async () => {
  const back = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="1600" height="1200" fill="#8d968a"/>
    <rect x="500" y="300" width="600" height="900" rx="80" fill="#141d33"/>
    <text x="800" y="620" font-family="DejaVu Sans, Arial, sans-serif" font-weight="bold" font-size="120" text-anchor="middle" fill="#f4f4f0">POLICE</text></svg>`;
  const exif = { IFD0: { Make: 'Northlight', Model: 'N2' } };
  const path = join(folder, 'back.jpg');
  await writeFile(path, await sharp(Buffer.from(back)).withExif(exif).jpeg().toBuffer());
  const seen = await lookInNode(path, { agency: RIVERTON });
  expect(seen).toMatchObject({ media: 'picture', width: 1600, height: 1200, metadata: { device: 'Northlight N2' } });
  expect(seen.words.map(({ text }) => text)).toContain('POLICE');
  expect(seen.uniform).toMatchObject({ sure: false, signs: [{ sign: 'words', of: 'POLICE' }] });
  expect(seen).not.toHaveProperty('unlooked');
});

it('a file that is not there is said', async () => {
  await expect(lookInNode(join(folder, 'none.jpg'), {})).rejects.toThrow('ENOENT');
});
