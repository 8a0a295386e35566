import { expect, it } from 'vitest';
import { wholeCharacters } from '../../../lib/rules/graphemes';
import { matches } from './one-rule';

it.each<[string, string, string]>([
  ['an emoji with a skin tone', '👮', '👮🏽 there'],
  ['a joined emoji', '👮', 'so 👮‍♂️ there'],
  ['the last of a joined emoji', '🔥', '❤️‍🔥 there'],
  ['marks on the last letter', 'e', 'e\u0301\u0302 there'],
  ['nothing more', 'the', 'the there'],
])('takes %s whole', (_, part, text) => {
  const start = text.indexOf(part);
  const whole = wholeCharacters(text, { start, end: start + part.length });
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ index }) => index);
  expect(graphemes).toContain(whole.start);
  expect(graphemes).toContain(whole.end);
  expect(whole.start).toBeLessThanOrEqual(start);
});

it('a finding on an emoji covers what the reader sees', () => expect(matches([{ terms: ['👮'] }], 'our 👮🏽‍♀️ here')).toEqual(['👮🏽‍♀️']));
