import { describe, expect, it } from 'vitest';
import { writtenOut } from '../../../lib/rules/contractions';

const readings = (word: string) =>
  writtenOut(word)
    .map((reading) => reading.join(' '))
    .join(', ');

describe('a contraction stands for', () => {
  it.each([
    ["we're", 'we are'],
    ["they're", 'they are'],
    ["i'm", 'i am'],
    ["i've", 'i have'],
    ["who'll", 'who will'],
    ["mom'll", 'mom will'],
    ["should've", 'should have'],
    ["he's", 'he is, he has'],
    ["it's", 'it is, it has'],
    ["that's", 'that is, that has'],
    ["who's", 'who is, who has'],
    ["everyone's", 'everyone is, everyone has'],
    ["nothing's", 'nothing is, nothing has'],
    ["i'd", 'i would, i had'],
    ["there'd", 'there would, there had'],
    ["where'd", 'where would, where had, where did'],
    ["don't", 'do not'],
    ["weren't", 'were not'],
    ["can't", 'can not, cannot'],
    ["won't", 'will not'],
    ["shan't", 'shall not'],
    ["ain't", 'is not, am not, are not'],
    ["let's", 'let us'],
    ["y'all", 'you all'],
    ["y'all're", 'you all are'],
    ["c'mon", 'come on'],
    ["wouldn't've", 'would not have'],
    ["i'd've", 'i would have, i had have'],
  ])('%s: %s', (word, expected) => expect(readings(word)).toBe(expected));
});

describe('a contraction without its apostrophe stands for', () => {
  it.each([
    ['dont', 'do not'],
    ['cant', 'can not, cannot'],
    ['wont', 'will not'],
    ['aint', 'is not, am not, are not'],
    ['didnt', 'did not'],
    ['isnt', 'is not'],
    ['im', 'i am'],
    ['ive', 'i have'],
    ['youre', 'you are'],
    ['theyre', 'they are'],
    ['weve', 'we have'],
    ['whos', 'who is, who has'],
    ['yall', 'you all'],
    ['shouldve', 'should have'],
  ])('%s: %s', (word, expected) => expect(readings(word)).toBe(expected));

  it.each('were well wed ill id shell shed hell hed its lets whore cause whys'.split(' '))('%s is a word of its own', (word) => {
    expect(writtenOut(word)).toEqual([]);
  });
});

describe('an informal word stands for', () => {
  it.each([
    ['gonna', 'going to'],
    ['wanna', 'want to, want a'],
    ['gotta', 'got to, have got to'],
    ['lemme', 'let me'],
    ['gimme', 'give me'],
    ['kinda', 'kind of'],
    ['outta', 'out of'],
    ['cuz', 'because'],
    ['cos', 'because'],
    ['dunno', 'do not know'],
  ])('%s: %s', (word, expected) => expect(readings(word)).toBe(expected));
});

describe('no contraction', () => {
  it.each([
    "chief's",
    "dana's",
    "one's",
    "officers'",
    "o'clock",
    "ma'am",
    "o'brien",
    "dui'd",
    'can',
    "'s",
    "'re",
    "'",
    '',
    "it't",
    'constructor',
  ])('%s', (word) => expect(writtenOut(word)).toEqual([]));
  it('is a made-up word of great length', () => expect(writtenOut('i'.concat("'ve".repeat(20_000)))).toEqual([]));
});
