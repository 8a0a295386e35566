import sharp from 'sharp';
import type { Pixels } from '../../../lib/images/pixels';
import type { Chance } from './chance';
import { line } from './letters';
import { noise } from './noise';

type Ground = (width: number, height: number, chance: Chance) => Promise<Pixels> | Pixels;
type Colour = readonly [number, number, number];

const hue = (chance: Chance, low = 30, high = 225): Colour => [
  chance.between(low, high),
  chance.between(low, high),
  chance.between(low, high),
];
const css = ([r, g, b]: Colour): string => `rgb(${Math.round(r)},${Math.round(g)},${Math.round(b)})`;

/** Each pixel a mixture of `colours` by `amount` (0 to 1) at its place. */
function painted(width: number, height: number, colours: readonly Colour[], amount: (i: number, x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const place = Math.min(0.9999, Math.max(0, amount(i, i % width, (i / width) | 0))) * (colours.length - 1);
    const [a, b, share] = [colours[place | 0] as Colour, colours[(place | 0) + 1] as Colour, place % 1];
    for (let c = 0; c < 3; c++) data[i * 4 + c] = (a[c] as number) * (1 - share) + (b[c] as number) * share;
    data[i * 4 + 3] = 255;
  }
  return { width, height, data };
}

async function drawn(width: number, height: number, svg: string): Promise<Pixels> {
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`;
  const data = await sharp(Buffer.from(whole)).flatten({ background: '#808080' }).ensureAlpha().raw().toBuffer();
  return { width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) };
}

const word = (chance: Chance): string => Array.from({ length: chance.whole(2, 9) }, () => chance.of([...'AEIOURSTLNDHCMPBGFWY'])).join('');

/** Houses with windows, signs with words, a road, people of a head and a trunk. */
const street: Ground = (width, height, chance) => {
  let svg = `<rect width="100%" height="100%" fill="${css(hue(chance, 140, 235))}"/>`;
  for (let x = -40; x < width; ) {
    const [w, top] = [chance.between(140, 320), chance.between(0.05, 0.4) * height];
    svg += `<rect x="${x}" y="${top}" width="${w}" height="${height}" fill="${css(hue(chance, 50, 200))}"/>`;
    const [step, pane, frame] = [chance.between(36, 70), css(hue(chance, 20, 240)), css(hue(chance, 200, 255))];
    for (let y = top + 20; y < height * 0.62; y += step * 1.2)
      for (let wx = x + 14; wx < x + w - step * 0.6; wx += step)
        svg += `<path d="M${wx} ${y}h${step * 0.6}v${step * 0.75}h${-step * 0.6}ZM${wx} ${y + step * 0.36}h${step * 0.6}M${wx + step * 0.3} ${y}v${step * 0.75}" fill="${pane}" stroke="${frame}" stroke-width="3"/>`;
    if (chance.happens(0.7)) {
      const [sy, hand] = [
        height * chance.between(0.55, 0.7),
        { colour: css(hue(chance, 0, 255)), weight: chance.between(0.7, 1.3), width: 1 },
      ];
      svg += `<rect x="${x + 12}" y="${sy}" width="${w - 24}" height="44" rx="4" fill="${css(hue(chance, 0, 255))}"/>${line(word(chance), x + w / 2, sy + 22, 26, w - 50, hand)}`;
    }
    x += w;
  }
  svg += `<path d="M0 ${height * 0.78}H${width}V${height}H0Z" fill="#55575a"/><path d="M0 ${height * 0.9}H${width}" stroke="#ddd" stroke-width="8" stroke-dasharray="60 40"/>`;
  for (let n = chance.whole(0, 4); n > 0; n--) {
    const [x, y, r] = [chance.between(0, width), height * chance.between(0.55, 0.8), chance.between(18, 46)];
    svg += `<path d="M${x - r * 1.6} ${y + r * 6}V${y + r * 2.4}Q${x - r * 1.5} ${y + r} ${x} ${y + r}T${x + r * 1.6} ${y + r * 2.4}V${y + r * 6}Z" fill="${css(hue(chance))}"/><circle cx="${x}" cy="${y}" r="${r}" fill="${css([chance.between(120, 230), chance.between(90, 180), chance.between(70, 150)])}"/><circle cx="${x}" cy="${y - r * 0.2}" r="${r * 1.05}" fill="#332a22" clip-path="inset(0 0 60% 0)"/>`;
  }
  return drawn(width, height, svg);
};

/** Weather, plaster, rock: clouds of many sizes. */
const clouds: Ground = (width, height, chance) => {
  const at = noise(width, height, chance, chance.byRatio(30, 300), chance.whole(4, 7), chance.between(0.45, 0.75));
  return painted(width, height, [hue(chance), hue(chance), hue(chance)], (i) => at[i] as number);
};

/** Weave with shadows of folds. */
const cloth: Ground = (width, height, chance) => {
  const folds = noise(width, height, chance, chance.between(150, 400), 2, 0.5);
  const [period, colour] = [chance.between(3, 9), hue(chance, 15, 200)];
  const light: Colour = [colour[0] + 50, colour[1] + 50, colour[2] + 50];
  return painted(
    width,
    height,
    [[colour[0] * 0.4, colour[1] * 0.4, colour[2] * 0.4], colour, light],
    (i, x, y) => (folds[i] as number) * 0.8 + 0.1 + 0.06 * Math.sin((x * 6.28) / period) * Math.sin((y * 6.28) / period),
  );
};

/** Smooth, with soft light. */
const skin: Ground = (width, height, chance) => {
  const soft = noise(width, height, chance, chance.between(250, 600), 3, 0.35);
  const tone = chance.between(0.35, 1);
  return painted(
    width,
    height,
    [
      [120 * tone, 70 * tone, 50 * tone],
      [215 * tone, 155 * tone, 125 * tone],
      [245 * tone, 205 * tone, 180 * tone],
    ],
    (i) => soft[i] as number,
  );
};

/** Leaves over leaves. */
const foliage: Ground = (width, height, chance) => {
  let svg = `<rect width="100%" height="100%" fill="rgb(30,${chance.whole(40, 70)},25)"/>`;
  const [size, count] = [chance.between(14, 44), 1400];
  for (let n = 0; n < count; n++) {
    const green: Colour = [chance.between(20, 120), chance.between(60, 190), chance.between(10, 80)];
    svg += `<path transform="translate(${chance.whole(0, width)} ${chance.whole(0, height)}) rotate(${chance.whole(0, 359)}) scale(${(size * chance.between(0.5, 1.4)) / 20})" d="M0 -20Q12 -4 0 20Q-12 -4 0 -20M0 -14V24" fill="${css(green)}" stroke="rgb(20,50,20)" stroke-width="1.2"/>`;
  }
  return drawn(width, height, svg);
};

/** A page of words. */
const page: Ground = (width, height, chance) => {
  const size = chance.between(9, 30);
  const hand = { colour: css(hue(chance, 0, 90)), weight: 0.9, width: chance.between(0.8, 1) };
  let svg = `<rect width="100%" height="100%" fill="${css(hue(chance, 215, 255))}"/>`;
  for (let y = size * 2; y < height - size; y += size * 2)
    for (let x = 40; x < width - 60; ) {
      const [text, room] = [word(chance), chance.between(3, 9) * size];
      svg += line(text, x + room / 2, y, size, Math.min(room, width - 50 - x), hand);
      x += room + size * 0.8;
    }
  return drawn(width, height, svg);
};

/** One colour, or nearly. */
const even: Ground = (width, height, chance) => {
  const [dx, dy] = [chance.between(-1, 1), chance.between(-1, 1)];
  return painted(width, height, [hue(chance), hue(chance)], (_, x, y) => 0.5 + (dx * x) / width / 2 + (dy * y) / height / 2);
};

/** Tiles, bricks, or shapes thrown about. */
const pattern: Ground = (width, height, chance) => {
  const [w, h, gap] = [chance.byRatio(24, 160), chance.byRatio(24, 90), chance.between(2, 8)];
  let svg = `<rect width="100%" height="100%" fill="${css(hue(chance))}"/>`;
  const base = hue(chance);
  for (let y = 0, row = 0; y < height; y += h, row++)
    for (let x = row % 2 ? -w / 2 : 0; x < width; x += w) {
      const shade = chance.between(-25, 25);
      svg += `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(w - gap).toFixed(1)}" height="${(h - gap).toFixed(1)}" fill="${css([base[0] + shade, base[1] + shade, base[2] + shade])}"/>`;
    }
  for (let n = chance.whole(0, 40); n > 0; n--) {
    const r = chance.byRatio(8, 120);
    svg += `<path transform="translate(${chance.whole(0, width)} ${chance.whole(0, height)}) rotate(${chance.whole(0, 359)})" d="${chance.of([`M0 ${-r}L${r} ${r}H${-r}Z`, `M${-r} ${-r / 2}H${r}V${r / 2}H${-r}Z`, `M0 ${-r}A${r} ${r} 0 1 1 -.1 ${-r}Z`])}" fill="${css(hue(chance, 0, 255))}" opacity="${chance.between(0.5, 1)}"/>`;
  }
  return drawn(width, height, svg);
};

export const GROUNDS: Record<string, Ground> = { street, clouds, cloth, skin, foliage, page, even, pattern };
