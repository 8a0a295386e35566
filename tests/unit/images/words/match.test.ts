import { describe, expect, it } from 'vitest';
import { correctTo } from '../../../../lib/images/words/match';

const VOCABULARY = ['Riverton Police Department', 'POLICE', 'SHERIFF', 'policía', 'SGT', 'Unit', 'trooper', 'confidential'];
const box = { x: 1, y: 2, width: 30, height: 10 };
const corrected = (text: string) => correctTo([{ text, box, sureness: 0.9 }], VOCABULARY)[0];

describe('a misread word of the vocabulary is put right', () => {
  it.each([
    ['P0LICE', 'POLICE'],
    ['POL1CE', 'POLICE'],
    ['POIICE', 'POLICE'],
    ['PQLICE', 'POLICE'],
    ['POLCE', 'POLICE'],
    ['5HERIFF', 'SHERIFF'],
    ['SHERIEF', 'SHERIFF'],
    ['R1VERTON POIICE', 'RIVERTON POLICE'],
    ['C0NFlDENTAL', 'confidential'],
    ['DEPARTNEHT', 'DEPARTMENT'],
    ['5GT', 'SGT'],
    ['“Tropper,', '“trooper,'],
  ])('%s → %s', (read, meant) => expect(corrected(read)?.text).toBe(meant));
});

describe('anything else stays as it was read', () => {
  it.each([
    ['a plate', '7ABC482'],
    ['a plate of look-alikes', 'SG81'],
    ['a badge number', 'BADGE 4412'],
    ['a case number', '23-4417'],
    ['two letters off in six', 'PALACE'],
    ['one letter off in four', 'UNIX'],
    ['one letter off in three', 'SGM'],
    ['three letters off in ten', 'DEPARTXXXT'],
    ['another word', 'coffee'],
    ['a known word in its own case', 'Police'],
    ['nothing', ''],
  ])('%s: %s', (_, text) => expect(corrected(text)).toEqual({ text, box, sureness: 0.9 }));

  it('what two known words are equally near to', () => {
    expect(correctTo([{ text: 'MARNE', box, sureness: 1 }], ['MARINE', 'MARNIE'])[0]?.text).toBe('MARNE');
  });
});

it('accents alone make no other word, and cost nothing', () => {
  expect(correctTo([{ text: 'POLICIA', box, sureness: 0.9 }], ['policía'])).toEqual([{ text: 'POLICÍA', box, sureness: 0.9 }]);
});

it('a word put right is less sure by the share of wrong letters', () => {
  expect(corrected('SHERIEF')?.sureness).toBeCloseTo(0.9 * (6 / 7));
});
