import { describe, expect, it } from 'vitest';
import { matches } from '../one-rule';

const found = (terms: string[], text: string, exact = false) => matches([{ terms, ...(exact && { case: 'exact' as const }) }], text);

describe('phrases', () => {
  it.each([
    ['in any case', ['night shift'], 'NIGHT Shift again', ['NIGHT Shift']],
    ['with any spacing and signs between the words', ['night shift'], 'the night-shift, night   shift', ['night-shift', 'night   shift']],
    ['as an owner', ['sergeant'], "the sergeant's car", ["sergeant's"]],
    ['with a curly apostrophe', ["we're staged"], 'we’re staged', ['we’re staged']],
    ['as a hashtag', ['RivertonPD'], 'proud #RivertonPD', ['#RivertonPD']],
    ['as a handle at the end of a sentence', ['RivertonPD'], 'thanks @RivertonPD.', ['@RivertonPD']],
    ['as an emoji', ['🔫'], 'so 🔫 then', ['🔫']],
  ])('are found %s', (_, terms, text, expected) => expect(found(terms, text)).toEqual(expected));

  it.each([
    ['inside another word', ['shift'], 'nightshifts and shifty'],
    ['across a sentence end', ['night shift'], 'What a night. Shift starts soon.'],
    ['inside a link', ['staging'], 'https://news.example/staging'],
    ['with a word between', ['night shift'], 'night long shift'],
  ])('are not found %s', (_, terms, text) => expect(found(terms, text)).toEqual([]));

  it('of which the longest at a place speaks, once', () => {
    expect(found(['shift', 'night shift', 'night shift crew'], 'the night shift crew')).toEqual(['night shift crew']);
  });
});

describe('an open ending', () => {
  it.each([
    ['disgust*', 'disgusting', ['disgusting']],
    ['disgust*', 'disgust', ['disgust']],
    ['un*', 'unfair', ['unfair']],
    ['c* fleet', 'cruiser fleet', ['cruiser fleet']],
  ])('%s is found in %s', (term, text, expected) => expect(found([term], text)).toEqual(expected));

  it('does not reach back to a shorter word', () => expect(found(['disgust*'], 'disgus')).toEqual([]));
});

describe('a lone *', () => {
  it('stands for exactly one word', () => {
    expect(found(['lives on * street'], 'lives on Harlow street')).toEqual(['lives on Harlow street']);
    expect(found(['lives on * street'], 'lives on street')).toEqual([]);
    expect(found(['lives on * street'], 'lives on Old Harlow street')).toEqual([]);
  });

  it('finds every phrase of several that share their beginning', () => {
    expect(found(['at * gate', 'at north door'], 'at north gate or at north door')).toEqual(['at north gate', 'at north door']);
  });
});

describe('exact phrases', () => {
  it.each([
    ['CI', 'our CI told us', ['CI']],
    ['CI', "the CI's phone", ["CI's"]],
    ['CI *', 'CI seven called', ['CI seven']],
    ['UCs', 'two UCs inside', ['UCs']],
    ['CI', 'proud #CI', ['#CI']],
  ])('%s is found in "%s"', (term, text, expected) => expect(found([term], text, true)).toEqual(expected));

  it.each(['our ci told us', 'our Ci told us'])('CI is not found in "%s"', (text) => expect(found(['CI'], text, true)).toEqual([]));
});
