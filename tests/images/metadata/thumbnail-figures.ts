// How well a packed small picture of the same is told from one that shows more, on pictures that are drawn here:
// npx tsx tests/images/metadata/thumbnail-figures.ts [pictures of each kind] [first seed]
// The thresholds were set on seeds 1 to 8; the figures in decision 0029 are of seeds 201 to 220.
import sharp, { type Sharp } from 'sharp';
import { showsOther } from '../../../lib/images/metadata/shows-other';
import type { Pixels } from '../../../lib/images/pixels';
import { dice } from '../../fuzz/mutate';
import { drawn } from './scenes';

const [WIDTH, HEIGHT] = [800, 600];
const [count = 20, first = 201] = process.argv.slice(2).map(Number);

const again = async (image: Sharp): Promise<Sharp> => sharp(await image.png().toBuffer());

async function compressed(image: Sharp, quality: number): Promise<Pixels> {
  const decoded = sharp(await image.jpeg({ quality }).toBuffer())
    .ensureAlpha()
    .raw();
  const { data, info } = await decoded.toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

/** Soft spots of all sizes over each other, like leaves and clouds. */
async function clouds(seed: number): Promise<Sharp> {
  const roll = dice(seed * 7919);
  const layers = [
    [4, 1],
    [8, 0.5],
    [16, 0.35],
    [48, 0.2],
  ] as const;
  const pictures = layers.map(([side, opacity]) => {
    const raw = Buffer.from(Array.from({ length: side * side * 3 }, () => roll(256)));
    const image = sharp(raw, { raw: { width: side, height: side, channels: 3 } });
    return image.resize(WIDTH, HEIGHT, { fit: 'fill', kernel: 'cubic' }).ensureAlpha(opacity).png().toBuffer();
  });
  const [ground, ...rest] = await Promise.all(pictures);
  return again(
    sharp(ground)
      .composite(rest.map((input) => ({ input })))
      .removeAlpha(),
  );
}

/** Large blurred spots, like a face before a wall. */
async function spots(seed: number): Promise<Sharp> {
  const roll = dice(seed * 104_729);
  const colour = (): string => `rgb(${roll(256)},${roll(256)},${roll(256)})`;
  const shapes = Array.from(
    { length: 9 },
    () =>
      `<ellipse cx="${roll(WIDTH)}" cy="${roll(HEIGHT)}" rx="${60 + roll(200)}" ry="${60 + roll(160)}" fill="${colour()}" opacity=".8"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${colour()}"/>${shapes.join('')}</svg>`;
  return again(sharp(Buffer.from(svg)).removeAlpha().blur(9));
}

const KINDS = { street: async (seed: number) => again(drawn(seed, WIDTH, HEIGHT)), clouds, spots };

const told = new Map<string, [number, number]>();
function tally(what: string, thumbnail: Pixels, picture: Pixels): void {
  const [yes, all] = told.get(what) ?? [0, 0];
  told.set(what, [yes + (showsOther(thumbnail, picture) ? 1 : 0), all + 1]);
}

for (const make of Object.values(KINDS)) {
  for (let seed = first; seed < first + count; seed++) {
    const scene = await make(seed);
    const picture = await compressed(scene.clone(), 80);
    const small = await again(scene.clone().resize(160));
    const same: [string, Sharp, number][] = [
      ...[60, 30, 15].map((quality): [string, Sharp, number] => ['compressed', small.clone(), quality]),
      ...[1.15, 0.85].map((gain): [string, Sharp, number] => ['15 % brighter or darker', small.clone().linear(gain, 0), 60]),
      ...[90, 180, 270].map((angle): [string, Sharp, number] => ['turned', small.clone().rotate(angle), 60]),
      ['mirrored', small.clone().flop(), 60],
      ['with bars', scene.clone().resize(160, 160, { fit: 'contain', background: '#000' }), 60],
      ...[96, 320].map((width): [string, Sharp, number] => ['of another size', scene.clone().resize(width), 40]),
      ['scaled roughly', scene.clone().resize(160, 120, { kernel: 'nearest' }), 60],
      ['in colour, of a picture in grey', small.clone(), 60],
    ];
    const grey = await compressed((await again(scene.clone().greyscale())).toColourspace('srgb'), 80);
    for (const [what, image, quality] of same) {
      tally(`same, ${what}`, await compressed(image, quality), what.includes('grey') ? grey : picture);
    }
    const thumbnail = await compressed(small.clone(), 60);
    const cut = (left: number, top: number, width: number, height: number): Sharp =>
      scene.clone().extract({ left: left * WIDTH, top: top * HEIGHT, width: width * WIDTH, height: height * HEIGHT });
    const cover = async (part: number, blurred: boolean): Promise<Sharp> => {
      const roll = dice(seed);
      const box = { left: 80 + roll(480), top: 60 + roll(360), width: WIDTH * part, height: HEIGHT * part };
      const black = sharp({ create: { width: box.width, height: box.height, channels: 3, background: '#000' } });
      const patch = blurred ? (await again(scene.clone().extract(box))).blur(25) : black;
      return again(scene.clone().composite([{ input: await patch.png().toBuffer(), left: box.left, top: box.top }]));
    };
    const others: [string, Sharp][] = [
      ['15 % cut off at one side', cut(0, 0, 0.85, 1)],
      ['15 % cut off at one side', cut(0.15, 0, 0.85, 1)],
      ['15 % cut off at one side', cut(0, 0.15, 1, 0.85)],
      ['15 % cut off at one side', cut(0, 0, 1, 0.85)],
      ['15 % cut off at two sides', cut(0.075, 0, 0.85, 1)],
      ['15 % cut off around', cut(0.075, 0.075, 0.85, 0.85)],
      ['half cut off', cut(0.25, 0.25, 0.5, 0.5)],
      ['8 % cut off', cut(0.04, 0.04, 0.92, 0.92)],
      ['8 % cut off', cut(0, 0.08, 1, 0.92)],
      ['a fifth of each side black', await cover(0.2, false)],
      ['an eighth of each side black', await cover(0.12, false)],
      ['a fifth of each side blurred', await cover(0.2, true)],
      ['another picture', await make(seed + 1000)],
    ];
    for (const [what, image] of others) tally(`other, ${what}`, thumbnail, await compressed(image, 80));
  }
}

for (const [what, [yes, all]] of told) console.log(`${what}: ${yes} of ${all} taken for something else`);
