import { describe, expect, it } from 'vitest';
import { bestShifts } from '../../../../lib/images/marks/block';
import { cornersOf } from '../../../../lib/images/marks/corners';
import { WORDS } from '../../../../lib/images/marks/descriptor';
import { empty } from '../../../../lib/images/marks/features';
import { greyOf, resized } from '../../../../lib/images/marks/grey';
import { KERNEL } from '../../../../lib/images/marks/kernel-bytes';
import { get, hold, kernel, put, room, within } from '../../../../lib/images/marks/kernel-host';
import { MarkIndex } from '../../../../lib/images/marks/mark-index';
import { sampled } from '../../../../lib/images/marks/sample';
import type { Layer } from '../../../../lib/images/marks/template';
import { Warp } from '../../../../lib/images/marks/warp';
import type { Grey } from '../../../../lib/images/pixels';
import { kernelText } from '../../../images/kernel/compile';
import { mulberry32 } from '../../../mulberry32';

const drawn = (width: number, height: number, grey: (x: number, y: number) => number): Grey => ({
  width,
  height,
  data: Uint8Array.from({ length: width * height }, (_, i) => grey(i % width, Math.floor(i / width))),
});
const noise = (width: number, height: number, seed: number): Grey => {
  const chance = mulberry32(seed);
  return drawn(width, height, () => Math.floor(chance() * 256));
};
const at = ({ width, data }: Grey, x: number, y: number): number => data[y * width + x] as number;

describe('corners', () => {
  it.each([
    ['light on dark', 200, 40],
    ['dark on light', 40, 200],
  ])('of a square, %s, are its four and nothing of its edges', (_, inside, outside) => {
    const within = (value: number): boolean => value >= 40 && value < 70;
    const picture = drawn(110, 110, (x, y) => (within(x) && within(y) ? inside : outside));
    const found = Array.from(cornersOf(picture, 20, 16).at, (i) => [i % 110, Math.floor(i / 110)] as const);
    const ends = [40, 69].flatMap((y) => [40, 69].map((x) => [x, y] as const));
    const near = (a: readonly [number, number], b: readonly [number, number]): boolean => Math.hypot(a[0] - b[0], a[1] - b[1]) < 3;
    for (const end of ends) expect(found.some((one) => near(one, end))).toBe(true);
    for (const one of found) expect(ends.some((end) => near(one, end))).toBe(true);
  });

  it('are where nine of the sixteen pixels around are brighter or darker in a row, and none beside is stronger', () => {
    const picture = noise(83, 61, 4);
    expect([...cornersOf(picture, 60, 5).at].sort((a, b) => a - b)).toEqual(cornersByHand(picture, 60, 5));
  });

  it('are looked for with a higher threshold where there are too many to look at', () => {
    const { at } = cornersOf(noise(900, 900, 5), 1, 16);
    expect(at.length).toBeGreaterThan(1000);
    expect(at.length).toBeLessThanOrEqual(60_000);
  });

  it('of a picture that is smaller than the margin are none', () => {
    expect(cornersOf(noise(20, 12, 1), 10, 16).at).toHaveLength(0);
  });

  it('of fewer pixels than the size says are an error, and the next picture is looked at', () => {
    expect(() => cornersOf({ width: 100, height: 100, data: new Uint8Array(99 * 100) }, 10, 16)).toThrow(RangeError);
    expect(() => cornersOf(noise(100, 100, 1), 10, 2)).toThrow(RangeError);
    expect(cornersOf(noise(100, 100, 1), 10, 16).at.length).toBeGreaterThan(0);
  });
});

/** Straight from the definition. */
function cornersByHand(picture: Grey, threshold: number, margin: number): number[] {
  const { width, height } = picture;
  const ring = Array.from({ length: 16 }, (_, n) => [
    Math.round(3.1 * Math.sin((n * Math.PI) / 8)),
    Math.round(-3.1 * Math.cos((n * Math.PI) / 8)),
  ]);
  const scores = new Map<number, number>();
  for (let y = margin; y < height - margin; y++)
    for (let x = margin; x < width - margin; x++) {
      const by = ring.map(([dx, dy]) => at(picture, x + (dx as number), y + (dy as number)) - at(picture, x, y));
      const row = (fits: (difference: number) => boolean): boolean =>
        by.some((_, start) => Array.from({ length: 9 }, (_, n) => by[(start + n) % 16] as number).every(fits));
      if (!row((d) => d > threshold) && !row((d) => d < -threshold)) continue;
      scores.set(
        y * width + x,
        by.reduce((sum, d) => sum + Math.max(0, Math.abs(d) - threshold), 1),
      );
    }
  return [...scores.keys()].filter((i) => {
    const score = scores.get(i) as number;
    const [before, behind] = [
      [-1, -width - 1, -width, -width + 1],
      [1, width - 1, width, width + 1],
    ];
    return before.every((d) => (scores.get(i + d) ?? 0) < score) && behind.every((d) => (scores.get(i + d) ?? 0) <= score);
  });
}

