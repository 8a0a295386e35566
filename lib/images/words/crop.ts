import type { Grey, Pixels } from '../pixels';
import { type Point, radiusOf } from './circle';
import type { Line } from './line';
import type { Arc } from './rings';

// Tesseract scales every line to 36 px; with letters of about 22 px and this margin it has little left to do.
export const CAP = 22;
const MARGIN = 0.45;
const SIDE = 0.6;
// Half a letter more where the ends are the middles of the outer letters.
const END = 0.5 + SIDE;
const WIDEST = 2400;
// Samples a side for each pixel of the crop, at most: large letters are averaged down.
const MOST_SAMPLES = 5;

/** Red, green and blue of a turned stretch of the picture. */
export interface Strip {
  width: number;
  height: number;
  rgb: Uint8Array;
}

/** The line, straightened, its tall letters `CAP` px high. */
export function stripOf(picture: Pixels, line: Line): Strip {
  const scale = CAP / line.cap;
  const width = Math.min(WIDEST, Math.round((line.width + 2 * SIDE * line.cap) * scale));
  const height = Math.round((line.height + 2 * MARGIN * line.cap) * scale);
  const c = Math.cos(line.angle) / scale;
  const s = Math.sin(line.angle) / scale;
  const left = line.x - (c * width) / 2 + (s * height) / 2;
  const top = line.y - (s * width) / 2 - (c * height) / 2;
  return sampled(picture, { width, height }, scale, (u, v, at) => {
    at.x = left + u * c - v * s;
    at.y = top + u * s + v * c;
  });
}

/**
 * The arc, unrolled, its letters `CAP` px high. Outward, the letters' heads are outside and the words run clockwise, as along the
 * top of a seal; otherwise their feet are, as along its bottom.
 */
export function unrolled(picture: Pixels, arc: Arc, outward: boolean): Strip {
  const { ring, from, to, cap } = arc;
  const width = Math.min(WIDEST, Math.round(((to - from + 2 * END * cap) / cap) * CAP));
  const height = Math.round((1 + 2 * MARGIN) * CAP);
  const { start, step } = rolledOut(arc, outward, width);
  return sampled(picture, { width, height }, CAP / (cap * radiusOf(ring)), (u, v, at) => {
    const angle = start + u * step;
    const radius = 1 + (v / height - 0.5) * (1 + 2 * MARGIN) * cap * (outward ? -1 : 1);
    const x = radius * Math.cos(angle);
    const y = radius * Math.sin(angle);
    at.x = ring.x + ring.a * x + ring.b * y;
    at.y = ring.y + ring.b * x + ring.d * y;
  });
}

/** Which angle the left edge of an unrolled arc is at, and how far a px goes. */
export function rolledOut({ from, to, cap }: Arc, outward: boolean, width: number): { start: number; step: number } {
  const end = END * cap;
  const step = (to - from + 2 * end) / width;
  return outward ? { start: from - end, step } : { start: to + end, step: -step };
}

/** A picture of `size` whose places are looked up in `picture`; `scale` is how much larger it is. */
function sampled(
  picture: Pixels,
  { width, height }: { width: number; height: number },
  scale: number,
  place: (u: number, v: number, at: Point) => void,
): Strip {
  const n = Math.min(MOST_SAMPLES, Math.max(1, Math.ceil(1 / scale)));
  const rgb = new Uint8Array(width * height * 3);
  const colour: [number, number, number] = [0, 0, 0];
  const at = { x: 0, y: 0 };
  for (let j = 0, i = 0; j < height; j++) {
    for (let k = 0; k < width; k++) {
      colour.fill(0);
      for (let b = 0; b < n; b++) {
        for (let a = 0; a < n; a++) {
          place(k + (a + 0.5) / n, j + (b + 0.5) / n, at);
          sample(picture, at.x - 0.5, at.y - 0.5, colour);
        }
      }
      for (const value of colour) rgb[i++] = value / (n * n) + 0.5;
    }
  }
  return { width, height, rgb };
}

