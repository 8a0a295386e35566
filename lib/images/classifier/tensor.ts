import type { Pixels } from '../pixels';

/**
 * The whole picture at `side` × `side` px as the model was trained: red, green and blue one after the other, each from 0 to 1, less
 * `mean`, by `std`. A pixel is the mean of all that it covers, so that small things do not fall between; what is transparent is white.
 */
export function tensorOf(picture: Pixels, side: number, mean: readonly number[], std: readonly number[]): Float32Array<ArrayBuffer> {
  const tensor = new Float32Array(3 * side * side);
  const columns = stretches(picture.width, side);
  const rows = stretches(picture.height, side);
  rows.forEach(([top, bottom], y) => {
    columns.forEach(([left, right], x) => {
      const colour = meanColour(picture, left, right, top, bottom);
      for (let c = 0; c < 3; c++) {
        tensor[(c * side + y) * side + x] = ((colour[c] as number) / 255 - (mean[c] as number)) / (std[c] as number);
      }
    });
  });
  return tensor;
}

/** The px that each of `count` pixels covers: from, and before which. */
function stretches(length: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * length) / count);
    return [from, Math.max(from + 1, Math.floor(((i + 1) * length) / count))];
  });
}

function meanColour({ data, width }: Pixels, left: number, right: number, top: number, bottom: number): [number, number, number] {
  let [red, green, blue] = [0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = 4 * (y * width + x);
      const opacity = (data[at + 3] as number) / 255;
      const white = 255 * (1 - opacity);
      red += (data[at] as number) * opacity + white;
      green += (data[at + 1] as number) * opacity + white;
      blue += (data[at + 2] as number) * opacity + white;
    }
  }
  const count = (right - left) * (bottom - top);
  return [red / count, green / count, blue / count];
}
