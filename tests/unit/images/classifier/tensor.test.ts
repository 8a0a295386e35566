import { expect, it } from 'vitest';
import { tensorOf } from '../../../../lib/images/classifier/tensor';
import type { Pixels } from '../../../../lib/images/pixels';

const MEAN = [0.5, 0.25, 0];
const STD = [0.5, 0.25, 1];

/** `rows` of colours, each as red, green and blue. */
function picture(rows: readonly (readonly number[])[][]): Pixels {
  const width = rows[0]?.length ?? 0;
  return { width, height: rows.length, data: Uint8ClampedArray.from(rows.flat().flatMap((colour) => [...colour, 255])) };
}

const planes = (tensor: Float32Array): number[][] =>
  [0, 1, 2].map((c) => [...tensor.subarray((c * tensor.length) / 3, ((c + 1) * tensor.length) / 3)]);

it('red, green and blue come one after the other, row by row, as the model was trained', () => {
  const two = picture([
    [
      [255, 0, 0],
      [0, 255, 0],
    ],
    [
      [0, 0, 255],
      [255, 255, 255],
    ],
  ]);
  expect(planes(tensorOf(two, 2, MEAN, STD))).toEqual([
    [1, -1, -1, 1],
    [-1, 3, -1, 3],
    [0, 0, 1, 1],
  ]);
});

it('a larger picture loses no line of it, a smaller one is filled, and neither keeps its proportions', () => {
  const [black, white] = [
    [0, 0, 0],
    [255, 255, 255],
  ];
  const line = picture([Array.from({ length: 8 }, (_, x) => (x === 5 ? (white as number[]) : (black as number[])))]);
  expect(planes(tensorOf(line, 2, [0, 0, 0], [1, 1, 1]))[0]).toEqual([0, 0.25, 0, 0.25]);
});
