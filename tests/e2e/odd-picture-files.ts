import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { exifItem, heif } from '../images/metadata/boxes';
import { plantedBlock } from '../images/metadata/planted';
import { pngChunk } from '../images/metadata/stills';
import { tiffBlock } from '../images/metadata/tiff-block';
import { LAKE, PLACE, pictureDrawn, pictureFolder, SHEET } from './picture-files';

/** A file, and what is to be said of it. */
export interface OddPicture {
  name: string;
  path: string;
  says: 'not checked' | 'sheet' | 'place, not checked';
}

const sheet = (): Sharp => pictureDrawn(LAKE + SHEET);

/** A host that only the drawing with a script names. */
export const CALLED = 'called-by-a-drawing.example';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300" onload="top.hasRun = true">
  <script>top.hasRun = true; fetch('https://${CALLED}/')</script><image href="https://${CALLED}/picture.png" width="9" height="9"/></svg>`;

/** Says that it is 20,000 px wide and high; what would unpack to them is cut off, so that the page's own picture costs nothing. */
function bomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(20_000, 0);
  header.writeUInt32BE(20_000, 4);
  header[8] = 8;
  const rows = deflateSync(Buffer.alloc(100_000)).subarray(0, 20);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), pngChunk('IHDR', header), pngChunk('IDAT', rows), pngChunk('IEND', '')]);
}

/** A lake, and the sheet in the last of four frames. */
async function animated(): Promise<Sharp> {
  const size = { width: 900, height: 600 };
  const frames = [LAKE, LAKE, LAKE, LAKE + SHEET].map((what) => pictureDrawn(what).resize(size).png().toBuffer());
  return sharp(await Promise.all(frames), { join: { animated: true } });
}

/** An empty archive. */
const ZIP = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
/** HEVC that no decoder takes: neither browser has one for pictures. */
const HEIC = heif([{ type: 'hvc1', data: Buffer.alloc(2000) }, exifItem(tiffBlock(plantedBlock()))]);

/** Files that are not what they seem, or hardly ever come, made on the spot. */
export async function oddPictures(): Promise<OddPicture[]> {
  const at = pictureFolder();
  const lake = await pictureDrawn(LAKE).jpeg().toBuffer();
  const jpeg = await sheet().jpeg({ quality: 88 }).toBuffer();
  const made: [says: OddPicture['says'], file: string, name: string, bytes: Buffer | string][] = [
    ['not checked', 'bomb.png', 'a PNG that says it has 400 million px', bomb()],
    ['not checked', 'half.jpg', 'half a JPEG', lake.subarray(0, lake.length / 2)],
    ['not checked', 'text.jpg', 'a text named as a JPEG', 'Dear diary, this is no picture at all.'],
    ['not checked', 'script.svg', 'an SVG with scripts', SVG],
    ['not checked', 'paper.jpg', 'a PDF with a JPEG in it, named as a JPEG', Buffer.concat([Buffer.from('%PDF-1.7\n'), jpeg])],
    [
      'sheet',
      'frames.gif',
      'a GIF with a sheet in its last frame',
      await (await animated()).gif({ delay: [100, 100, 100, 100] }).toBuffer(),
    ],
    [
      'sheet',
      'frames.webp',
      'a WebP with a sheet in its last frame',
      await (await animated()).webp({ delay: [100, 100, 100, 100] }).toBuffer(),
    ],
    ['sheet', 'print.jpg', 'a JPEG in printing inks', await sheet().toColourspace('cmyk').jpeg({ quality: 90 }).toBuffer()],
    ['sheet', 'deep.png', 'a PNG of 16 bits', await sheet().toColourspace('rgb16').png().toBuffer()],
    ['sheet', 'archive.jpg', 'a JPEG that is an archive too', Buffer.concat([jpeg, ZIP])],
    ['place, not checked', 'phone.heic', 'a HEIC, which neither browser decodes', HEIC],
  ];
  return made.map(([says, file, name, bytes]) => {
    const path = join(at, file);
    writeFileSync(path, bytes);
    return { name, path, says };
  });
}

/** So many pictures of a lake with a place in them, each another file. */
export async function placedLakes(count: number): Promise<string[]> {
  const at = pictureFolder();
  return Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const path = join(at, `placed-${i}.jpg`);
      await pictureDrawn(LAKE)
        .resize({ width: 300 + i })
        .jpeg()
        .withExif({ IFD3: PLACE })
        .toFile(path);
      return path;
    }),
  );
}
