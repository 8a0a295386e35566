import { expect, it } from 'vitest';
import { matches } from '../one-rule';

const find = [{ missing: [{ terms: ['call 911'] }, { shape: 'phone' as const }] }];

it('speaks about the post as a whole when none of the required elements is there', () => {
  expect(matches(find, 'Have you seen him?')).toEqual(['']);
});

it.each(['Seen him? Call 911', 'Seen him? 704-555-0142'])('is satisfied by one of them: %s', (text) => {
  expect(matches(find, text)).toEqual([]);
});

it('speaks about an empty post too', () => expect(matches(find, '')).toEqual(['']));
