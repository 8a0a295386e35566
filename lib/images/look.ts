import type { Seen, SeenMetadata, Unlooked } from '../rules/seen';
import { isCutOff } from './cut-off';
import { formatOf, HEAD, type PictureFormat } from './format';
import { lookAtPixels, type PixelTools } from './look-at-pixels';
import { hasOtherThumbnail } from './other-thumbnail';
import { Parts } from './parts';
import type { Pixels } from './pixels';
import { sizeOf } from './size';

/** What look() works with; a worker and the command line have different ones. */
export interface LookTools extends PixelTools {
  /** The first frame, upright, at most `maxSide` px a side. Rejects where the file is broken or cannot be decoded here. */
  decode(file: Blob, maxSide: number): Promise<Decoded>;
  metadata(file: Blob): Promise<SeenMetadata>;
}

export interface Decoded {
  pixels: Pixels;
  /** Px of the picture as it is shown. */
  width: number;
  height: number;
}

export interface LookOptions {
  /** For all parts together, ms. What is not done by then is left out, and `unlooked` says so. */
  time: number;
  /** Ends it: what `look` gave rejects with its reason. */
  signal: AbortSignal;
  /** Gets what was seen so far, metadata first. */
  onPart?: (seen: Seen) => void;
}

/** A letter on a name tape is then as high as the reader needs; larger ones cost time and find hardly more. */
const MOST_SIDE = 1600;
/** A camera's largest picture; four bytes a px are 400 MB already. */
const MOST_PIXELS = 100e6;
/** Above every picture that networks take. */
const MOST_BYTES = 200e6;

const VIDEOS: readonly (PictureFormat | undefined)[] = ['mp4', 'mov', 'webm'];
/** Not all browsers decode these, so that it says nothing against the file. */
const RARE: readonly PictureFormat[] = ['heic', 'avif', 'tiff', 'jxl', 'ico'];

/**
 * Everything that can be seen in one picture. What the file's first bytes say decides how it is treated, before anything decodes it; SVG,
 * which may bring scripts, is never decoded, and of a video there is only the metadata (see `lookAtFrames`). Rejects only by `signal`.
 */
export async function look(file: Blob, tools: LookTools, { time, signal, onPart }: LookOptions): Promise<Seen> {
  const parts = new Parts(time, signal);
  const { format, width, height } = await parts.run(() => headerOf(file), NO_HEADER);
  let seen: Seen = { media: VIDEOS.includes(format) ? 'video' : 'picture', width, height, metadata: {}, marks: [], words: [], classes: [] };
  const tell = (more: Partial<Seen>): void => {
    seen = { ...seen, ...more };
    onPart?.(seen);
  };
  const ended = (why: Unlooked | undefined): Seen => (why ? { ...seen, unlooked: why } : seen);

  if (format === undefined || format === 'svg') return ended(parts.unlooked ?? 'format');
  tell({ metadata: await parts.run(() => tools.metadata(file), {}) });
  const refused = refusal(format, width * height, file.size);
  if (refused) return ended(refused);

  const decoded = await parts.run(() => tools.decode(file, MOST_SIDE), undefined, RARE.includes(format) ? 'format' : 'broken');
  if (!decoded) return ended(parts.unlooked);
  const { pixels } = decoded;
  if (await parts.run(() => isCutOff(file, format), false)) parts.unlooked ??= 'broken';
  tell({ width: decoded.width, height: decoded.height });
  const hasOther = await parts.run(() => hasOtherThumbnail(file, pixels, (small, side) => tools.decode(small, side)), false);
  if (hasOther) tell({ metadata: { ...seen.metadata, otherThumbnail: true } });
  await lookAtPixels(pixels, decoded.width / pixels.width, tools, parts, tell);
  return ended(parts.unlooked);
}

interface Header {
  format: PictureFormat | undefined;
  /** 0 where the file does not say. */
  width: number;
  height: number;
}

const NO_HEADER: Header = { format: undefined, width: 0, height: 0 };

async function headerOf(file: Blob): Promise<Header> {
  const format = formatOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  const size = format && format !== 'svg' ? await sizeOf(file) : undefined;
  return { format, width: size?.width ?? 0, height: size?.height ?? 0 };
}

/** Why the pixels are not decoded. */
function refusal(format: PictureFormat, pixels: number, bytes: number): Unlooked | undefined {
  if (VIDEOS.includes(format)) return 'format';
  if (pixels > MOST_PIXELS || bytes > MOST_BYTES) return 'too-large';
  // Of what says nothing about its size nobody knows how much memory it takes.
  if (!(pixels > 0)) return RARE.includes(format) ? 'format' : 'broken';
  return undefined;
}
