import type { Pixels } from '../../../lib/images/pixels';
import { FONTS, type Lettering, lettered, photographed, STYLES, type Style, wear, widthOf } from './draw';
import { Random } from './random';
import { ringed } from './ring';
import { SCENES, type Size, sceneOf } from './scenes';
import { DOCUMENTS, RINGS, TEXTS } from './texts';

/** A picture and what is written in it, line by line. */
export interface Example {
  name: string;
  /** What it is one of, for the tables. */
  kinds: Record<string, string>;
  lines: readonly string[];
  picture: Pixels;
}

const CAPS = [10, 14, 20, 28, 40, 64, 110];
const HEIGHTS = [810, 1080, 1350];
const SHAPES = Object.keys(STYLES) as Style[];

const sizeOf = (random: Random): Size => ({ width: 1080, height: random.of(HEIGHTS) });

/** Pictures of one text each; heights, styles, fonts and scenes take turns. */
export async function plainPictures(seed: number, count: number): Promise<Example[]> {
  return Promise.all(
    Array.from({ length: count }, (_, i) => {
      const random = new Random(seed * 1000 + i);
      const style = SHAPES[i % SHAPES.length] as Style;
      const cap = CAPS[Math.floor(i / SHAPES.length + i) % CAPS.length] as number;
      const font = FONTS[Math.floor(i / 3) % FONTS.length] as (typeof FONTS)[number];
      const fitting = TEXTS.filter((text) => widthOf({ text, font, cap }) < 900);
      return picture('plain', random, {
        text: fitting[(i * 5) % fitting.length] as string,
        font,
        style,
        cap,
        tilt: random.between(-14, 14),
      });
    }),
  );
}

export async function italicPictures(seed: number, count: number): Promise<Example[]> {
  return Promise.all(
    Array.from({ length: count }, (_, i) => {
      const random = new Random(seed * 1000 + 200 + i);
      const font = random.of(FONTS);
      const cap = random.of([14, 20, 28, 40, 64]);
      const text = random.of(TEXTS.filter((one) => widthOf({ text: one, font, cap }) < 900));
      return picture('italic', random, {
        text,
        font,
        style: random.of(SHAPES.slice(0, 5)),
        cap,
        tilt: random.between(-10, 10),
        italic: true,
      });
    }),
  );
}

/** Name tapes on cloth, letters 7 to 9 px high. */
export async function tapePictures(seed: number, count: number): Promise<Example[]> {
  return Promise.all(
    Array.from({ length: count }, (_, i) => {
      const random = new Random(seed * 1000 + 300 + i);
      const text = random.of(['J. RAMIREZ', 'POLICE', 'SHERIFF', 'M. CASTLE', 'OFFICER', 'K. NOVAK']);
      const style = random.of(['white on navy', 'gold on black', 'black on white'] as const);
      return picture('tape', random, { text, font: FONTS[0], style, cap: random.between(7, 9), tilt: random.between(-8, 8) }, 'cloth');
    }),
  );
}

async function picture(set: string, random: Random, one: Lettering, on = random.of(SCENES)): Promise<Example> {
  const size = sizeOf(random);
  const scene = await sceneOf(on, size, random);
  const half = widthOf(one) / 2 + one.cap;
  const rise = half * Math.abs(Math.sin((one.tilt * Math.PI) / 180)) + one.cap * 1.2;
  const x = random.between(half, size.width - half);
  const y = random.between(rise, size.height - rise);
  const { text, cap, style, font } = one;
  return {
    name: `${set}: ${text}, ${cap.toFixed(0)} px, ${style}, ${font.family}, tilt ${one.tilt.toFixed(0)}°, on ${on}`,
    kinds: { cap: cap.toFixed(0), style, font: font.family, text, scene: on },
    lines: [text],
    picture: await photographed(scene, lettered(one, x, y), ...wear(random, cap)),
  };
}

export async function ringPictures(seed: number, count: number): Promise<Example[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i): Promise<Example> => {
      const random = new Random(seed * 1000 + 400 + i);
      const size = sizeOf(random);
      const on = random.of(SCENES);
      const scene = await sceneOf(on, size, random);
      const [over, under] = RINGS[i % RINGS.length] as (typeof RINGS)[number];
      const radius = random.between(90, 260);
      const svg = ringed(over, under, radius, random.between(-15, 15), random.between(0.85, 1), random);
      const at = [random.between(radius * 1.3, size.width - radius * 1.3), random.between(radius * 1.3, size.height - radius * 1.3)];
      return {
        name: `ring: ${over} / ${under}, radius ${radius.toFixed(0)} px, on ${on}`,
        kinds: { scene: on },
        lines: under ? [over, under] : [over],
        picture: await photographed(scene, `<g transform="translate(${at.join(' ')})">${svg}</g>`, ...wear(random, radius / 8)),
      };
    }),
  );
}

export async function emptyPictures(seed: number, count: number): Promise<Example[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i): Promise<Example> => {
      const random = new Random(seed * 1000 + 600 + i);
      const on = SCENES[i % SCENES.length] as (typeof SCENES)[number];
      const scene = await sceneOf(on, sizeOf(random), random);
      return { name: `nothing: ${on} ${i}`, kinds: { scene: on }, lines: [], picture: await photographed(scene, '', ...wear(random, 30)) };
    }),
  );
}

/** Papers, a little askew. */
export async function documentPictures(seed: number, count: number): Promise<Example[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, i): Promise<Example> => {
      const random = new Random(seed * 1000 + 800 + i);
      const size = { width: 1080, height: 1350 };
      const scene = await sceneOf('wood', size, random);
      const lines = (DOCUMENTS[i % DOCUMENTS.length] as string).split('\n');
      const text = random.between(24, 29);
      const rows = lines.map((line, row) => `<text x="70" y="${110 + row * text * 2}" font-size="${text}">${line}</text>`).join('');
      const tilt = random.between(-2, 2);
      const paper =
        `<g transform="rotate(${tilt} 540 675)" font-family="${random.of(['Liberation Serif', 'DejaVu Serif', 'Liberation Sans'])}" fill="#222">` +
        `<rect x="30" y="30" width="1020" height="1290" fill="#f3f1ea"/>${rows}</g>`;
      return {
        name: `document ${i}`,
        kinds: {},
        lines,
        picture: await photographed(scene, paper, random.between(0, 0.8), random.whole(60, 90)),
      };
    }),
  );
}
