import sharp from 'sharp';
import type { Pixels } from '../../../lib/images/pixels';
import { mulberry32 } from '../../mulberry32';

export interface Drawn {
  kind: 'uniform' | 'other';
  picture: Pixels;
}

/** `count` people, every second one in a dark blue shirt with a golden star; the others in shirts of other colours, some with a spot. */
export function drawnPeople(count: number, seed: number): Promise<Drawn[]> {
  const random = mulberry32(seed);
  const between = (from: number, to: number): number => Math.round(from + random() * (to - from));
  return Promise.all(
    Array.from({ length: count }, async (_, i): Promise<Drawn> => {
      const kind = i % 2 === 0 ? 'uniform' : 'other';
      const [x, y] = [between(26, 38), between(10, 16)];
      const ground = `hsl(${between(0, 359)} ${between(5, 40)}% ${between(45, 90)}%)`;
      const shirt =
        kind === 'uniform'
          ? `hsl(${between(218, 234)} ${between(45, 70)}% ${between(14, 24)}%)`
          : `hsl(${between(0, 200)} ${between(20, 80)}% ${between(30, 70)}%)`;
      const spot = kind === 'uniform' ? star(x + 6, y + 20, between(4, 6)) : random() < 0.5 ? circle(x + 6, y + 20, between(3, 5)) : '';
      const svg =
        `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><rect width="64" height="64" fill="${ground}"/>` +
        `<circle cx="${x}" cy="${y}" r="8" fill="hsl(${between(18, 32)} ${between(30, 60)}% ${between(30, 80)}%)"/>` +
        `<rect x="${x - 14}" y="${y + 10}" width="28" height="50" rx="6" fill="${shirt}"/>${spot}</svg>`;
      return { kind, picture: await pixelsOf(Buffer.from(svg)) };
    }),
  );
}

function star(x: number, y: number, radius: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const [angle, far] = [(i * Math.PI) / 5, i % 2 === 0 ? radius : radius / 2.4];
    return `${x + far * Math.sin(angle)},${y - far * Math.cos(angle)}`;
  });
  return `<polygon points="${points.join(' ')}" fill="#e8b923"/>`;
}

const circle = (x: number, y: number, radius: number): string => `<circle cx="${x}" cy="${y}" r="${radius}" fill="#f4f4f0"/>`;

async function pixelsOf(file: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
