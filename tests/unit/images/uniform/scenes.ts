import sharp from 'sharp';
import type { Pixels } from '../../../../lib/images/pixels';

/** What the Riverton Police Department wears. */
export const NAVY = '#1b2a4a';

export const SKINS = ['#f1c9a5', '#d9a47a', '#a5714b', '#6b4430'];

/** 600 × 800 px: noise, so that no two px are the same, over what `svg` draws. */
export async function scene(svg: string): Promise<Pixels> {
  const [width, height] = [600, 800];
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><linearGradient id="shade"><stop offset="0" stop-color="#000" stop-opacity="0.3"/>
    <stop offset="0.5" stop-color="#fff" stop-opacity="0.06"/><stop offset="1" stop-color="#000" stop-opacity="0.2"/></linearGradient></defs>${svg}</svg>`;
  const { data } = await sharp(Buffer.from(drawn))
    .jpeg({ quality: 70 })
    .toBuffer()
    .then((file) => sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true }));
  const noisy = new Uint8ClampedArray(data);
  let state = 1;
  for (let i = 0; i < noisy.length; i++) {
    if (i % 4 === 3) continue;
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    noisy[i] = (noisy[i] as number) + ((state >>> 16) % 13) - 6;
  }
  return { width, height, data: noisy };
}

export const ground = (colour: string): string => `<rect width="600" height="800" fill="${colour}"/>`;

/** Somebody whose neck is at `x`, `y`, with shoulders `wide` px wide; `legs` only where the picture goes on so far down. */
export function person(x: number, y: number, wide: number, shirt: string, skin = SKINS[0], legs = '#3c3a37'): string {
  const part = (dx: number, dy: number, width: number, height: number, fill: string): string =>
    `<rect x="${x + dx * wide}" y="${y + dy * wide}" width="${width * wide}" height="${height * wide}" rx="${0.08 * wide}" fill="${fill}"/>`;
  return (
    part(-0.38, 1.3, 0.34, 1.5, legs) +
    part(0.04, 1.3, 0.34, 1.5, legs) +
    part(-0.5, 0.05, 1, 0.5, shirt) +
    part(-0.5, 0.05, 0.2, 0.75, shirt) +
    part(0.3, 0.05, 0.2, 0.75, shirt) +
    part(-0.33, 0.05, 0.66, 1.35, shirt) +
    part(-0.5, 0.05, 1, 1.35, 'url(#shade)') +
    part(-0.48, 0.8, 0.14, 0.45, skin as string) +
    part(0.34, 0.8, 0.14, 0.45, skin as string) +
    part(-0.09, -0.15, 0.18, 0.25, skin as string) +
    `<ellipse cx="${x}" cy="${y - 0.3 * wide}" rx="${0.2 * wide}" ry="${0.26 * wide}" fill="${skin}"/>` +
    `<path d="M ${x - 0.21 * wide} ${y - 0.36 * wide} a ${0.21 * wide} ${0.24 * wide} 0 0 1 ${0.42 * wide} 0 z" fill="#2e231c"/>`
  );
}
