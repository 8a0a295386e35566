import exifr from 'exifr';
import { expect } from 'vitest';
import { readMetadata } from '../../../lib/images/metadata/read';
import { bytesOf, fileOf } from './file';
import { PLANTED_WORDS, plantedFractions } from './planted';

/** What another reader finds that is there for the picture's own sake; `errors` are its own with EXIF as libheif writes it. */
const HARMLESS =
  /^(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|Orientation|JFIF.*|ProfileName|errors|ResolutionUnit|[XY]Resolution|Thumbnail(?:Width|Height))$/;

async function saidByAnother(bytes: Buffer): Promise<string[]> {
  const all = {
    tiff: true,
    exif: true,
    gps: true,
    interop: true,
    ifd1: true,
    makerNote: true,
    userComment: true,
    xmp: true,
    iptc: true,
  } as const;
  const said: object | undefined = await exifr
    .parse(bytes, { ...all, icc: false, jfif: true, ihdr: true, mergeOutput: true })
    .catch(() => undefined);
  return Object.keys(said ?? {}).filter((name) => !HARMLESS.test(name));
}

/** That nothing of what was planted is in the file: by our own reader, by another one, and byte by byte. */
export async function expectNothingLeft(file: Blob): Promise<void> {
  const bytes = await bytesOf(file);
  expect(await readMetadata(fileOf(bytes))).toEqual({});
  expect(await saidByAnother(bytes)).toEqual([]);
  const text = `${bytes.toString('latin1')} ${bytes.toString('utf16le')}`;
  expect(PLANTED_WORDS.filter((word) => text.includes(word))).toEqual([]);
  expect(plantedFractions().filter((fraction) => bytes.includes(fraction))).toEqual([]);
}
