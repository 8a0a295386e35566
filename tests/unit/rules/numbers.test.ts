import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from '../../../lib/rules/numbers';

const at = (text: string, i = 0) => {
  const found = numberAt(text.split(' '), i);
  return found && `${found.value}/${found.length}`;
};

describe('an English number in words', () => {
  it.each([
    ['one', '1/1'],
    ['zero tolerance', '0/1'],
    ['nineteen years', '19/1'],
    ['twenty one', '21/2'],
    ['twenty twenty', '20/1'],
    ['twenty zero', '20/1'],
    ['ninety nine problems', '99/2'],
    ['a hundred officers', '100/2'],
    ['a hundred and five', '105/4'],
    ['two hundred and five', '205/4'],
    ['two hundred five', '205/3'],
    ['two hundred and', '200/2'],
    ['two hundred and a half', '200/2'],
    ['twelve hundred block', '1200/2'],
    ['a thousand', '1000/2'],
    ['one thousand and one', '1001/4'],
    ['two thousand twenty six', '2026/4'],
    ['one hundred and fifty thousand', '150000/5'],
    ['nine hundred ninety nine thousand nine hundred ninety nine', '999999/9'],
    ['two thousand twelve hundred', '2000/2'],
    ['nine one one', '9/1'],
    ['five and six', '5/1'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected));
});

describe('a Spanish number in words', () => {
  it.each([
    ['uno', '1/1'],
    ['dieciseis anos', '16/1'],
    ['veintiun dias', '21/1'],
    ['veinte y uno', '21/3'],
    ['treinta y uno', '31/3'],
    ['treinta y una personas', '31/3'],
    ['treinta y', '30/1'],
    ['treinta uno', '30/1'],
    ['cien agentes', '100/1'],
    ['ciento cinco', '105/2'],
    ['doscientas noventa y nueve', '299/4'],
    ['mil quinientos', '1500/2'],
    ['mil una', '1001/2'],
    ['dos mil veintiseis', '2026/3'],
    ['cien mil', '100000/2'],
    ['novecientos noventa y nueve mil novecientos noventa y nueve', '999999/9'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected));
});

describe('an ordinal', () => {
  it.each([
    ['first', '1st/1'],
    ['second street', '2nd/1'],
    ['third', '3rd/1'],
    ['fourth', '4th/1'],
    ['eleventh', '11th/1'],
    ['twelfth', '12th/1'],
    ['thirteenth', '13th/1'],
    ['twentieth', '20th/1'],
    ['twenty first', '21st/2'],
    ['twenty second', '22nd/2'],
    ['twenty third', '23rd/2'],
    ['thirty first', '31st/2'],
    ['thirty second video', '30/1'],
    ['ten first responders', '10/1'],
    ['primero de mayo', '1st/1'],
    ['tercera', '3rd/1'],
    ['decimo tercero', '13th/2'],
    ['decimotercera', '13th/1'],
    ['vigesimo primero', '21st/2'],
    ['trigesima', '30th/1'],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected));
});

describe('words that only look like numbers', () => {
  it.each([
    ['a patrol car', 0],
    ['a hundredth', 0],
    ['hundred people', 0],
    ['un oficial', 0],
    ['una hundred', 0],
    ['and one', 0],
    ['we once worked', 1],
    ['my mil is here', 1],
    ['constructor', 0],
    ['', 0],
  ])('%s', (text, i) => expect(at(text, i)).toBeUndefined());

  it.each([
    ['a las once', 2, '11/1'],
    ['once mil', 0, '11000/2'],
    ['once de mayo', 0, '11/1'],
    ['hay mil personas', 1, '1000/1'],
    ['unit four', 1, '4/1'],
  ])('%s from word %i on', (text, i, expected) => expect(at(text, i)).toBe(expected));

  it('are not read past the end of the words', () => {
    for (const word of ['twenty', 'a', 'two', 'mil', 'vigesimo', 'ciento']) expect(() => numberAt([word], 0)).not.toThrow();
    expect(numberAt([], 0)).toBeUndefined();
  });
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `n` in English words, and a thousand at a time. */
function spelled(n: number): string {
  if (n >= 1000) return `${spelled(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${spelled(n % 1000)}` : ''}`;
  if (n >= 100) return `${ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spelled(n % 100)}` : ''}`;
  if (n < 20) return ONES[n] as string;
  return `${TENS[Math.floor(n / 10) - 2]}${n % 10 ? ` ${ONES[n % 10]}` : ''}`;
}

it('reads every number to 999,999 as it was written, all of its words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), (n) => {
      const text = spelled(n);
      expect(at(text)).toBe(`${n}/${text.split(' ').length}`);
    }),
    { numRuns: 2000 },
  );
});
