import type { SeenMetadata } from '../../rules/seen';
import { formatOf, HEAD, type PictureFormat } from '../format';
import { smallPictureIn, toldByExif } from './exif';
import { packedInGif } from './gif';
import { packedInHeif } from './heif';
import { readResources, toldByIptc } from './iptc';
import { packedInJpeg } from './jpeg';
import { packedInMovie } from './movie';
import { nothingPacked, type Packed, utf8 } from './packed';
import { packedInPng } from './png';
import { inMemory, type Look, readTiff, type Tiff } from './tiff';
import { type Told, together } from './told';
import { packedInWebp } from './webp';
import { Window } from './window';
import { toldByXmp } from './xmp';

const READERS: Partial<Record<PictureFormat, (window: Window) => Promise<Packed>>> = {
  jpeg: packedInJpeg,
  png: packedInPng,
  webp: packedInWebp,
  gif: packedInGif,
  heic: packedInHeif,
  avif: packedInHeif,
  mp4: packedInMovie,
  mov: packedInMovie,
};

/** A file has one or two; so many are understood. */
const MOST_BLOCKS = 16;
/** A small picture is some ten kilobytes. In bytes. */
const LONGEST_SMALL_PICTURE = 2 ** 20;

/** What was packed into the file, and the TIFF blocks of it as they are read. */
interface Opened extends Packed {
  tiffs: { tiff: Tiff; look: Look }[];
}

async function open(file: Blob): Promise<Opened> {
  const window = new Window(file);
  const format = formatOf(await window.bytes(0, HEAD));
  const packed = (format && (await READERS[format]?.(window))) ?? nothingPacked();
  const looks: Look[] = packed.exif.slice(0, MOST_BLOCKS).map(inMemory);
  if (format === 'tiff') looks.push((at, length) => window.bytes(at, length));
  const tiffs: Opened['tiffs'] = [];
  for (const look of looks) {
    const tiff = await readTiff(look);
    if (tiff) tiffs.push({ tiff, look });
  }
  return { ...packed, tiffs };
}

/**
 * What a picture or video says about itself: JPEG, PNG, WebP, GIF, HEIC, AVIF, TIFF, MP4, MOV, 3GP, by what the file holds, not by what
 * it is called. Never throws; of a broken file gives what could be read, and of a file of no known format nothing. At most `MOST_READ`
 * bytes are read. `otherThumbnail` takes decoded pictures, see `showsOther`.
 */
export async function readMetadata(file: Blob): Promise<SeenMetadata> {
  const { tiffs, xmp, iptc, told } = await open(file);
  const exif = tiffs.map(({ tiff }) => toldByExif(tiff));
  const packets = [...xmp, ...tiffs.flatMap(({ tiff }) => fieldBytes(tiff, 0x02bc).map(utf8))].slice(0, MOST_BLOCKS);
  const records = [...iptc, ...tiffs.flatMap(({ tiff }) => [...fieldBytes(tiff, 0x83bb), ...inResources(tiff)])].slice(0, MOST_BLOCKS);
  const all: Told[] = [...exif, ...packets.map(toldByXmp), ...records.map(toldByIptc), ...told];
  return together(all);
}

const fieldBytes = ({ main }: Tiff, tag: number): Uint8Array[] => {
  const field = main.get(tag);
  return field ? [field.bytes] : [];
};

const inResources = (tiff: Tiff): Uint8Array[] =>
  fieldBytes(tiff, 0x8649).flatMap((bytes) => {
    const { iptc } = readResources(bytes);
    return iptc ? [iptc] : [];
  });

/** The small JPEG that is packed beside the picture, by EXIF, Photoshop or JFIF; none where there is none. Never throws. */
export async function embeddedThumbnail(file: Blob): Promise<Uint8Array | undefined> {
  const { tiffs, small } = await open(file);
  for (const { tiff, look } of tiffs) {
    const place = smallPictureIn(tiff);
    const bytes = place && (await look(place.at, Math.min(place.length, LONGEST_SMALL_PICTURE)));
    if (bytes && isJpeg(bytes)) return bytes;
  }
  return small.find(isJpeg);
}

const isJpeg = (bytes: Uint8Array): boolean => formatOf(bytes.subarray(0, HEAD)) === 'jpeg';