/** Adds the colour at a place between pixels; outside the picture its edge goes on. */
function sample({ width, height, data }: Pixels, x: number, y: number, colour: [number, number, number]): void {
  const cx = Math.min(width - 1, Math.max(0, x));
  const cy = Math.min(height - 1, Math.max(0, y));
  const x0 = Math.floor(cx);
  const y0 = Math.floor(cy);
  const dx = cx - x0;
  const dy = cy - y0;
  const p = (y0 * width + x0) * 4;
  const right = x0 + 1 < width ? 4 : 0;
  const down = y0 + 1 < height ? width * 4 : 0;
  for (let i = 0; i < 3; i++) {
    const upper = (data[p + i] as number) * (1 - dx) + (data[p + right + i] as number) * dx;
    const lower = (data[p + down + i] as number) * (1 - dx) + (data[p + down + right + i] as number) * dx;
    colour[i] = (colour[i] as number) + upper * (1 - dy) + lower * dy;
  }
}

/** Brightness, turned and stretched so that the letters are dark on light. */
export function plainOf({ width, height, rgb }: Strip, dark: boolean): Grey {
  const data = new Uint8Array(width * height);
  const counts = new Uint32Array(256);
  for (let i = 0, p = 0; i < data.length; i++, p += 3) {
    const luma = ((rgb[p] as number) * 77 + (rgb[p + 1] as number) * 150 + (rgb[p + 2] as number) * 29) >> 8;
    const value = dark ? luma : 255 - luma;
    data[i] = value;
    counts[value] = (counts[value] as number) + 1;
  }
  const low = quantile(counts, data.length * 0.01);
  const high = Math.max(low + 1, quantile(counts, data.length * 0.99));
  for (let i = 0; i < data.length; i++) data[i] = clamp(((data[i] as number) - low) * (255 / (high - low)));
  return { width, height, data };
}

function quantile(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (let value = 0; value < 256; value++) {
    sum += counts[value] as number;
    if (sum > rank) return value;
  }
  return 255;
}

const clamp = (value: number): number => Math.max(0, Math.min(255, value));

/** How far each pixel's colour is from that of the letters: letters dark, whatever else light, lighter or darker than they are. */
export function inkedOf({ width, height, rgb }: Strip, ink: number): Grey {
  const colour = inkColour(rgb, ink);
  const away = new Float32Array(width * height);
  for (let i = 0, p = 0; i < away.length; i++, p += 3) {
    const r = (rgb[p] as number) - colour[0];
    const g = (rgb[p + 1] as number) - colour[1];
    const b = (rgb[p + 2] as number) - colour[2];
    away[i] = Math.sqrt(0.3 * r * r + 0.5 * g * g + 0.2 * b * b);
  }
  const counts = new Uint32Array(256);
  for (const value of away) counts[value | 0] = (counts[value | 0] as number) + 1;
  const paper = Math.max(24, quantile(counts, away.length * 0.7));
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = clamp(((away[i] as number) / paper) * 1.15 * 255 - 20);
  return { width, height, data };
}

/** The middle colour of the pixels about as bright as the letters. */
function inkColour(rgb: Uint8Array, ink: number): [number, number, number] {
  const counts = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)] as const;
  let found = 0;
  for (let p = 0; p < rgb.length; p += 3) {
    const luma = ((rgb[p] as number) * 77 + (rgb[p + 1] as number) * 150 + (rgb[p + 2] as number) * 29) >> 8;
    if (Math.abs(luma - ink) > 12) continue;
    found++;
    counts.forEach((count, c) => {
      const value = rgb[p + c] as number;
      count[value] = (count[value] as number) + 1;
    });
  }
  if (!found) return [ink, ink, ink];
  return counts.map((count) => quantile(count, found / 2)) as [number, number, number];
}
