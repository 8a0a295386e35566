import sharp from 'sharp';
import type { Pixels } from '../../../lib/images/pixels';
import type { Random } from './random';
import type { Raw, Size } from './scenes';

/** Fonts of Debian's fonts-liberation and fonts-dejavu-core; with other fonts the figures are others. */
export const FONTS = [
  { family: 'Liberation Sans', weight: 'bold', cap: 0.69, advance: 0.7 },
  { family: 'DejaVu Sans', weight: 'normal', cap: 0.73, advance: 0.7 },
  { family: 'Liberation Serif', weight: 'bold', cap: 0.66, advance: 0.71 },
  { family: 'DejaVu Sans Mono', weight: 'bold', cap: 0.73, advance: 0.61 },
] as const;
export type Font = (typeof FONTS)[number];

/** Ink and what is behind it; without a plate the letters stand on the scene. */
export const STYLES = {
  'white on navy': { ink: '#f4f4f0', plate: '#14264d' },
  'black on white': { ink: '#111', plate: '#f2f2ee' },
  'gold on black': { ink: '#e0b43c', plate: '#17171a' },
  'black on yellow': { ink: '#1a1a1a', plate: '#f0cf3a' },
  'white on red': { ink: '#f6f0ee', plate: '#a02028' },
  'white, no plate': { ink: '#f8f8f8', plate: undefined },
  'black, no plate': { ink: '#0c0c0c', plate: undefined },
} as const;
export type Style = keyof typeof STYLES;

export interface Lettering {
  text: string;
  font: Font;
  style: Style;
  /** Height of a capital letter, px. */
  cap: number;
  /** Degrees. */
  tilt: number;
  italic?: boolean;
}

export const widthOf = ({ text, font, cap }: Pick<Lettering, 'text' | 'font' | 'cap'>): number =>
  ([...text].length * font.advance * cap) / font.cap;

/** SVG of the letters, centred at a place. */
export function lettered(one: Lettering, x: number, y: number): string {
  const { ink, plate } = STYLES[one.style];
  const size = one.cap / one.font.cap;
  const width = widthOf(one) + 1.2 * one.cap;
  const height = 2 * one.cap;
  const board = plate
    ? `<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="${one.cap * 0.2}" fill="${plate}"/>`
    : '';
  return (
    `<g transform="translate(${x} ${y}) rotate(${one.tilt})">${board}<text y="${one.cap / 2}" text-anchor="middle" font-size="${size}" ` +
    `font-family="${one.font.family}" font-weight="${one.font.weight}" font-style="${one.italic ? 'italic' : 'normal'}" fill="${ink}">` +
    `${one.text}</text></g>`
  );
}

export const drawing = ({ width, height }: Size, parts: string): Buffer =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts}</svg>`);

/** The scene with `parts` drawn on it, blurred and packed as a camera or a network would. */
export async function photographed(scene: Raw, parts: string, blur: number, quality: number): Promise<Pixels> {
  const drawn = await sharp(scene.data, { raw: { width: scene.width, height: scene.height, channels: 3 } })
    .composite([{ input: drawing(scene, parts) }])
    .removeAlpha()
    .raw()
    .toBuffer();
  let picture = sharp(drawn, { raw: { width: scene.width, height: scene.height, channels: 3 } });
  if (blur >= 0.3) picture = picture.blur(blur);
  return pixelsOf(await picture.jpeg({ quality }).toBuffer());
}

export async function pixelsOf(file: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) };
}

/** Blur (σ, px) and JPEG quality; small letters are blurred less, or nobody could read them. */
export const wear = (random: Random, cap: number): [blur: number, quality: number] => [
  random.chance(0.6) ? random.between(0, Math.min(2, cap * 0.06)) : 0,
  random.whole(50, 90),
];
