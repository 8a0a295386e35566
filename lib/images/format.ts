import { letters } from './metadata/bytes';

/** Formats that are told apart. What they hold decides, never the name or type that a file claims. */
export type PictureFormat =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'heic'
  | 'tiff'
  | 'bmp'
  | 'ico'
  | 'jxl'
  | 'svg'
  | 'mp4'
  | 'mov'
  | 'webm';

/** As many bytes of the beginning as `formatOf` ever looks at. */
export const HEAD = 1024;

/** Brands of the `ftyp` box: ISO/IEC 23008-12 (HEIF), AVIF specification 1.1, the MP4 registration authority's list. */
const AVIF = new Set(['avif', 'avis']);
const HEIC = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'hevm',
  'hevs',
  'mif1',
  'msf1',
  'mif2',
  'MiHE',
  'jpeg',
  'jpgs',
  'avci',
  'avcs',
]);
/** Boxes with which QuickTime files without `ftyp` begin. */
const QUICKTIME = new Set(['moov', 'mdat', 'wide', 'pnot', 'skip', 'free']);

const begins = (bytes: Uint8Array, ...values: readonly number[]): boolean => values.every((value, at) => bytes[at] === value);

/** The format of a file that begins with `head` (at least its first `HEAD` bytes, or all of it); none where no signature fits. */
export function formatOf(head: Uint8Array): PictureFormat | undefined {
  if (begins(head, 0xff, 0xd8, 0xff)) return 'jpeg';
  if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (/^GIF8[79]a/.test(letters(head, 0, 6))) return 'gif';
  if (letters(head, 0, 4) === 'RIFF' && letters(head, 8, 4) === 'WEBP') return 'webp';
  if (begins(head, 0x49, 0x49, 0x2a, 0) || begins(head, 0x4d, 0x4d, 0, 0x2a)) return 'tiff';
  if (begins(head, 0x49, 0x49, 0x2b, 0) || begins(head, 0x4d, 0x4d, 0, 0x2b)) return 'tiff';
  if (isBitmap(head)) return 'bmp';
  if (begins(head, 0, 0, 1, 0) && (head[4] ?? 0) > 0 && head[5] === 0) return 'ico';
  if (begins(head, 0xff, 0x0a) || begins(head, 0, 0, 0, 0x0c, 0x4a, 0x58, 0x4c, 0x20)) return 'jxl';
  if (begins(head, 0x1a, 0x45, 0xdf, 0xa3)) return 'webm';
  return ofBoxes(head) ?? (isSvg(head) ? 'svg' : undefined);
}

/** "BM" alone begins many texts: the size of the second header has to be one that there is. */
function isBitmap(head: Uint8Array): boolean {
  return begins(head, 0x42, 0x4d) && [12, 16, 40, 52, 56, 64, 108, 124].includes(head[14] ?? 0) && begins(head.subarray(15), 0, 0, 0);
}

function ofBoxes(head: Uint8Array): PictureFormat | undefined {
  const type = letters(head, 4, 4);
  // Words may stand there by chance, but not behind a length that short.
  if (type !== 'ftyp') return QUICKTIME.has(type) && (type === 'mdat' || head[0] === 0) ? 'mov' : undefined;
  const length = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
  const end = Math.min(length, head.length);
  const brands = [letters(head, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(letters(head, at, 4));
  // A picture's own brand may stand behind the general "mif1".
  if (brands.some((brand) => AVIF.has(brand))) return 'avif';
  if (brands.some((brand) => HEIC.has(brand))) return 'heic';
  return brands[0] === 'qt  ' ? 'mov' : 'mp4';
}

/** XML whose first element is `svg`, behind a declaration, a document type and comments. */
function isSvg(head: Uint8Array): boolean {
  const text = new TextDecoder(begins(head, 0xff, 0xfe) ? 'utf-16le' : 'utf-8').decode(head.subarray(0, HEAD));
  const first = /<(?![?!])(?:[\w-]+:)?([\w-]+)/.exec(text.replace(/<!--.*?(?:-->|$)/gs, ''));
  return /^\s*</.test(text) && first?.[1] === 'svg';
}
