import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pixels } from '../../../../lib/images/pixels';
import { readWords } from '../../../../lib/images/words/read';
import { LANGUAGES, openReader, type ReaderFiles, type TextReader } from '../../../../lib/images/words/reader';
import { drawing, FONTS, type Lettering, lettered, photographed, pixelsOf } from '../../../images/words/draw';
import { readerFiles } from '../../../images/words/files';
import { Random } from '../../../images/words/random';
import { ringed } from '../../../images/words/ring';
import { type Scene, sceneOf } from '../../../images/words/scenes';

const SIZE = { width: 480, height: 320 };
const PLAIN: Lettering = { text: 'POLICE', font: FONTS[0], style: 'black on white', cap: 24, tilt: 0 };

let files: ReaderFiles;
let reader: TextReader;
beforeAll(async () => {
  files = readerFiles(...LANGUAGES);
  reader = await openReader(files);
});
afterAll(() => reader.free());

const drawn = async (parts: string, on: Scene = 'sky'): Promise<Pixels> =>
  photographed(await sceneOf(on, SIZE, new Random(5)), parts, 0.4, 85);
const written = (given: Partial<Lettering>, on?: Scene) => drawn(lettered({ ...PLAIN, ...given }, 240, 160), on);
const textsIn = async (picture: Pixels) => (await readWords(picture, reader, { deadline: 60_000 })).map(({ text }) => text);

describe('words are read', () => {
  it.each<[string, Partial<Lettering>]>([
    ['POLICE', {}],
    ['RIVERTON PD', { tilt: 12 }],
    ['BADGE 4412', { style: 'white on navy' }],
    ['SHERIFF', { style: 'white, no plate', italic: true }],
    ['7ABC482', { cap: 11, tilt: -6 }],
    ['POLICE', { cap: 90 }],
    ['POLICÍA', {}],
  ])('%s, %o', async (text, given) => expect(await textsIn(await written({ ...given, text }))).toEqual([text]));

  it('around a seal, along its top and its bottom', async () => {
    const seal = ringed('CITY OF RIVERTON', 'POLICE', 130, 5, 0.95, new Random(3));
    const texts = await textsIn(await drawn(`<g transform="translate(240 160)">${seal}</g>`));
    expect(texts.sort()).toEqual(['CITY OF RIVERTON', 'POLICE']);
  });
});

it('black letters on nothing, as of a sticker, are read', async () => {
  const sticker = drawing(SIZE, lettered({ ...PLAIN, style: 'black, no plate' }, 240, 160));
  expect(await textsIn(await pixelsOf(await sharp(sticker).png().toBuffer()))).toEqual(['POLICE']);
});

it('says where in the picture they are, and how sure it is', async () => {
  const [seen] = await readWords(await written({}), reader, { deadline: 60_000 });
  const { x, y, width, height } = seen?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  expect(Math.abs(x + width / 2 - 240)).toBeLessThan(6);
  expect(Math.abs(y + height / 2 - 160)).toBeLessThan(6);
  expect(Math.abs(height - PLAIN.cap)).toBeLessThan(6);
  expect(seen?.sureness).toBeGreaterThan(0.8);
});

it.each<Scene>(['gravel', 'brick', 'street', 'cloth'])('reads nothing where nothing is written: %s', async (scene) => {
  expect(await textsIn(await drawn('', scene))).toEqual([]);
});

it.each([
  ['one colour', { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(255) }],
  ['one pixel', { width: 1, height: 1, data: new Uint8ClampedArray(4) }],
  ['a line of pixels', { width: 300, height: 2, data: new Uint8ClampedArray(2400).fill(90) }],
])('a picture of %s is no trouble', async (_, picture) => expect(await textsIn(picture)).toEqual([]));

describe('the deadline', () => {
  const page = () => drawn(['POLICE', 'SHERIFF', 'OFFICER'].map((text, i) => lettered({ ...PLAIN, text }, 240, 60 + 100 * i)).join(''));

  it('ends reading between lines, and what was read so far is told', async () => {
    // Each line takes one tick of this clock.
    let ticks = 0;
    const slow: TextReader = {
      readLine: (line) => {
        ticks++;
        return reader.readLine(line);
      },
      free: () => {},
    };
    const seen = await readWords(await page(), slow, { deadline: 2, now: () => ticks });
    expect(seen).toHaveLength(2);
    expect(await textsIn(await page())).toEqual(['POLICE', 'SHERIFF', 'OFFICER']);
  });

  it('that is over before the first line leaves nothing to tell', async () => {
    expect(await readWords(await page(), reader, { deadline: 0, now: () => 0 })).toEqual([]);
  });
});

describe('broken files are refused', () => {
  it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ['empty', () => new Uint8Array(0)],
    ['zeros', () => new Uint8Array(5000)],
    ['cut short', (bytes) => bytes.subarray(0, 100_000)],
  ])('data that are %s', async (_, broken) => {
    const { wasm, data } = files;
    await expect(openReader({ wasm, data: { spa: broken(data.spa as Uint8Array) } })).rejects.toThrow(
      'The data of a language is broken: spa',
    );
  });

  it('a WebAssembly that is cut short', async () => {
    await expect(openReader({ ...files, wasm: files.wasm.subarray(0, 1000) })).rejects.toThrow('The engine did not start');
  });

  it('no language at all', async () => {
    await expect(openReader({ ...files, data: {} })).rejects.toThrow('No language to read');
  });
});

it('a freed reader reads no more', async () => {
  const short = await openReader(files);
  short.free();
  expect(() => short.readLine({ width: 8, height: 8, data: new Uint8Array(64) })).toThrow('The reader was freed');
});
