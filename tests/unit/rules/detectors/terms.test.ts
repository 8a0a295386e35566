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

describe('phrases of which each word begins with a capital', () => {
  const named = (text: string) => matches([{ terms: ['will rich'], case: 'capital' }], text);
  it('are found', () => expect(named('ask Will Rich or WILL RICH')).toEqual(['Will Rich', 'WILL RICH']));
  it('are not found in small letters', () => expect(named('he will rich up')).toEqual([]));
});

describe('phrases that are looked for inside words', () => {
  const inside = (text: string) => matches([{ terms: ['gang', 'k9'], inside: true }], text);
  it('are found there, as the whole word', () => expect(inside('antigang work with the K9s')).toEqual(['antigang', 'K9s']));
  it('are not found in links', () => expect(inside('https://gang.example')).toEqual([]));
  it('must be single words', () => expect(() => matches([{ terms: ['gang unit'], inside: true }], '')).toThrow(/one word/));
});

describe('exceptions to phrases', () => {
  const animals = (text: string) => matches([{ terms: ['animals'], except: ['stray animals', 'animals * shelter'] }], text);
  it('cancel a match that is a part of them', () => expect(animals('stray animals and animals in shelter')).toEqual([]));
  it('leave every other match', () => expect(animals('stray animals, then these animals')).toEqual(['animals']));
});

describe('gaps', () => {
  it.each([
    ['work … for riverton', 'work for riverton', true],
    ['work … for riverton', 'work nights and days for riverton', true],
    ['work … for riverton', 'work nights and some days for riverton', false],
    ['work …5 for riverton', 'work nights and some long days for riverton', true],
    ['work ... for riverton', 'work nights for riverton', true],
    ['work … for riverton', 'work. Nights for riverton', false],
  ])('"%s" in "%s"', (term, text, expected) => expect(found([term], text)).toEqual(expected ? [text] : []));
});

describe('inflections', () => {
  it.each(['I work there', 'she works', 'we worked late', 'working again'])('work~ is found in: %s', (text) => {
    expect(found(['work~'], text)).toHaveLength(1);
  });
  it('are no beginnings', () => expect(found(['work~'], 'the workshop')).toEqual([]));
});

describe('phrases in one language', () => {
  const spanish = (text: string) => matches([{ terms: ['me', 'once'], language: 'es' }], text);
  it('are found in its sentences', () => expect(spanish('Nos vemos a las once en la plaza con los niños')).toEqual(['once']));
  it('are not found in those of another', () => expect(spanish('They called me once and then there was nobody at the door')).toEqual([]));
  it('take what stands inside them along', () => {
    const find = [{ terms: ['once'], language: 'es' as const, near: { terms: ['me'] } }];
    expect(matches(find, 'Nos vemos a las once, me dicen los niños en la plaza')).toEqual(['once']);
    expect(matches(find, 'They called me once and then there was nobody at the door')).toEqual([]);
  });
  it('are found where it cannot be told', () => expect(spanish('once')).toEqual(['once']));
});

it('code between backquotes is no prose, a quoted word is', () => {
  expect(found(['kill'], 'run `kill -9 $(pid)` now')).toEqual([]);
  expect(found(['kill'], 'they said `kill` again')).toEqual(['kill']);
});
