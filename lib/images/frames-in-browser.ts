import { laterFrames } from './animation';
import { pixelsOf } from './decode-in-browser';
import { formatOf, HEAD } from './format';
import type { Pixels } from './pixels';

/**
 * The later frames of an animated picture, as this browser decodes them.
 * @throws DOMException where it cannot; ReferenceError where it has no decoder of frames.
 */
export async function* framesInBrowser(file: Blob, maxSide: number): AsyncGenerator<Pixels> {
  // What the file holds decides, not the type that it claims.
  const type = `image/${formatOf(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()))}`;
  const decoder = new ImageDecoder({ data: await file.arrayBuffer(), type });
  try {
    await decoder.tracks.ready;
    for (const frameIndex of laterFrames(decoder.tracks.selectedTrack?.frameCount ?? 0)) {
      const { image } = await decoder.decode({ frameIndex });
      const pixels = pixelsOf(image, { width: image.displayWidth, height: image.displayHeight }, maxSide);
      image.close();
      yield pixels;
    }
  } finally {
    decoder.close();
  }
}