describe('matches', () => {
  const chance = mulberry32(9);
  const descriptors = (count: number): Uint32Array => Uint32Array.from({ length: count * WORDS }, () => chance() * 2 ** 32);
  const own = descriptors(400);
  const features = { ...empty(400), count: 400, descriptors: own };
  const rows = new Uint8Array(16);
  const reference = { width: 4, height: 4, template: rows, lettering: rows, features };
  const index = new MarkIndex([{ id: 'one', name: 'One', kind: 'patch', references: [reference] }]);
  const bitsApart = (a: Uint32Array, i: number, b: Uint32Array, j: number): number => {
    let sum = 0;
    for (let word = 0; word < WORDS; word++)
      for (let bits = ((a[i * WORDS + word] as number) ^ (b[j * WORDS + word] as number)) >>> 0; bits > 0; bits = Math.floor(bits / 2))
        sum += bits % 2;
    return sum;
  };

  it('are as far apart as counting says, the nearest first, four at most', () => {
    // Each of the index's descriptors with a few bits changed, some of them more than a match may have.
    const asked = own.slice();
    for (let n = 0; n < 400; n++)
      for (let change = 0; change < n / 4; change++) {
        const bit = Math.floor(chance() * 256);
        asked[n * WORDS + (bit >> 5)] = ((asked[n * WORDS + (bit >> 5)] as number) ^ (1 << (bit & 31))) >>> 0;
      }
    const found = index.matches(asked, 400);
    const of = (n: number): number[] => Array.from({ length: found.count }, (_, i) => i).filter((i) => found.from[i] === n);
    let right = 0;
    for (let n = 0; n < 400; n++) {
      const mine = of(n);
      expect(mine.length).toBeLessThanOrEqual(4);
      const distances = mine.map((i) => found.distance[i] as number);
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      for (const i of mine) {
        expect(found.rivals[i]).toBe(mine.length);
        const view = index.views[found.view[i] as number];
        expect(found.distance[i]).toBe(bitsApart(asked, n, view?.features.descriptors as Uint32Array, found.feature[i] as number));
        expect(found.distance[i]).toBeLessThanOrEqual(68);
      }
      if (mine.some((i) => found.view[i] === 0 && found.feature[i] === n)) right++;
    }
    expect(right).toBeGreaterThan(200);
    expect(of(0).map((i) => found.distance[i])).toContain(0);
  });

  it('of what is unlike everything are none', () => {
    expect(index.matches(descriptors(50), 50).count).toBe(0);
  });
});

describe('a blur', () => {
  const BINOMIALS = [1, 6, 15, 20, 15, 6, 1];
  const blurred = ({ width, height, data }: Grey): Grey =>
    within(() => {
      const [image, out] = [put(data), room(width * height)];
      kernel().blur(image, width, height, out, room(width * 2));
      return { width, height, data: get(out, new Uint8Array(width * height)) };
    });

  it('of a point is the binomials both ways', () => {
    const { data } = blurred(drawn(15, 15, (x, y) => (x === 7 && y === 7 ? 255 : 0)));
    const weight = (d: number): number => BINOMIALS[d + 3] ?? 0;
    expect([...data]).toEqual(Array.from(data, (_, i) => Math.round((255 * weight((i % 15) - 7) * weight(Math.floor(i / 15) - 7)) / 4096)));
  });

  it.each([6, 7, 9, 13, 14, 15, 22, 40])(
    'of a picture %i px wide is right up to its last pixel and leaves the outermost three',
    (width) => {
      const picture = noise(width, 11, width);
      const soft = blurred(picture);
      for (let y = 0; y < 11; y++)
        for (let x = 0; x < width; x++) {
          let sum = 0;
          const edge = x < 3 || y < 3 || x >= width - 3 || y >= 8;
          for (let n = 0; n < 49 && !edge; n++) {
            const [dx, dy] = [n % 7, Math.floor(n / 7)];
            sum += (BINOMIALS[dx] as number) * (BINOMIALS[dy] as number) * at(picture, x + dx - 3, y + dy - 3);
          }
          expect(at(soft, x, y)).toBe(edge ? at(picture, x, y) : Math.floor((sum + 2048) / 4096));
        }
    },
  );
});

