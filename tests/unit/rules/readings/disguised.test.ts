import { describe, expect, it } from 'vitest';
import { matches } from '../one-rule';

const found = (terms: string[], text: string) => matches([{ terms }], text);

describe('a word in disguise', () => {
  it.each([
    'p0l1ce',
    'P0LIC3',
    'pol!ce',
    'p0|ice',
    'poIice',
    'poliiiice',
    'ppoolliiccee',
    'pol*ce',
    'рolіcе',
    'ρolιce',
    'роӏісе',
    'ᴘᴏʟɪᴄᴇ',
    '🅿🅾lice',
  ])('is found: %s', (text) => expect(found(['police'], `so ${text} again`)).toEqual([text]));
  it.each([
    ['swat', '$wat'],
    ['agent', '@gent'],
    ['cops', 'cop$'],
    ['illegal', '11legal'],
    ['address', '@ddre$$'],
  ])('"%s" is found with the signs that are its letters: %s', (phrase, text) =>
    expect(found([phrase], `so ${text} again`)).toEqual([text]),
  );
});

describe('what is no disguise', () => {
  it.each([
    ['sos', 'the 50s'],
    ['shot', 'this sh*t'],
    ['cop', 'the coop'],
    ['bail', 'ba5l'],
    ['wait', 'wa1'],
    ['call', 'cal!'],
    ['a great day', 'a gr8 day'],
  ])('"%s" is not in "%s"', (phrase, text) => expect(found([phrase], text)).toEqual([]));

  it('Latin words are not read into a Russian sentence', () => expect(found(['cop'], 'Рост сосны и сор в лесу')).toEqual([]));
  it('an address is no word in disguise', () => expect(found(['agent'], 'mail d@gent.example or see https://a.example/@gent')).toEqual([]));
});
