import { describe, expect, it } from 'vitest';
import { matches } from '../one-rule';

const found = (terms: string[], text: string) => matches([{ terms }], text);

describe('the words of a tag', () => {
  it.each([
    ['riverton pd', '#ProudRivertonPD', 'RivertonPD'],
    ['riverton pd', '@riverton_pd_fan', 'riverton_pd'],
    ['k9 unit', '#K9UnitLife', 'K9Unit'],
    ['unit 12', '#Unit12', 'Unit12'],
    ['p 2', 'Since🅿2', '🅿2'],
    ['unit 12', '#Ünit12', 'Ünit12'],
    ['unit 12', '#ﬃUnit12', 'Unit12'],
    ['riverton pd', 'iPhone pics by RivertonPD', 'RivertonPD'],
    ['riverton pd officer', '#RivertonPD officer', '#RivertonPD officer'],
  ])('"%s" in %s', (phrase, text, words) => expect(found([phrase], text)).toEqual([words]));

  it('are words, not beginnings of words', () => expect(found(['pd'], '#UpdatePdf')).toEqual([]));
  it('in plain small letters are one word', () => expect(found(['cat'], '#concatenate')).toEqual([]));
});

it('a phrase that needs exact letters is found in a tag that has them', () => {
  expect(matches([{ terms: ['CI'], case: 'exact' }], '#OurCIToday')).toEqual(['CI']);
  expect(matches([{ terms: ['CI'], case: 'exact' }], '#OurCiToday')).toEqual([]);
});
