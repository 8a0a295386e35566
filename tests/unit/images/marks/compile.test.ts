import { describe, expect, it } from 'vitest';
import { compileMark } from '../../../../lib/images/marks/compile';
import { findMarks } from '../../../../lib/images/marks/find';
import { MarkIndex } from '../../../../lib/images/marks/mark-index';
import { PLAIN } from '../../../images/scenes/marks';
import { reference } from '../../../images/scenes/picture';
import { invented, street } from './drawn';

describe('a mark from its picture', () => {
  it('on white paper is cut out, says so, and is found', async () => {
    const { emblem, kind } = invented('seal');
    const { reference: compiled, cut } = compileMark(await reference(emblem, '#ffffff'));
    expect(cut.by).toBe('found');
    const { picture } = await street(21, { emblem, x: 300, y: 300, width: 200, turn: -15 });
    const seen = findMarks(picture, new MarkIndex([{ id: 'seal', name: 'Seal', kind, references: [compiled] }]));
    expect(seen).toMatchObject([{ mark: 'seal', sure: true }]);
  });

  it('shows what of the picture counts as the mark', async () => {
    const picture = await reference(invented('seal').emblem, '#e8e0d0');
    const mask = compileMark(picture).cut.mask.data;
    const at = (x: number, y: number) => mask[Math.round(y * picture.height) * picture.width + Math.round(x * picture.width)];
    expect([at(0.01, 0.01), at(0.98, 0.98), at(0.5, 0.5), at(0.5, 0.12)]).toEqual([0, 0, 1, 1]);
  });

  it('with its own opacity is taken as it is', async () => {
    expect(compileMark(await reference(invented('star').emblem)).cut.by).toBe('given');
  });

  it('without an even ground is taken whole', async () => {
    const { picture } = await street(23);
    expect(compileMark(picture).cut).toMatchObject({ by: 'whole' });
  });

  it('that is too plain is said to be, and why', async () => {
    const plain = compileMark(await reference(PLAIN.emblem));
    expect(plain.plain).toMatchObject({ why: 'corners', least: 100 });
    for (const id of ['star', 'shield', 'wordmark']) expect(compileMark(await reference(invented(id).emblem)).plain).toBeUndefined();
  });

  it('knows where its words are', async () => {
    const { width, height, lettering } = compileMark(await reference(invented('seal').emblem)).reference;
    const share = (low: number, high: number): number => {
      let [letters, all] = [0, 0];
      lettering.forEach((value, i) => {
        const radius = Math.hypot((i % width) / width - 0.5, Math.floor(i / width) / height - 0.5);
        if (radius < low || radius > high) return;
        letters += value;
        all++;
      });
      return letters / all;
    };
    expect(share(0.36, 0.46)).toBeGreaterThan(0.5);
    expect(share(0, 0.2)).toBeLessThan(0.2);
  });

  it('that is tiny or empty is refused', () => {
    const picture = (side: number, opacity: number) => ({
      width: side,
      height: side,
      data: new Uint8ClampedArray(side * side * 4).fill(opacity),
    });
    expect(() => compileMark(picture(12, 255))).toThrow(/less than 24 pixels/);
    expect(() => compileMark(picture(100, 0))).toThrow(/less than 24 pixels/);
  });
});
