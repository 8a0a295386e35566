import sharp from 'sharp';
import type { Box, SeenMark } from '../../lib/rules/seen';
import type { Label } from './scenes/picture';

export interface Tile {
  as: 'hit' | 'miss' | 'false alarm' | 'sibling';
  number: number;
  jpeg: Buffer;
  /** px. */
  width: number;
  labels: readonly Label[];
  seen: readonly SeenMark[];
}

const [SIDE, ACROSS, OF_EACH] = [180, 9, 18];
const COLOURS = { hit: '#2e7d32', miss: '#e65100', 'false alarm': '#b71c1c', sibling: '#6a1b9a' } as const;

/** Up to 18 pictures of each sort: white boxes where the marks are, coloured ones where they were found (dashed: a hint only). */
export async function contactSheet(tiles: readonly Tile[], file: string): Promise<void> {
  const shown = (['hit', 'miss', 'false alarm', 'sibling'] as const).flatMap((as) =>
    tiles.filter((tile) => tile.as === as).slice(0, OF_EACH),
  );
  const rows = Math.max(1, Math.ceil(shown.length / ACROSS));
  const pictures = await Promise.all(
    shown.map(async (tile, i) => ({ input: await drawn(tile), left: (i % ACROSS) * SIDE, top: Math.floor(i / ACROSS) * SIDE })),
  );
  await sharp({ create: { width: ACROSS * SIDE, height: rows * SIDE, channels: 3, background: '#fff' } })
    .composite(pictures)
    .png({ palette: true, colours: 128 })
    .toFile(file);
}

async function drawn({ as, number, jpeg, width, labels, seen }: Tile): Promise<Buffer> {
  const small = await sharp(jpeg)
    .resize(SIDE - 8, SIDE - 24, { fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true });
  const scale = small.info.width / width;
  const frame = ({ x, y, width: w, height: h }: Box, style: string): string =>
    `<rect x="${x * scale}" y="${y * scale}" width="${w * scale}" height="${h * scale}" fill="none" ${style}/>`;
  const boxes =
    labels
      .filter(({ part }) => part === 'mark')
      .map(({ box }) => frame(box, 'stroke="#fff" stroke-width="3"'))
      .join('') +
    seen.map(({ box, sure }) => frame(box, `stroke="${COLOURS[as]}" stroke-width="2" ${sure ? '' : 'stroke-dasharray="4 3"'}`)).join('');
  const over = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${small.info.width}" height="${small.info.height}">${boxes}</svg>`,
  );
  const bar = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE - 8}" height="16"><rect width="100%" height="100%" fill="${COLOURS[as]}"/><text x="4" y="12" font-size="11" fill="#fff" font-family="sans-serif">${as} ${number} ${seen.map((one) => one.sureness.toFixed(2)).join(' ')}</text></svg>`,
  );
  const picture = await sharp(small.data)
    .composite([{ input: over }])
    .png()
    .toBuffer();
  return sharp({ create: { width: SIDE - 4, height: SIDE - 4, channels: 3, background: '#ddd' } })
    .composite([
      { input: bar, left: 2, top: 2 },
      { input: picture, left: 2, top: 20 },
    ])
    .png()
    .toBuffer();
}
