import { describe, expect, it } from 'vitest';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { PhraseError } from '../../../lib/packs/phrase-error';
import { expand } from '../../../lib/packs/phrases';
import { NO_AGENCY } from '../../../lib/packs/profile';
import { writtenOut } from '../../../lib/rules/compact';

const lists = {
  kin: ['mom', 'dad'],
  deep: ['my {lists.kin}'],
  loop: ['{lists.loop} again'],
  many: Array.from({ length: 30 }, (_, i) => `w${i}`),
};
const forms = (written: string, exact = false) => [...new Set(expand(written, { agency: RIVERTON, lists, exact }).flatMap(writtenOut))];

describe('a written phrase', () => {
  it.each<[string, string[]]>([
    ['Night  Shift', ['night shift']],
    ['(my|our) house', ['my house', 'our house']],
    ['(just |)moved', ['just moved', 'moved']],
    ['(a|(b|c)) d', ['a d', 'b d', 'c d']],
    ['{lists.kin} calls', ['mom calls', 'dad calls']],
    ['{lists.deep}', ['my mom', 'my dad']],
    [
      '{agency.names} rules',
      ['riverton police department rules', 'riverton pd rules', 'riverton police rules', 'rpd rules', 'rivertonpd rules'],
    ],
    ['lives at * Street', ['lives at * street']],
    ['disgust* people', ['disgust* people']],
    ['#RivertonPD', ['rivertonpd']],
    ['the night-shift', ['the night shift', 'the nightshift']],
    ['f.b.i. agent', ['f b i agent', 'fbi agent']],
    ['!!!', []],
  ])('%s stands for %j', (written, expected) => expect(forms(written).sort()).toEqual([...expected].sort()));

  it('keeps a choice of single words as it is, for phrases are many', () => {
    expect(expand('(i|we) (work|serve) (at night|nights)', { agency: RIVERTON, lists })).toEqual([
      'i|we serve|work at night',
      'i|we serve|work nights',
    ]);
    expect(expand('(a|the) (two|three) hundred', { agency: RIVERTON, lists })).toEqual(['a 200', 'the 200', 'a 300', 'the 300']);
  });
  it('keeps its letters when they must be exact', () => expect(forms('CI (One|two)', true)).toEqual(['CI One', 'CI two']));
  it('of a contraction leaves out the apostrophe, but where that is another word', () => {
    expect(forms("that's")).toContain('thats');
    expect([...forms("we're"), ...forms("od'd")]).not.toEqual(expect.arrayContaining(['were']));
    expect(forms("od'd")).not.toContain('odd');
  });
  it('with an empty list of the profile stands for nothing', () =>
    expect(expand('{agency.units} staged', { agency: NO_AGENCY, lists })).toEqual([]));
});

describe('a phrase that cannot be compiled says what would be right', () => {
  it.each([
    ['{lists.none}', 'there is no list {lists.none}'],
    ['{agency.none}', 'there is no list {agency.none}'],
    ['{lists.loop}', 'refers to itself'],
    ['(a|((b|c) who))', '"((b|c) who)": brackets hold a choice, as in "(my|our) house"'],
    ['(meeting) tonight', '"(meeting)": brackets hold a choice'],
    ['my|our) house', 'a ")" too many'],
    ['(my|our house', 'a "(" too many'],
    ['{lists.many} {lists.many}', 'stands for more than 500 phrases; split it'],
  ])('%s: %s', (written, message) => {
    expect(() => forms(written)).toThrow(PhraseError);
    expect(() => forms(written)).toThrow(message);
  });
});
