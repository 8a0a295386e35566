import type { Grey, Pixels } from '../pixels';

/**
 * How bright each pixel is (ITU-R BT.601), shrunk to `width` × `height` by the mean of the area that each pixel stands for; larger
 * sizes are interpolated. What is transparent counts as `ground`.
 */
export function greyOf(pixels: Pixels, width: number, height: number, ground: number): Grey {
  const { data } = pixels;
  const luma = new Uint8Array(pixels.width * pixels.height);
  for (let i = 0, p = 0; i < luma.length; i++, p += 4) {
    const value = ((data[p] as number) * 77 + (data[p + 1] as number) * 150 + (data[p + 2] as number) * 29) >> 8;
    const opacity = data[p + 3] as number;
    luma[i] = opacity === 255 ? value : (value * opacity + ground * (255 - opacity)) / 255;
  }
  return resized({ width: pixels.width, height: pixels.height, data: luma }, width, height);
}

/** `image` at another size: by the mean of areas where it gets smaller than half, else interpolated. */
export function resized(image: Grey, width: number, height: number): Grey {
  if (width === image.width && height === image.height) return image;
  if (width * 2 <= image.width && height * 2 <= image.height) return resized(halved(image), width, height);
  const data = new Uint8Array(width * height);
  const from = image.data;
  const [sx, sy] = [image.width / width, image.height / height];
  const columns = new Int32Array(width);
  const shares = new Int32Array(width);
  for (let x = 0; x < width; x++) {
    const at = Math.min(image.width - 1.001, Math.max(0, (x + 0.5) * sx - 0.5));
    columns[x] = at | 0;
    shares[x] = (at - (at | 0)) * 256;
  }
  for (let y = 0; y < height; y++) {
    const at = Math.min(image.height - 1.001, Math.max(0, (y + 0.5) * sy - 0.5));
    const row = (at | 0) * image.width;
    const v = ((at - (at | 0)) * 256) | 0;
    const next = image.height > 1 ? row + image.width : row;
    for (let x = 0; x < width; x++) {
      const left = columns[x] as number;
      const u = shares[x] as number;
      const a = from[row + left] as number;
      const c = from[next + left] as number;
      const top = (a << 8) + ((from[row + left + 1] as number) - a) * u;
      const bottom = (c << 8) + ((from[next + left + 1] as number) - c) * u;
      data[y * width + x] = ((top << 8) + (bottom - top) * v + 32768) >> 16;
    }
  }
  return { width, height, data };
}

function halved(image: Grey): Grey {
  const [width, height] = [image.width >> 1, image.height >> 1];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0, i = y * 2 * image.width; x < width; x++, i += 2) {
      const below = i + image.width;
      data[y * width + x] =
        ((image.data[i] as number) +
          (image.data[i + 1] as number) +
          (image.data[below] as number) +
          (image.data[below + 1] as number) +
          2) >>
        2;
    }
  return { width, height, data };
}

/** Blurred by the binomials 1 6 15 20 15 6 1 both ways: σ 1.2 px. The outermost three pixels stay as they are. */
export function blurred({ width, height, data }: Grey): Grey {
  const rows = new Uint16Array(width * height);
  const out = data.slice();
  for (let y = 0; y < height; y++)
    for (let i = y * width + 3, end = (y + 1) * width - 3; i < end; i++)
      rows[i] =
        (data[i - 3] as number) +
        (data[i + 3] as number) +
        6 * ((data[i - 2] as number) + (data[i + 2] as number)) +
        15 * ((data[i - 1] as number) + (data[i + 1] as number)) +
        20 * (data[i] as number);
  const [one, two, three] = [width, 2 * width, 3 * width];
  for (let y = 3; y < height - 3; y++)
    for (let i = y * width + 3, end = (y + 1) * width - 3; i < end; i++)
      out[i] =
        ((rows[i - three] as number) +
          (rows[i + three] as number) +
          6 * ((rows[i - two] as number) + (rows[i + two] as number)) +
          15 * ((rows[i - one] as number) + (rows[i + one] as number)) +
          20 * (rows[i] as number) +
          2048) >>
        12;
  return { width, height, data: out };
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
