import { expect, it } from 'vitest';
import { matches } from '../one-rule';

it.each([
  ['three cars', '3 cars'],
  ['3 cars', 'three cars'],
  ['twenty-one guns', '21 guns'],
  ['21 guns', 'twenty-one guns'],
  ['code 3', 'Code Three'],
  ['dos patrullas', '2 patrullas'],
])('"%s" is found in "%s"', (phrase, text) => expect(matches([{ terms: [phrase] }], `with ${text} there`)).toEqual([text]));

it('another number is not', () =>
  expect(matches([{ terms: ['three cars'] }], 'with twenty three cars and 13 cars')).toEqual(['three cars']));
