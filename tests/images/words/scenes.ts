import sharp from 'sharp';
import type { Random } from './random';

export interface Size {
  width: number;
  height: number;
}

/** Raw red, green and blue of a picture without a word. */
export interface Raw extends Size {
  data: Buffer;
}

export const SCENES = ['street', 'foliage', 'brick', 'cloth', 'gravel', 'room', 'sky', 'wood'] as const;
export type Scene = (typeof SCENES)[number];

const hsl = (random: Random, hue: number, spread: number, saturation: number, low: number, high: number): string =>
  `hsl(${Math.round(hue + random.between(-spread, spread))},${saturation}%,${Math.round(random.between(low, high))}%)`;

/** A drawn or computed scene. */
export async function sceneOf(scene: Scene, size: Size, random: Random): Promise<Raw> {
  const drawn = DRAWN[scene]?.(size, random);
  const data = drawn
    ? await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">${drawn}</svg>`))
        .flatten({ background: '#888' })
        .removeAlpha()
        .raw()
        .toBuffer()
    : textured(scene, size, random);
  return { ...size, data: grained(data, random, random.between(2, 9)) };
}

const DRAWN: Partial<Record<Scene, (size: Size, random: Random) => string>> = { street, room, brick, wood };

function street({ width, height }: Size, random: Random): string {
  const parts = [`<rect width="${width}" height="${height}" fill="${hsl(random, 205, 15, 45, 60, 80)}"/>`];
  const ground = height * random.between(0.6, 0.8);
  for (let x = -20; x < width; ) {
    const w = random.between(120, 320);
    const top = ground * random.between(0.1, 0.6);
    parts.push(`<rect x="${x}" y="${top}" width="${w}" height="${ground - top}" fill="${hsl(random, 25, 25, 25, 30, 70)}"/>`);
    const step = random.between(34, 70);
    const pane = hsl(random, 210, 20, 20, 15, 80);
    for (let wy = top + 18; wy < ground - 40; wy += step) {
      for (let wx = x + 14; wx < x + w - 26; wx += step * 0.8) {
        parts.push(
          `<rect x="${wx}" y="${wy}" width="${step * 0.45}" height="${step * 0.6}" fill="${random.chance(0.8) ? pane : '#ffe9a8'}"/>`,
        );
      }
    }
    x += w + random.between(0, 30);
  }
  parts.push(`<rect y="${ground}" width="${width}" height="${height - ground}" fill="${hsl(random, 220, 10, 6, 25, 45)}"/>`);
  for (let x = 20; x < width; x += 160) {
    parts.push(`<rect x="${x}" y="${(ground + height) / 2}" width="80" height="9" fill="#e8e4d8"/>`);
  }
  for (let i = 0; i < 4; i++)
    parts.push(person(random.between(0, width), ground + random.between(10, 60), random.between(0.7, 1.6), random));
  return parts.join('');
}

function person(x: number, y: number, scale: number, random: Random): string {
  const cloth = hsl(random, random.between(0, 360), 0, 40, 15, 60);
  return (
    `<g transform="translate(${x} ${y}) scale(${scale})"><circle cx="0" cy="-150" r="17" fill="${hsl(random, 25, 8, 45, 40, 75)}"/>` +
    `<path d="M-28,-130 h56 l8,75 h-14 l-2,60 h-16 l-4,-55 -4,55 h-16 l-2,-60 h-14 z" fill="${cloth}"/></g>`
  );
}

function room({ width, height }: Size, random: Random): string {
  const parts = [`<rect width="${width}" height="${height}" fill="${hsl(random, 40, 20, 25, 55, 85)}"/>`];
  for (let i = 0; i < 26; i++) {
    const [x, y, w, h] = [random.between(0, width), random.between(0, height), random.between(20, 260), random.between(10, 200)];
    const fill = hsl(random, random.between(0, 360), 0, 35, 20, 80);
    parts.push(
      random.chance(0.6)
        ? `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="6" fill="${fill}" stroke="#0004" stroke-width="2"/>`
        : `<ellipse cx="${x}" cy="${y}" rx="${w / 2}" ry="${h / 2}" fill="${fill}"/>`,
    );
  }
  for (let i = 0; i < 14; i++) {
    const y = random.between(0, height);
    parts.push(`<path d="M0,${y} L${width},${y + random.between(-60, 60)}" stroke="#0006" stroke-width="${random.between(1, 4)}"/>`);
  }
  return parts.join('');
}

