import type { Pixels } from '../pixels';

/** Lightness 0 to 1, and how far to red or green (`a`) and to yellow or blue (`b`), each about -0.3 to 0.3. */
export interface OkLab {
  l: number;
  a: number;
  b: number;
}

/** Means of equal patches of a picture, row by row: red, green, blue from 0 to 255. */
export interface Patches {
  width: number;
  height: number;
  /** Px of the picture that a patch is wide and high. */
  side: number;
  colours: [number, number, number][];
}

/** Light and shade on folds, seen as lightness; hue and strength of a cloth vary less. Wide, since this only ever helps other signs. */
const [SHADES, HUES] = [0.17, 0.05];

/** Linear light from a byte of sRGB, IEC 61966-2-1. */
const linear = (byte: number): number => (byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);

/** Björn Ottosson, "A perceptual color space for image processing", 2020: the matrices from linear sRGB. */
export function okLabOf(red: number, green: number, blue: number): OkLab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** `#1b2a4a`; nothing for anything else. */
export function okLabOfHex(hex: string): OkLab | undefined {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return okLabOf(Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16));
}

export const isShadeOf = (seen: OkLab, cloth: OkLab): boolean =>
  Math.abs(seen.l - cloth.l) <= SHADES && Math.hypot(seen.a - cloth.a, seen.b - cloth.b) <= HUES;

/** Skin of every tone lies close together once brightness is left out: Chai and Ngan, "Face segmentation using skin-color map", 1999. */
export function isSkin([red, green, blue]: [number, number, number]): boolean {
  const cb = 128 - 0.168736 * red - 0.331264 * green + 0.5 * blue;
  const cr = 128 + 0.5 * red - 0.418688 * green - 0.081312 * blue;
  return cb >= 77 && cb <= 127 && cr >= 133 && cr <= 173;
}

/** Px that are read of a patch, in each direction: the mean of so many is as good as that of all. */
const SAMPLES = 6;

/** `picture` as at most `most` patches on its longer side. */
export function patchesOf({ width, height, data }: Pixels, most: number): Patches {
  const side = Math.max(1, Math.ceil(Math.max(width, height) / most));
  const step = Math.max(1, Math.floor(side / SAMPLES));
  const [across, down] = [Math.ceil(width / side), Math.ceil(height / side)];
  const colours: [number, number, number][] = [];
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < across; column++) {
      let [red, green, blue, count] = [0, 0, 0, 0];
      for (let y = row * side; y < Math.min(height, (row + 1) * side); y += step) {
        for (let x = column * side; x < Math.min(width, (column + 1) * side); x += step) {
          const at = 4 * (y * width + x);
          red += data[at] as number;
          green += data[at + 1] as number;
          blue += data[at + 2] as number;
          count++;
        }
      }
      colours.push([red / count, green / count, blue / count]);
    }
  }
  return { width: across, height: down, side, colours };
}
