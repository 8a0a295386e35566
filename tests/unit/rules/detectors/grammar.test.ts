import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../../../../lib/rules/evidence';
import { grammarComplaint, grammarEvidence } from '../../../../lib/rules/grammar';
import { draft, engineOf, ruleBody } from '../one-rule';

const GAS = { grammar: '(to|will) gas #Determiner? #Adjective? rioters', anchor: { terms: ['gas'] } };
const engine = engineOf({ 'the-rule': ruleBody([GAS]) });
const found = (text: string) => engine.check(draft(text), grammarEvidence()).findings.map((finding) => finding.text);

describe('grammar', () => {
  it('tells sentences apart that hold the same words', () => {
    expect(found('Itching to gas those filthy rioters')).toEqual(['to gas those filthy rioters']);
    expect(found('The rioters went to get gas')).toEqual([]);
  });
  it('is looked at sentence by sentence, and found at its place in the post', () => {
    expect(found('Gas is dear. 😂 Ready to gas the rioters! To gas or not')).toEqual(['to gas the rioters']);
  });
  it('knows what a contraction stands for, and points at letters that are there', () => {
    expect(found("Tonight we'll gas the rioters")).toEqual(['gas the rioters']);
    expect(found("can't wait, gonna gas those rioters")).toEqual(['gas those rioters']);
  });
  it('is asked about only where the anchor is', () => {
    const { questions } = engine.check(draft('Ready. To gas the rioters'), { grammar: () => undefined });
    expect(questions).toEqual([{ sentence: 'To gas the rioters', pattern: GAS.grammar }]);
    expect(engine.check(draft('Ready for the rioters'), { grammar: () => undefined }).questions).toEqual([]);
  });
  it('says nothing while nobody has answered, nor when there is nobody to ask', () => {
    expect(engine.check(draft('to gas the rioters'), { grammar: () => undefined }).findings).toEqual([]);
    expect(engine.check(draft('to gas the rioters')).findings).toEqual([]);
  });
  it('of a sentence beyond all measure is not looked at', () => {
    const text = `to gas the rioters ${'and '.repeat(LONGEST_SENTENCE / 4)}`;
    expect(engine.check(draft(text), { grammar: () => undefined }).questions).toEqual([]);
    expect(found(text)).toEqual([]);
  });
});

describe('a condition beside grammar', () => {
  const conditioned = engineOf({ 'the-rule': ruleBody([{ ...GAS, near: { terms: ['itching'], within: '2 words' } }]) });
  it('must hold', () => {
    const texts = ['itching to gas the rioters', 'itching for years to gas the rioters'];
    expect(texts.map((text) => conditioned.check(draft(text), grammarEvidence()).findings.length)).toEqual([1, 0]);
  });
  it('that fails leaves nothing to ask', () => {
    expect(conditioned.check(draft('to gas the rioters'), { grammar: () => undefined }).questions).toEqual([]);
  });
});

describe('a pattern that is no grammar is refused with what would be right:', () => {
  it.each([
    ['#Nuon', 'there is no tag #Nuon'],
    ['to (gas|#Nuon) them', 'there is no tag #Nuon'],
    ['to (gas them', 'the bracket in "(gas" is not closed'],
    ['(we (will|shall)|they) go', 'a choice holds no other choice'],
    ['(a|(b|c))', 'a choice holds no other choice'],
    ['/(a+)+$/', 'is a regular expression'],
    ['(gas|/(a+)+$/) them', 'is a regular expression'],
    ['', 'it asks for nothing'],
  ])('%s', (pattern, complaint) => expect(grammarComplaint(pattern)).toContain(complaint));

  it.each(['to gas #Determiner? [#Noun]', '(#Verb && gas) .+ (the big|small) #Person+', '^will !#Adverb go$'])('%s is fine', (pattern) => {
    expect(grammarComplaint(pattern)).toBeUndefined();
  });
});
