import type { Grey, Pixels } from '../pixels';

/** The picture as it looks on white; itself where nothing can be seen through. */
export function onWhite({ width, height, data }: Pixels): Pixels {
  let isOpaque = true;
  for (let p = 3; p < data.length && isOpaque; p += 4) isOpaque = data[p] === 255;
  if (isOpaque) return { width, height, data };
  const laid = new Uint8ClampedArray(data.length);
  for (let p = 0; p < data.length; p += 4) {
    const alpha = (data[p + 3] as number) / 255;
    for (let c = 0; c < 3; c++) laid[p + c] = (data[p + c] as number) * alpha + 255 * (1 - alpha);
    laid[p + 3] = 255;
  }
  return { width, height, data: laid };
}

/** Brightness (ITU-R BT.601 luma) of an opaque picture. */
export function greyOf({ width, height, data }: Pixels): Grey {
  const grey = new Uint8Array(width * height);
  for (let i = 0, p = 0; i < grey.length; i++, p += 4) {
    grey[i] = ((data[p] as number) * 77 + (data[p + 1] as number) * 150 + (data[p + 2] as number) * 29) >> 8;
  }
  return { width, height, data: grey };
}

/** Half as wide and high, each pixel the mean of four. */
export function halved({ width, height, data }: Grey): Grey {
  const w = width >> 1;
  const h = height >> 1;
  const half = new Uint8Array(w * h);
  for (let y = 0, i = 0; y < h; y++) {
    let p = 2 * y * width;
    for (let x = 0; x < w; x++, p += 2) {
      half[i++] = ((data[p] as number) + (data[p + 1] as number) + (data[p + width] as number) + (data[p + width + 1] as number) + 2) >> 2;
    }
  }
  return { width: w, height: h, data: half };
}

/** Scaled by `factor` with straight lines between pixels; to make smaller than half, halve first. */
export function resized({ width, height, data }: Grey, factor: number): Grey {
  const w = Math.max(1, Math.round(width * factor));
  const h = Math.max(1, Math.round(height * factor));
  const out = new Uint8Array(w * h);
  const xs = new Int32Array(w);
  const shares = new Float32Array(w);
  for (let x = 0; x < w; x++) {
    const at = Math.min(width - 1.001, Math.max(0, ((x + 0.5) * width) / w - 0.5));
    xs[x] = Math.floor(at);
    shares[x] = at - Math.floor(at);
  }
  for (let y = 0, i = 0; y < h; y++) {
    const at = Math.min(height - 1.001, Math.max(0, ((y + 0.5) * height) / h - 0.5));
    const share = at - Math.floor(at);
    const row = Math.floor(at) * width;
    for (let x = 0; x < w; x++) {
      const p = row + (xs[x] as number);
      const s = shares[x] as number;
      const top = (data[p] as number) * (1 - s) + (data[p + 1] as number) * s;
      const low = (data[p + width] as number) * (1 - s) + (data[p + width + 1] as number) * s;
      out[i++] = top * (1 - share) + low * share + 0.5;
    }
  }
  return { width: w, height: h, data: out };
}
