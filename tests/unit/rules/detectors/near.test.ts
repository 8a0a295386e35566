import { describe, expect, it } from 'vitest';
import { matches } from '../one-rule';

const within = (reach: string, text: string) =>
  matches([{ terms: ['warrant'], near: { terms: ['tonight'], within: reach } }], text).length > 0;

describe.each([
  ['3 words', 'warrant one two tonight', 'warrant one two three tonight'],
  ['3 words', 'tonight one two warrant', 'tonight one two three warrant'],
  ['1 word', 'warrant tonight', 'warrant for tonight'],
  ['sentence', 'the warrant is served tonight', 'the warrant is old. See you tonight'],
  ['sentence', 'tonight: a warrant!', 'tonight!\na warrant'],
  ['post', 'the warrant is old. See you tonight', 'the warrant is old'],
])('within %s', (reach, near, far) => {
  it(`"${near}" is near`, () => expect(within(reach, near)).toBe(true));
  it(`"${far}" is not`, () => expect(within(reach, far)).toBe(false));
});

it('reaches over a neighbour that overlaps to the next one', () => {
  const find = [{ terms: ['patrol car'], near: { terms: ['car'], within: '4 words' } }];
  expect(matches(find, 'my patrol car is new')).toEqual([]);
  expect(matches(find, 'my patrol car is a car')).toEqual(['patrol car']);
});

it('points at the first part only, and at each that has company', () => {
  const find = [{ near: [{ terms: ['unit'] }, { terms: ['staged'] }], within: '2 words' }];
  expect(matches(find, 'unit staged. One more unit far away. Unit is staged')).toEqual(['unit', 'Unit']);
});

it('asks several conditions to hold, each in its own reach', () => {
  const find = [
    {
      terms: ['warrant'],
      near: [
        { terms: ['tonight'], within: '2 words' },
        { terms: ['alder'], within: 'post' },
      ],
    },
  ];
  expect(matches(find, 'warrant tonight. Alder Court.')).toEqual(['warrant']);
  expect(matches(find, 'warrant tonight. Birch Court.')).toEqual([]);
  expect(matches(find, 'warrant again and tonight. Alder Court.')).toEqual([]);
});

it('counts what is true of the post as near to everything in it', () => {
  const find = [{ terms: ['warrant'], near: { context: { surface: ['story' as const] } } }];
  expect(matches(find, 'warrant', { surface: 'story' })).toEqual(['warrant']);
  expect(matches(find, 'warrant', { surface: 'post' })).toEqual([]);
});

it('`all` asks for every part anywhere in the post', () => {
  const find = [{ all: [{ terms: ['warrant'] }, { shape: 'time' as const }, { terms: ['alder'] }] }];
  expect(matches(find, 'Alder Court. A warrant. At 7 pm.')).toEqual(['warrant']);
  expect(matches(find, 'Alder Court. A warrant.')).toEqual([]);
});

describe('a condition on one side', () => {
  const found = (side: 'before' | 'after', text: string) =>
    matches([{ terms: ['warrant'], near: { terms: ['no'], within: '3 words', side } }], text).length > 0;
  it('before the match', () => expect([found('before', 'no warrant'), found('before', 'warrant, no')]).toEqual([true, false]));
  it('after the match', () => expect([found('after', 'no warrant'), found('after', 'warrant, no')]).toEqual([false, true]));
});

it('may be put on a choice of detectors', () => {
  const find = [{ any: [{ terms: ['warrant'] }, { terms: ['raid'] }], near: { terms: ['tonight'], within: '3 words' } }];
  expect(matches(find, 'a warrant, a raid tonight')).toEqual(['warrant', 'raid']);
  expect(matches(find, 'a warrant, and much later in this sentence a raid tonight')).toEqual(['raid']);
});
