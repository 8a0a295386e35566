import type { Grey, Pixels } from '../pixels';
import { get, kernel, putImage, room, set, within } from './kernel-host';

/** So many pixels at a time go to the kernel in colour: a photograph would fill four times its room. */
const STRETCH = 65536;

/**
 * How bright each pixel is (ITU-R BT.601), shrunk to `width` × `height` by the mean of the area that each pixel stands for; larger
 * sizes are interpolated. What is transparent counts as `ground`.
 */
export function greyOf(pixels: Pixels, width: number, height: number, ground: number): Grey {
  return within(() => {
    const count = pixels.width * pixels.height;
    if (pixels.data.length < count * 4) throw new RangeError(`${pixels.data.length} bytes are no picture of ${count} pixels.`);
    const [grey, colours] = [room(count), room(STRETCH * 4)];
    for (let first = 0; first < count; first += STRETCH) {
      const some = Math.min(STRETCH, count - first);
      set(colours, pixels.data.subarray(first * 4, (first + some) * 4));
      kernel().luma(colours, some, ground, grey + first);
    }
    return resizedAt(grey, pixels, width, height);
  });
}

/** `image` at another size: by the mean of areas where it gets smaller than half, else interpolated. */
export function resized(image: Grey, width: number, height: number): Grey {
  if (width === image.width && height === image.height) return image;
  return within(() => resizedAt(putImage(image), image, width, height));
}

/** The same for a picture of `full` size that lies in the kernel's memory. */
function resizedAt(at: number, full: { width: number; height: number }, width: number, height: number): Grey {
  if (width === full.width && height === full.height) return { width, height, data: get(at, new Uint8Array(width * height)) };
  if (width * 2 <= full.width && height * 2 <= full.height) {
    const half = { width: full.width >> 1, height: full.height >> 1 };
    const smaller = room(half.width * half.height);
    kernel().halve(at, full.width, full.height, smaller);
    return resizedAt(smaller, half, width, height);
  }
  const [out, columns, shares, rows] = [room(width * height), room(width * 4 + 32), room(width * 2 + 16), room(width * 4 + 32)];
  kernel().resize(at, full.width, full.height, out, width, height, columns, shares, rows);
  return { width, height, data: get(out, new Uint8Array(width * height)) };
}

/** Each level of a pyramid is smaller by this; so many levels it has, as ORB (Rublee et al., 2011) has them in OpenCV. */
export const STEP = 1.2;
export const LEVELS = 8;

/** The picture again and again, each time smaller by `STEP`, down to `least` px on the shorter side. */
export function pyramid(image: Grey, least: number): Grey[] {
  const all = [image];
  for (let level = 1; level < LEVELS; level++) {
    const [width, height] = [Math.round(image.width / STEP ** level), Math.round(image.height / STEP ** level)];
    if (Math.min(width, height) < least) break;
    all.push(resized(all[level - 1] as Grey, width, height));
  }
  return all;
}
