import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../../lib/images/marks/find';
import { MarkIndex } from '../../../../lib/images/marks/mark-index';
import { Chance } from '../../../images/scenes/chance';
import { lookAlike, sibling } from '../../../images/scenes/marks';
import { drawnOn, invented, mark, street } from './drawn';

const index = new MarkIndex(await Promise.all(['star', 'shield', 'seal', 'stripe'].map(mark)));
const emblem = (id: string) => invented(id).emblem;

describe('marks in a picture', () => {
  it.each([
    ['turned', { turn: 27, width: 170 }],
    ['small, a tenth of the width', { width: 80 }],
    ['mirrored, as in a selfie', { mirrored: true, turn: -12, width: 190 }],
    ['most of the picture', { width: 520 }],
  ])('a mark is found %s, and where it is', async (_, how) => {
    const { picture, boxes } = await street(3, { emblem: emblem('seal'), x: 400, y: 300, ...how });
    const [box] = boxes as [(typeof boxes)[number]];
    const seen = findMarks(picture, index);
    expect(seen).toMatchObject([{ mark: 'seal', name: 'Riverton seal', kind: 'seal', sure: true }]);
    for (const side of ['x', 'y', 'width', 'height'] as const)
      expect(Math.abs((seen[0]?.box[side] ?? 0) - box[side])).toBeLessThan(0.12 * box.width);
  });

  it('several marks in one picture are found, the same one twice too', async () => {
    const { picture } = await street(
      5,
      { emblem: emblem('star'), x: 140, y: 300, width: 160, turn: 10 },
      { emblem: emblem('shield'), x: 400, y: 300, width: 150 },
      { emblem: emblem('star'), x: 660, y: 300, width: 190, turn: -20 },
    );
    const seen = findMarks(picture, index).filter(({ sure }) => sure);
    expect(seen.map((one) => one.mark).sort()).toEqual(['shield', 'star', 'star']);
  });

  it('a picture without a mark, or with another agency’s, brings nothing to ask about', async () => {
    const chance = new Chance(9);
    const { picture } = await street(
      7,
      { emblem: lookAlike(chance), x: 230, y: 280, width: 260 },
      { emblem: lookAlike(chance), x: 580, y: 300, width: 220 },
    );
    expect(findMarks(picture, index).filter(({ sure }) => sure)).toEqual([]);
    expect(findMarks((await street(8)).picture, index)).toEqual([]);
  });

  it('the same drawing with another agency’s words is worth a hint at most', async () => {
    const other = sibling(emblem('seal'), new Chance(4));
    expect(other.words).not.toEqual(emblem('seal').words);
    const { picture } = await street(11, { emblem: other, x: 400, y: 300, width: 260, turn: 8 });
    expect(findMarks(picture, index).filter(({ sure }) => sure)).toEqual([]);
  });

  it('a mark too small for its words to be compared is worth a hint at most', async () => {
    const { picture } = await street(13, { emblem: emblem('seal'), x: 400, y: 300, width: 52 });
    expect(findMarks(picture, index).filter(({ sure }) => sure)).toEqual([]);
  });

  it('a small mark on a page of words is seen where the picture is looked at from nearer', async () => {
    const { picture } = await drawnOn('page', 3, { emblem: emblem('star'), x: 400, y: 300, width: 60 });
    expect(findMarks(picture, index)).toMatchObject([{ mark: 'star', sure: false }]);
  });

  it('places are those of the full-size picture', async () => {
    const { picture } = await street(3, { emblem: emblem('star'), x: 400, y: 300, width: 200 });
    const [small] = findMarks(picture, index);
    const [full] = findMarks(picture, index, 0.25);
    expect(full?.box.x).toBeCloseTo((small?.box.x ?? 0) * 4, 5);
    expect(full?.box.width).toBeCloseTo((small?.box.width ?? 0) * 4, 5);
  });

  it('the same picture brings the same findings', async () => {
    const { picture } = await street(17, { emblem: emblem('stripe'), x: 400, y: 300, width: 300, turn: 5 });
    const first = findMarks(picture, index);
    expect(first).toMatchObject([{ mark: 'stripe', sure: true }]);
    expect(findMarks(picture, index)).toEqual(first);
  });

  it.each([
    ['one pixel', 1, 1],
    ['a line', 1200, 2],
    ['smaller than any mark', 20, 20],
  ])('%s is no trouble', (_, width, height) => {
    expect(findMarks({ width, height, data: new Uint8ClampedArray(width * height * 4).fill(128) }, index)).toEqual([]);
  });
});
