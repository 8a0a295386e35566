import { pixelsOf } from './decode-in-browser';
import { formatOf, HEAD } from './format';
import type { Pixels } from './pixels';

/** Frames that are looked at beside the first: enough for what stays in sight, few enough for the time that a writer waits. */
const MOST = 5;

/**
 * Frames from all over an animated picture, without the first, as this browser decodes them.
 * @throws DOMException where it cannot; ReferenceError where it has no decoder of frames.
 */
export async function* framesInBrowser(file: Blob, maxSide: number): AsyncGenerator<Pixels> {
  // What the file holds decides, not the type that it claims.
  const type = `image/${formatOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()))}`;
  const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type });
  try {
    await decoder.tracks.ready;
    const last = (decoder.tracks.selectedTrack?.frameCount ?? 0) - 1;
    for (let i = 1; i <= Math.min(MOST, last); i++) {
      const { image } = await decoder.decode({ frameIndex: Math.round((i * last) / Math.min(MOST, last)) });
      const pixels = pixelsOf(image, { width: image.displayWidth, height: image.displayHeight }, maxSide);
      image.close();
      yield pixels;
    }
  } finally {
    decoder.close();
  }
}
