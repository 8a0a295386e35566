import { describe, expect, it } from 'vitest';
import { matches } from '../one-rule';

const found = (terms: string[], text: string) => matches([{ terms }], text);

describe('a word spelled out', () => {
  it.each([
    'p o l i c e',
    'p.o.l.i.c.e',
    'P-O-L-I-C-E',
    'p_o_l_i_c_e',
    'p * o * l * i * c * e',
    '🇵 🇴 🇱 🇮 🇨 🇪',
    '🅿️ 🅾️ l i c e',
    'p 0 l 1 c e',
  ])('is found: %s', (text) => expect(found(['police'], `so ${text} again`)).toEqual([text]));
  it('is found in a phrase', () => expect(found(['swat team'], 's w a t  t e a m')).toEqual(['s w a t  t e a m']));
  it('is found with any ending where a phrase allows it', () => {
    expect(found(['homicid*'], 'a h o m i c i d a l song')).toEqual(['h o m i c i d a l']);
    expect(found(['polic*', 'police'], 'the p o l i c y of p o l i c e')).toEqual(['p o l i c y', 'p o l i c e']);
  });
  it('of two signs is found when nobody would write it so', () => expect(found(['k9'], 'the K 9 is here')).toEqual(['K 9']));
});

describe('letters that stand apart for another reason', () => {
  it.each([
    ['in', 'plan I, n or m'],
    ['cop', 'c, o. p'],
    ['us', 'flags 🇺🇸 🇲🇽'],
    ['ai', 'A I'],
  ])('"%s" is not in "%s"', (phrase, text) => expect(found([phrase], text)).toEqual([]));
});
