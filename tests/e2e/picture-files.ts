import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

const WIDTH = 1200;
const HEIGHT = 800;
export const LAKE = `<rect width="${WIDTH}" height="${HEIGHT}" fill="#9db4c0"/><rect y="560" width="${WIDTH}" height="240" fill="#6b705c"/>`;
export const SHEET = `<rect x="220" y="120" width="760" height="560" fill="#fbfaf5"/>
  <text x="300" y="330" font-family="DejaVu Sans, sans-serif" font-size="52" fill="#111">FOR OFFICIAL USE ONLY</text>`;

/** Where the words of the sheet are, in shares of width and height. */
export const WORDS = { left: 0.25, top: 0.34, right: 0.8, bottom: 0.43 };

export const pictureDrawn = (what: string) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${what}</svg>`));

export const PLACE = { GPSLatitudeRef: 'N', GPSLatitude: '38/1 33/1 12/1', GPSLongitudeRef: 'W', GPSLongitude: '121/1 28/1 5/1' };

/** A new folder for pictures. */
export const pictureFolder = (): string => mkdtempSync(join(tmpdir(), 'muster-pictures-'));

/** Pictures on disk, made on the spot: of a lake, the same with its place in the file, of a sheet of paper, and one of which there is hardly more than the beginning. */
export async function pictureFiles(): Promise<{ lake: string; placed: string; sheet: string; cutOff: string }> {
  const folder = pictureFolder();
  const file = (name: string) => join(folder, name);
  await pictureDrawn(LAKE).jpeg().toFile(file('lake.jpg'));
  await pictureDrawn(LAKE).jpeg().withExif({ IFD3: PLACE }).toFile(file('placed.jpg'));
  await pictureDrawn(LAKE + SHEET)
    .jpeg({ quality: 88 })
    .toFile(file('sheet.jpg'));
  const whole = await pictureDrawn(LAKE + SHEET)
    .jpeg()
    .toBuffer();
  writeFileSync(file('cut-off.jpg'), whole.subarray(0, 100));
  return { lake: file('lake.jpg'), placed: file('placed.jpg'), sheet: file('sheet.jpg'), cutOff: file('cut-off.jpg') };
}
