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
    const [row, v] = [(at | 0) * image.width, ((at - (at | 0)) * 256) | 0];
    const next = image.height > 1 ? row + image.width : row;
    for (let x = 0; x < width; x++) {
      const [left, u] = [columns[x] as number, shares[x] as number];
      const a = image.data[row + left] as number;
      const c = image.data[next + left] as number;
      const top = (a << 8) + ((image.data[row + left + 1] as number) - a) * u;
      const bottom = (c << 8) + ((image.data[next + left + 1] as number) - c) * u;
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

/** Blurred by 1 4 6 4 1 both ways, twice: about σ 1.4 px. Edges repeat. */
export function blurred(image: Grey): Grey {
  return blurOnce(blurOnce(image));
}

function blurOnce({ width, height, data }: Grey): Grey {
  const rows = new Uint16Array(width * height);
  const out = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    const end = start + width - 1;
    for (let i = start; i <= end; i++) {
      const [a, b] = [i > start ? i - 1 : start, i > start + 1 ? i - 2 : start];
      const [d, e] = [i < end ? i + 1 : end, i < end - 1 ? i + 2 : end];
      rows[i] = (data[b] as number) + (data[e] as number) + 4 * ((data[a] as number) + (data[d] as number)) + 6 * (data[i] as number);
    }
  }
  for (let y = 0; y < height; y++) {
    const row = (n: number): number => Math.min(height - 1, Math.max(0, n)) * width;
    const [a, b, c, d, e] = [row(y - 2), row(y - 1), y * width, row(y + 1), row(y + 2)];
    for (let x = 0; x < width; x++)
      out[c + x] =
        ((rows[a + x] as number) +
          (rows[e + x] as number) +
          4 * ((rows[b + x] as number) + (rows[d + x] as number)) +
          6 * (rows[c + x] as number) +
          128) >>
        8;
  }
  return { width, height, data: out };
}

/** The picture again and again, each time smaller by `STEP`, down to `least` px on the shorter side or `levels` of them. */
export const STEP = 1.2;
export function pyramid(image: Grey, levels: number, least: number): Grey[] {
  const all = [image];
  for (let level = 1; level < levels; level++) {
    const [width, height] = [Math.round(image.width / STEP ** level), Math.round(image.height / STEP ** level)];
    if (Math.min(width, height) < least) break;
    all.push(resized(all[level - 1] as Grey, width, height));
  }
  return all;
}
