import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Pixels } from '../../lib/images/pixels';
import { Chance } from '../images/scenes/chance';
import { draw } from '../images/scenes/emblems';
import { GROUNDS } from '../images/scenes/grounds';
import { type InventedMark, MARKS, PLAIN } from '../images/scenes/marks';
import { reference } from '../images/scenes/picture';

const { emblem } = MARKS.find(({ id }) => id === 'seal') as InventedMark;

const drawn = ({ width, height, data }: Pixels) => sharp(Buffer.from(data), { raw: { width, height, channels: 4 } });
const street = async (seed: number): Promise<Pixels> =>
  (GROUNDS.street as (typeof GROUNDS)[string])(800, 600, new Chance(seed)) as Promise<Pixels>;

/** Where the seal is in the photograph that shows it, px. */
export const SEAL_AT = { x: 300, y: 250, width: 240 };

export interface MarkFiles {
  /** A picture of a mark on an even ground, and one of a mark that is too plain. */
  seal: string;
  plain: string;
  /** A folder: a photograph with the seal, one without, one that is broken, and a list. */
  photos: string;
  /** Where a pack can be written. */
  pack: string;
}

/** Pictures of a mark and photographs on disk, made on the spot. */
export async function markFiles(): Promise<MarkFiles> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-marks-'));
  const [seal, plain, photos, pack] = ['seal.png', 'plain.png', 'photos', 'pack'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ];
  mkdirSync(photos);
  mkdirSync(join(pack, 'marks'), { recursive: true });
  writeFileSync(join(pack, 'pack.yaml'), 'id: house\ntitle: House\nversion: 1\ndate: 2026-11-30\n');
  await drawn(await reference(emblem, '#e8e0d0'))
    .removeAlpha()
    .png()
    .toFile(seal);
  await drawn(await reference(PLAIN.emblem, '#ffffff'))
    .png()
    .toFile(plain);
  const patch = await sharp(Buffer.from(draw(emblem).svg))
    .resize(SEAL_AT.width)
    .png()
    .toBuffer();
  await drawn(await street(21))
    .composite([{ input: patch, left: SEAL_AT.x, top: SEAL_AT.y }])
    .jpeg()
    .toFile(join(photos, 'a-parade.jpg'));
  await drawn(await street(22))
    .jpeg()
    .toFile(join(photos, 'b-street.jpg'));
  writeFileSync(join(photos, 'c-broken.jpg'), 'no picture');
  writeFileSync(join(photos, 'list.txt'), 'a list of the photographs');
  return { seal, plain, photos, pack };
}
