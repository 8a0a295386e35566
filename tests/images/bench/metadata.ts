import sharp from 'sharp';
import { readMetadata } from '../../../lib/images/metadata/read';
import { median } from '../../bench/measure';
import { exifItem, heif, movie } from '../metadata/boxes';
import { fileOf } from '../metadata/file';
import { plantedBlock } from '../metadata/planted';
import { drawn } from '../metadata/scenes';
import { exifSegment, pngChunk, withSegments } from '../metadata/stills';
import { tiffBlock } from '../metadata/tiff-block';

const ROUNDS = 15;
/** Of a PNG, what ends it. */
const END = 12;

/** Median ms of reading what large files say about themselves, by what the file is. */
export async function metadataTimes(): Promise<[file: string, ms: number][]> {
  const block = tiffBlock(plantedBlock());
  const large = drawn(3, 4000, 3000);
  const [jpeg, png] = [await large.clone().jpeg().toBuffer(), await large.clone().png({ compressionLevel: 3 }).toBuffer()];
  const atEnd = Buffer.concat([png.subarray(0, -END), pngChunk('eXIf', block), png.subarray(-END)]);
  const files: [string, Buffer][] = [
    ['JPEG, 12 megapixels', withSegments(jpeg, exifSegment(block))],
    ['PNG, 12 megapixels, at its end', atEnd],
    [
      'WebP, 12 megapixels',
      await large
        .clone()
        .webp()
        .withExif({ IFD0: { Artist: 'D. Cole' } })
        .toBuffer(),
    ],
    ['HEIC, 4 MB', heif([exifItem(block), { type: 'hvc1', data: Buffer.alloc(4e6) }])],
    ['MP4, 30 MB', movie({ tracks: [{ handler: 'vide', samples: [Buffer.alloc(30e6)] }] })],
    [
      'AVIF',
      await sharp(await large.clone().resize(1000).png().toBuffer())
        .avif({ effort: 0 })
        .toBuffer(),
    ],
  ];
  const times: [string, number][] = [];
  for (const [name, bytes] of files) {
    const file = fileOf(bytes);
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await readMetadata(file);
      took.push(performance.now() - began);
    }
    times.push([name, median(took)]);
  }
  return times;
}