describe('a picture at another size', () => {
  it('is the mean of four where it is half as large', () => {
    const picture = noise(22, 14, 3);
    const half = resized(picture, 11, 7);
    for (let y = 0; y < 7; y++)
      for (let x = 0; x < 11; x++) {
        const four = [0, 1].flatMap((dy) => [0, 1].map((dx) => at(picture, 2 * x + dx, 2 * y + dy)));
        expect(at(half, x, y)).toBe(Math.floor((four.reduce((a, b) => a + b, 0) + 2) / 4));
      }
  });

  it.each([
    [30, 20, 25, 17],
    [30, 20, 41, 33],
    [30, 20, 16, 11],
    [90, 20, 25, 17],
    [1, 1, 5, 3],
  ])('is interpolated: %i × %i to %i × %i', (width, height, toWidth, toHeight) => {
    const picture = noise(width, height, 8);
    const other = resized(picture, toWidth, toHeight);
    const place = (i: number, size: number, to: number): number => Math.min(size - 1.001, Math.max(0, ((i + 0.5) * size) / to - 0.5));
    for (let y = 0; y < toHeight; y++)
      for (let x = 0; x < toWidth; x++) {
        const [px, py] = [Math.max(0, place(x, width, toWidth)), Math.max(0, place(y, height, toHeight))];
        const [left, top] = [Math.floor(px), Math.floor(py)];
        const row = (y: number): number => at(picture, left, y) + ((at(picture, left + 1, y) || 0) - at(picture, left, y)) * (px - left);
        const below = height > 1 ? row(top + 1) : row(top);
        expect(Math.abs(at(other, x, y) - (row(top) + (below - row(top)) * (py - top)))).toBeLessThan(2.5);
      }
  });

  it('is as bright as its colours say, and as the ground where it is transparent', () => {
    const data = Uint8ClampedArray.from([
      255, 255, 255, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 9, 9, 0, 255, 255, 255, 51,
    ]);
    expect([...greyOf({ width: 6, height: 1, data }, 6, 1, 100).data]).toEqual([255, 76, 149, 28, 100, 131]);
  });

  it('of fewer bytes than its size needs is an error', () => {
    expect(() => greyOf({ width: 3, height: 3, data: new Uint8ClampedArray(35) }, 3, 3, 0)).toThrow(RangeError);
  });
});

describe('a sample', () => {
  const side = 32;
  const picture = noise(90, 80, 12);
  const mask = new Uint8Array(side * side).fill(1);
  const layer: Layer = { width: side, height: side, scale: 1, grey: new Float32Array(side * side), mask, blocks: [] };

  it('is the picture where the warp puts the layer, interpolated between its pixels', () => {
    const { grey, width } = sampled(layer, new Warp(side, side, (u, v) => [u + 20.5, v + 30]), [picture], 2);
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++)
        expect(grey[(y + 2) * width + x + 2]).toBeCloseTo((at(picture, x + 20, y + 30) + at(picture, x + 21, y + 30)) / 2, 3);
  });

  it('that is shifted is found to be so, block by block, whole or not', () => {
    const own: Layer = {
      ...layer,
      mask: mask.map((_, i) => (i % 7 === 0 ? 0 : 1)),
      grey: Float32Array.from(layer.grey, (_, i) => 20 + at(picture, (i % side) + 22, Math.floor(i / side) + 29) / 2),
    };
    const sample = sampled(own, new Warp(side, side, (u, v) => [u + 20, v + 30]), [picture], 3);
    const block = { x: 8, y: 12, weight: 1, lettering: 0 };
    for (const one of [{ ...own, mask }, own]) {
      const pixels = [...one.grey].filter((_, i) => {
        const [x, y] = [(i % side) - block.x, Math.floor(i / side) - block.y];
        return x >= 0 && x < 8 && y >= 0 && y < 8 && one.mask[i];
      });
      const mean = pixels.reduce((a, b) => a + b, 0) / pixels.length;
      const deviation = Math.sqrt(pixels.reduce((sum, value) => sum + (value - mean) ** 2, 0) / pixels.length);
      const [shift] = bestShifts(one, [{ ...block, count: pixels.length, mean, deviation }], sample);
      expect(shift?.dx).toBeCloseTo(2, 0);
      expect(shift?.dy).toBeCloseTo(-1, 0);
      expect(shift?.alike).toBeGreaterThan(0.99);
    }
  });
});

describe('room', () => {
  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 29])('of %d bytes is refused', (bytes) => {
    expect(() => within(() => room(bytes))).toThrow(RangeError);
  });

  it('is free again after what it was taken for, also where that fails', () => {
    const first = within(() => room(100));
    expect(() =>
      within(() => {
        room(5_000_000);
        throw new Error('of the picture');
      }),
    ).toThrow('of the picture');
    expect(within(() => room(100))).toBe(first);
  });

  it('of what is held is taken once, until the end', () => {
    const picture = new Uint8Array(1000);
    within(() => {
      hold(picture);
      const place = put(picture);
      expect(within(() => put(picture))).toBe(place);
      expect(put(new Uint8Array(1000))).not.toBe(place);
    });
    within(() => {
      room(16);
      expect(put(picture)).not.toBe(put(picture));
    });
  });
});

it('the compiled kernel is what its sources make, imports nothing and is small', async () => {
  expect(await kernelText()).toContain(KERNEL);
  const bytes = Buffer.from(KERNEL, 'base64');
  expect(WebAssembly.Module.imports(new WebAssembly.Module(bytes))).toEqual([]);
  expect(bytes.length).toBeLessThan(10_000);
});
