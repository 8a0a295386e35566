import type { Chance } from './chance';

/**
 * Smooth noise from 0 to 1 for each pixel: `octaves` layers, the first with spots `size` px wide, each further one half as wide and
 * `fade` times as strong. Spread so that the whole range is used.
 */
export function noise(width: number, height: number, chance: Chance, size: number, octaves: number, fade: number): Float32Array {
  const sum = new Float32Array(width * height);
  let strength = 1;
  for (let octave = 0; octave < octaves && size >= 1.5; octave++, size /= 2, strength *= fade) {
    const [columns, rows] = [Math.ceil(width / size) + 2, Math.ceil(height / size) + 2];
    const values = Float32Array.from({ length: columns * rows }, () => chance.next() * strength);
    for (let y = 0; y < height; y++) {
      const [row, v] = [Math.floor(y / size), smooth((y / size) % 1)];
      for (let x = 0; x < width; x++) {
        const place = x / size;
        const column = place | 0;
        const u = smooth(place - column);
        const at = row * columns + column;
        const top = (values[at] as number) * (1 - u) + (values[at + 1] as number) * u;
        const bottom = (values[at + columns] as number) * (1 - u) + (values[at + columns + 1] as number) * u;
        sum[y * width + x] = (sum[y * width + x] as number) + top * (1 - v) + bottom * v;
      }
    }
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of sum) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return sum.map((value) => (value - low) / (high - low || 1));
}

const smooth = (t: number): number => t * t * (3 - 2 * t);
