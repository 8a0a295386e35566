import { expect, it } from 'vitest';
import { matches } from '../one-rule';

it.each([
  ['we are staged', 'we’re staged'],
  ["we're staged", 'we are staged'],
  ["we're staged", "we're staged"],
  ['do not post', 'dont post'],
  ["don't post", 'do not post'],
  ['going to raid', 'gonna raid'],
  ['he has a record', "he's a record"],
])('"%s" is found in "%s"', (phrase, text) => expect(matches([{ terms: [phrase] }], `now ${text} here`)).toEqual([text]));

it('an owner is nobody who is something', () => expect(matches([{ terms: ['the chief is late'] }], "the chief's late shift")).toEqual([]));
it('"were" is not "we are"', () => expect(matches([{ terms: ["we're armed"] }], 'they were armed')).toEqual([]));
