import { expect, it } from 'vitest';
import { matches } from '../one-rule';

it('finds the matches of every part, in order of their place', () => {
  const find = [{ any: [{ terms: ['badge'] }, { shape: 'phone' as const }] }];
  expect(matches(find, 'call 704-555-0142, show the badge, call 704-555-0143')).toEqual(['704-555-0142', 'badge', '704-555-0143']);
});

it('finds nothing when no part is there', () => {
  expect(matches([{ any: [{ terms: ['badge'] }, { terms: ['uniform'] }] }], 'a fine day')).toEqual([]);
});
