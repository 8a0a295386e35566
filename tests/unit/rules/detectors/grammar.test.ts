import { describe, expect, it } from 'vitest';
import { AnsweredQuestions } from '../../../../lib/rules/evidence';
import { grammarComplaint, grammarEvidence } from '../../../../lib/rules/grammar';
import { draft, engineOf, ruleBody } from '../one-rule';

const grammar = '#Pronoun (was|were) #PastTense';
const engine = engineOf({ 'the-rule': ruleBody([{ grammar, anchor: { terms: ['arrested'] } }]) });
const text = 'Long day. He was arrested at noon. We arrested nobody. She was promoted.';

it('finds the grammar in the sentences that hold the anchor', () => {
  const { findings, questions } = engine.check(draft(text), grammarEvidence());
  expect(findings.map((finding) => finding.text)).toEqual(['He was arrested']);
  expect(questions).toEqual([]);
});

it('asks about those sentences only, and is silent until it is told', () => {
  const evidence = new AnsweredQuestions(10);
  const asked = engine.check(draft(text), evidence);
  expect(asked.findings).toEqual([]);
  expect(asked.questions).toEqual([
    { sentence: 'He was arrested at noon. ', pattern: grammar },
    { sentence: 'We arrested nobody. ', pattern: grammar },
  ]);
  evidence.add(asked.questions[0] as (typeof asked.questions)[number], [{ start: 0, end: 15 }]);
  const told = engine.check(draft(text), evidence);
  expect(told.findings.map((finding) => finding.text)).toEqual(['He was arrested']);
  expect(told.questions).toHaveLength(1);
});

it('without evidence stays silent and asks nothing', () => {
  expect(engine.check(draft(text))).toMatchObject({ verdict: 'clear', questions: [] });
});

describe('a match that compromise does not know is refused', () => {
  it.each([
    ['#Pronoun (was|were', 'not closed'],
    ['#Persn was', 'there is no tag #Persn'],
    [' ', 'asks for nothing'],
  ])('%s', (pattern, reason) => expect(grammarComplaint(pattern)).toContain(reason));
  it('by the compiler too', () => {
    const rule = ruleBody([{ grammar: '#Persn', anchor: { terms: ['a'] } }]);
    expect(() => engineOf({ 'the-rule': rule })).toThrow(/no tag #Persn/);
  });
});
