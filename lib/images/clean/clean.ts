import { formatOf, HEAD, type PictureFormat } from '../format';
import { embeddedThumbnail, readMetadata } from '../metadata/read';
import { sizeOf } from '../size';
import type { Cleaner, Refusal, Removed } from './cleaned';
import { cleanGif } from './gif';
import { cleanHeif } from './heif';
import { cleanJpeg } from './jpeg';
import { cleanMovie } from './movie';
import { cleanPng } from './png';
import { cleanWebp } from './webp';

const CLEANERS: Partial<Record<PictureFormat, { clean: Cleaner; mime: string }>> = {
  jpeg: { clean: cleanJpeg, mime: 'image/jpeg' },
  png: { clean: cleanPng, mime: 'image/png' },
  webp: { clean: cleanWebp, mime: 'image/webp' },
  gif: { clean: cleanGif, mime: 'image/gif' },
  heic: { clean: cleanHeif, mime: 'image/heic' },
  avif: { clean: cleanHeif, mime: 'image/avif' },
  mp4: { clean: cleanMovie, mime: 'video/mp4' },
  mov: { clean: cleanMovie, mime: 'video/quicktime' },
};

/**
 * A copy without metadata whose pixels are the same, bit by bit: nothing is decoded or compressed anew. How the picture is turned stays.
 * JPEG, PNG, WebP, GIF, HEIC, AVIF, MP4 and MOV; others are refused. The copy is read again before it is given: if it still says
 * anything, or says another size, it is refused. What a camera writes among the samples of a video or into the pixels is not looked at.
 */
export async function cleanCopy(file: Blob): Promise<{ blob: Blob; removed: Removed[] } | { refused: Refusal }> {
  try {
    return await cleanedAndProven(file);
  } catch {
    // The file was moved or deleted since it was chosen.
    return { refused: 'broken' };
  }
}

async function cleanedAndProven(file: Blob): Promise<{ blob: Blob; removed: Removed[] } | { refused: Refusal }> {
  const format = await formatIn(file);
  const way = format && CLEANERS[format];
  if (!way) return { refused: 'format' };
  const cleaned = await way.clean(file);
  if (typeof cleaned === 'string') return { refused: cleaned };
  const blob = new Blob(cleaned.parts, { type: way.mime });
  if (!(await saysNothing(blob)) || !(await isSame(file, blob))) return { refused: 'left-over' };
  return { blob, removed: [...cleaned.removed] };
}

const formatIn = async (file: Blob): Promise<PictureFormat | undefined> =>
  formatOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));

const saysNothing = async (copy: Blob): Promise<boolean> =>
  Object.keys(await readMetadata(copy)).length === 0 && (await embeddedThumbnail(copy)) === undefined;

/** Format, width, height, depth, and whether it moves. */
const isSame = async (file: Blob, copy: Blob): Promise<boolean> =>
  JSON.stringify(await sizeOf(file)) === JSON.stringify(await sizeOf(copy));
