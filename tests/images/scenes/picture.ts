import sharp from 'sharp';
import type { Pixels } from '../../../lib/images/pixels';
import type { Box } from '../../../lib/rules/seen';
import { Chance } from './chance';
import { draw, type Emblem } from './emblems';
import { GROUNDS } from './grounds';
import { place } from './place';

/** What a mark does in a picture: it is ours, it looks like ours, or it is ours but for the words. */
export type Part = 'mark' | 'like' | 'sibling';

export interface Shown {
  part: Part;
  /** Of the mark that it is or was made from; '' for another one. */
  id: string;
  emblem: Emblem;
  /** Side of a square as large as the mark, as a share of the picture's width: its width, where it is square. */
  size: number;
  mirrored: boolean;
}

export interface Scene {
  seed: number;
  shown: readonly Shown[];
  /** One of `GROUNDS`; otherwise left to chance. */
  ground?: string;
}

export interface Label extends Omit<Shown, 'emblem'> {
  box: Box;
  covered: number;
  dark: boolean;
  blur: number;
}

export interface Picture {
  jpeg: Buffer;
  labels: Label[];
}

/** Pixels of a file that sharp can read, on nothing or as it is, at most `side` px a side. */
export async function pixelsOf(file: Buffer, side = 1600): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) };
}

/** A mark as its agency would hand it in: 512 px on its longer side, on nothing or, as a JPEG, on `ground`. */
export async function reference(emblem: Emblem, ground?: string): Promise<Pixels> {
  const { svg, width, height } = draw(emblem);
  const png = await sharp(Buffer.from(svg), { density: (72 * 512) / Math.max(width, height) })
    .png()
    .toBuffer();
  if (!ground) return pixelsOf(png);
  const on = sharp(png).flatten({ background: ground }).extend({ top: 24, bottom: 30, left: 36, right: 20, background: ground });
  return pixelsOf(await on.jpeg({ quality: 88 }).toBuffer());
}

/** The picture of `scene`: 1080 px wide, as large as networks show them. Same scene, same bytes. */
export async function render(scene: Scene): Promise<Picture> {
  const chance = new Chance(scene.seed);
  const [width, height] = [1080, chance.of([810, 1080, 1350])];
  const drawnGround = chance.of(Object.keys(GROUNDS));
  const ground = await (GROUNDS[scene.ground ?? drawnGround] as (typeof GROUNDS)[string])(width, height, chance);
  const dark = chance.happens(0.12);
  const blur = chance.happens(0.6) ? chance.between(0.3, 2) : 0;
  const labels: Label[] = [];
  for (const { emblem, ...shown } of scene.shown) {
    // A wordmark has no ground of its own: it stands on a wall or a door.
    const drawn = draw(
      emblem,
      emblem.outline === 'wordmark' ? `hsl(${chance.whole(0, 359)},${chance.whole(0, 40)}%,${chance.whole(62, 98)}%)` : undefined,
    );
    const side = shown.size * width;
    const [w, h] = [side * Math.sqrt(drawn.width / drawn.height), side * Math.sqrt(drawn.height / drawn.width)];
    const pixels = await pixelsOf(
      await sharp(Buffer.from(drawn.svg), { density: Math.max(8, (72 * 1.4 * w) / drawn.width) })
        .png()
        .toBuffer(),
      2400,
    );
    const covered = chance.happens(0.45) ? chance.between(0.08, 0.35) : 0;
    // Up to three in a row of columns, so that none hides another.
    const column = width / scene.shown.length;
    const middle = column * (labels.length + 0.5);
    const [roomX, roomY] = [Math.max(0, column / 2 - w * 0.55), Math.max(0, height / 2 - h * 0.55)];
    const how = {
      x: middle + chance.between(-roomX, roomX),
      y: height / 2 + chance.between(-roomY, roomY),
      width: w,
      height: h,
      turn: chance.between(-30, 30),
      corners: Array.from({ length: 8 }, () => chance.between(-0.1, 0.1) * (chance.happens(0.5) ? 1 : 0.4)),
      mirrored: shown.mirrored,
      fold: chance.happens(0.35) ? chance.between(0.006, 0.025) : 0,
      light: chance.between(0.6, 1.1),
      slope: chance.between(-0.3, 0.3),
      covered,
    };
    labels.push({ ...shown, box: place(ground, pixels, how, chance), covered, dark, blur });
  }
  return { jpeg: await taken(ground, dark, blur, chance), labels };
}

/** As a camera and a network leave it: light, blur, grain, JPEG. */
async function taken({ width, height, data }: Pixels, dark: boolean, blur: number, chance: Chance): Promise<Buffer> {
  const gain = dark ? chance.between(0.25, 0.45) : chance.between(0.85, 1.1);
  const grain = chance.between(0, 7) + (dark ? 3 : 0);
  const blurred = sharp(Buffer.from(data.buffer, data.byteOffset, data.length), { raw: { width, height, channels: 4 } }).removeAlpha();
  const pixels = await (blur ? blurred.blur(Math.max(0.3, blur)) : blurred).raw().toBuffer();
  for (let i = 0; i < pixels.length; i += 3) {
    const speck = chance.grain() * grain;
    for (let c = 0; c < 3; c++) pixels[i + c] = Math.min(255, Math.max(0, (pixels[i + c] as number) * gain + speck));
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: chance.whole(40, 90) })
    .toBuffer();
}