function brick({ width, height }: Size, random: Random): string {
  const parts = [`<rect width="${width}" height="${height}" fill="#b9b2a8"/>`];
  const h = random.between(22, 48);
  const w = h * 2.6;
  for (let y = 0, row = 0; y < height; y += h, row++) {
    for (let x = (row % 2) * (-w / 2); x < width; x += w) {
      parts.push(`<rect x="${x + 2}" y="${y + 2}" width="${w - 4}" height="${h - 4}" fill="${hsl(random, 12, 8, 40, 30, 52)}"/>`);
    }
  }
  return parts.join('');
}

function wood({ width, height }: Size, random: Random): string {
  const parts = [`<rect width="${width}" height="${height}" fill="${hsl(random, 30, 5, 40, 35, 55)}"/>`];
  for (let y = 0; y < height; y += random.between(4, 16)) {
    const bend = random.between(-14, 14);
    parts.push(
      `<path d="M0,${y} C${width * 0.3},${y + bend} ${width * 0.6},${y - bend} ${width},${y}" fill="none" ` +
        `stroke="${hsl(random, 28, 6, 45, 15, 45)}" stroke-opacity="0.7" stroke-width="${random.between(1, 5)}"/>`,
    );
  }
  return parts.join('');
}

/** Value noise of several sizes, coloured. */
function textured(scene: Scene, { width, height }: Size, random: Random): Buffer {
  const [hue, sizes, weave] = TEXTURES[scene] ?? TEXTURES.sky;
  const layers = sizes.map(([cell, strength]) => ({ cell, strength, values: noise(width, height, cell, random) }));
  const base = random.between(70, 150);
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      let value = base;
      for (const { cell, strength, values } of layers) value += strength * values(x / cell, y / cell);
      if (weave) value += ((x >> 1) + (y >> 1)) % 2 ? 9 : -9;
      data[i++] = clamp(value * hue[0]);
      data[i++] = clamp(value * hue[1]);
      data[i++] = clamp(value * hue[2]);
    }
  }
  return data;
}

type Texture = [hue: [number, number, number], sizes: [cell: number, strength: number][], weave?: boolean];
const TEXTURES: Partial<Record<Scene, Texture>> & { sky: Texture } = {
  foliage: [
    [0.75, 1.05, 0.5],
    [
      [6, 55],
      [17, 50],
      [60, 35],
    ],
  ],
  gravel: [
    [1, 0.97, 0.9],
    [
      [4, 55],
      [9, 55],
      [30, 20],
    ],
  ],
  cloth: [
    [0.6, 0.7, 1],
    [
      [90, 40],
      [250, 40],
    ],
    true,
  ],
  sky: [
    [0.9, 1.05, 1.25],
    [
      [120, 40],
      [300, 50],
    ],
  ],
};

function noise(width: number, height: number, cell: number, random: Random): (x: number, y: number) => number {
  const across = Math.ceil(width / cell) + 2;
  const grid = Float32Array.from({ length: across * (Math.ceil(height / cell) + 2) }, () => random.between(-1, 1));
  const at = (x: number, y: number) => grid[y * across + x] as number;
  const eased = (t: number) => t * t * (3 - 2 * t);
  return (x, y) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const [s, t] = [eased(x - i), eased(y - j)];
    return (at(i, j) * (1 - s) + at(i + 1, j) * s) * (1 - t) + (at(i, j + 1) * (1 - s) + at(i + 1, j + 1) * s) * t;
  };
}

function grained(data: Buffer, random: Random, strength: number): Buffer {
  for (let i = 0; i < data.length; i += 3) {
    const grain = (random.next() + random.next() - 1) * strength;
    for (let c = 0; c < 3; c++) data[i + c] = clamp((data[i + c] as number) + grain);
  }
  return data;
}

const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));
