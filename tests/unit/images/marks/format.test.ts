import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../../lib/images/marks/find';
import { readMark, writeMark } from '../../../../lib/images/marks/format';
import { MarkIndex } from '../../../../lib/images/marks/mark-index';
import { invented, mark, street } from './drawn';

const shield = await mark('shield');
const [reference] = shield.references as [(typeof shield.references)[number]];
const written = writeMark(reference);

describe('a mark in a rule pack', () => {
  it('comes back whole, and is found as before', async () => {
    const read = readMark(written);
    expect(read.template).toEqual(reference.template);
    expect(read.lettering).toEqual(reference.lettering);
    expect(read.features.descriptors).toEqual(reference.features.descriptors);
    expect(writeMark(read)).toBe(written);
    const { picture } = await street(31, { emblem: invented('shield').emblem, x: 400, y: 300, width: 180 });
    expect(findMarks(picture, new MarkIndex([{ ...shield, references: [read] }]))).toMatchObject([{ mark: 'shield', sure: true }]);
  });

  it('takes less than 60 KB', () => {
    expect(written.length).toBeLessThan(60_000);
  });

  it.each([
    ['nothing', '', /not a compiled mark/],
    ['no base64', 'ä!', /not base64/],
    ['something else', btoa('a picture of a cat, perhaps'), /not a compiled mark/],
    ['a cut-off one', written.slice(0, written.length / 2 - ((written.length / 2) % 4)), /cut off/],
    ['one with something after it', btoa(`${atob(written)}more`), /cut off/],
  ])('%s is refused and said what it is', (_, text, error) => {
    expect(() => readMark(text)).toThrow(error);
  });

  it.each([
    ['of a later version', 3, 9, /version 9/],
    ['with a size that cannot be', 4, 255, /impossible sizes/],
  ])('one %s is refused', (_, at, value, error) => {
    const bytes = [...atob(written)];
    bytes[at] = String.fromCharCode(value);
    expect(() => readMark(btoa(bytes.join('')))).toThrow(error);
  });

  it('one with a direction that cannot be is refused', () => {
    const bytes = [...atob(written)];
    bytes[bytes.length - 33] = String.fromCharCode(200);
    expect(() => readMark(btoa(bytes.join('')))).toThrow(/cannot be/);
  });
});
