import { expect, it } from 'vitest';
import { matches } from '../one-rule';

it.each([
  ['nightshift', 'night-shift'],
  ['night-shift', 'nightshift'],
  ['night-shift', 'night shift'],
  ['fbi', 'f.b.i'],
  ['f.b.i.', 'FBI'],
  ['police', 'pol.ice'],
  ['narco*', 'narco-tics'],
  ['gun*', 'gun-man'],
  ['9*', '9-ball'],
])('"%s" is found in "%s"', (phrase, text) => expect(matches([{ terms: [phrase] }], `the ${text} thing`)).toEqual([text]));

it('words with a space between stay two', () => expect(matches([{ terms: ['nightshift'] }], 'a night shift')).toEqual([]));
