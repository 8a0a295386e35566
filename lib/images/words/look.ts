import type { Grey } from '../pixels';
import type { Line } from './line';

// A small strip is enough to tell: tall letters this many px high, this much of their height above and below.
const CAP = 12;
const MARGIN = 0.35;
// Longer lines are looked at up to here, in px of the strip.
const LONGEST = 600;

/**
 * How much the line looks like words, from 0 (not at all) to about 1: two shades well apart, ink in the row and not above or
 * below it, as many strokes as letters have.
 */
export function wordLikeness(level: Grey, line: Line): number {
  const strip = smallStrip(level, line);
  const plain = line.dark ? strip : { ...strip, data: strip.data.map((value) => 255 - value) };
  const ink = line.ink;
  const inked = { ...strip, data: strip.data.map((value) => Math.min(255, 2 * Math.abs(value - ink))) };
  return Math.max(likeness(plain), likeness(inked));
}

function smallStrip({ width, height, data }: Grey, line: Line): Grey {
  const step = line.cap / CAP;
  const wide = Math.max(4, Math.min(LONGEST, Math.round((line.width / line.cap) * CAP)));
  const high = Math.max(4, Math.round((line.height / line.cap + 2 * MARGIN) * CAP));
  const c = Math.cos(line.angle) * step;
  const s = Math.sin(line.angle) * step;
  const left = line.x - (c * wide) / 2 + (s * high) / 2;
  const top = line.y - (s * wide) / 2 - (c * high) / 2;
  const strip = new Uint8Array(wide * high);
  for (let v = 0, i = 0; v < high; v++) {
    for (let u = 0; u < wide; u++) {
      const x = Math.min(width - 1, Math.max(0, Math.floor(left + (u + 0.5) * c - (v + 0.5) * s)));
      const y = Math.min(height - 1, Math.max(0, Math.floor(top + (u + 0.5) * s + (v + 0.5) * c)));
      strip[i++] = data[y * width + x] as number;
    }
  }
  return { width: wide, height: high, data: strip };
}

function likeness({ width, height, data }: Grey): number {
  const { threshold, separation } = parted(data);
  const edge = Math.round(MARGIN * CAP * 0.7);
  const body = Math.round(MARGIN * CAP);
  let outside = 0;
  let inside = 0;
  let changes = 0;
  for (let y = 0; y < height; y++) {
    const isBody = y >= body && y < height - body;
    if (!isBody && y >= edge && y < height - edge) continue;
    for (let x = 0, p = y * width; x < width; x++, p++) {
      const dark = (data[p] as number) <= threshold;
      if (dark && isBody) inside++;
      else if (dark) outside++;
      if (isBody && x && dark !== (data[p - 1] as number) <= threshold) changes++;
    }
  }
  const rows = height - 2 * body;
  const ink = inside / (rows * width);
  const around = outside / (2 * edge * width);
  const strokes = (changes / (rows * width)) * CAP;
  if (ink < 0.12 || ink > 0.65 || strokes < 0.9 || strokes > 4.8) return 0;
  return Math.max(0, separation - 0.6 * around);
}

/** Otsu's threshold, and the share of the variance that lies between the two sides. */
function parted(data: Uint8Array): { threshold: number; separation: number } {
  const counts = new Float64Array(256);
  let sum = 0;
  let squares = 0;
  for (const value of data) {
    counts[value] = (counts[value] as number) + 1;
    sum += value;
    squares += value * value;
  }
  const n = data.length;
  const variance = squares / n - (sum / n) ** 2;
  let [below, belowSum, best, threshold] = [0, 0, 0, 128];
  for (let value = 0; value < 255; value++) {
    below += counts[value] as number;
    belowSum += value * (counts[value] as number);
    if (!below || below === n) continue;
    const between = (below / n) * (1 - below / n) * (belowSum / below - (sum - belowSum) / (n - below)) ** 2;
    if (between > best) {
      best = between;
      threshold = value;
    }
  }
  return { threshold, separation: variance ? best / variance : 0 };
}
