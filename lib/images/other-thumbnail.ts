import type { Decoded } from './look';
import { embeddedThumbnail } from './metadata/read';
import { showsOther } from './metadata/shows-other';
import type { Pixels } from './pixels';
import { sizeOf } from './size';

/** Cameras pack 160 to 320 px a side. */
const SIDE = 320;
const MOST_PIXELS = 4e6;

/** Whether the small picture that is packed into `file` shows something else than `picture`; one that is broken or huge shows nothing. */
export async function hasOtherThumbnail(
  file: Blob,
  picture: Pixels,
  decode: (file: Blob, maxSide: number) => Promise<Decoded>,
): Promise<boolean> {
  const bytes = await embeddedThumbnail(file);
  if (!bytes) return false;
  const small = new Blob([new Uint8Array(bytes)]);
  const size = await sizeOf(small);
  if (!size || size.width * size.height > MOST_PIXELS) return false;
  const decoded = await decode(small, SIDE).catch(() => undefined);
  return decoded !== undefined && showsOther(decoded.pixels, picture);
}
