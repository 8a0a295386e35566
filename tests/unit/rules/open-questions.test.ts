import { describe, expect, it } from 'vitest';
import { AnsweredQuestions, type Evidence } from '../../../lib/rules/evidence';
import type { Span } from '../../../lib/rules/report';
import { draft, engineOf, ruleBody, shieldBody } from './one-rule';

const GAS = { grammar: 'to gas', anchor: { terms: ['gas'] } };
const NOBODY: Evidence = { grammar: () => undefined };
const TEXT = 'ready to gas';

/** The report on `TEXT` under `rules` before anybody has answered. */
const open = (rules: Record<string, unknown>, audience: 'personal' | 'official' = 'personal') =>
  engineOf(rules).check(draft(TEXT, { audience }), NOBODY);

describe('a verdict waits for answers', () => {
  it('that may bring a finding which holds the post', () => {
    expect(open({ 'the-rule': ruleBody([GAS]) })).toMatchObject({ verdict: 'clear', waits: true });
  });
  it('also where a milder rule has the same question', () => {
    const rules = { 'a-mild-rule': ruleBody([GAS], { severity: 'advise' }), 'a-strict-rule': ruleBody([GAS]) };
    expect(open(rules)).toMatchObject({ waits: true });
  });
  it('that may take away the shield of such a finding', () => {
    const shield = shieldBody([{ terms: ['ready'] }], ['conduct'], { unless: [GAS] });
    expect(open({ 'the-rule': ruleBody([{ terms: ['gas'] }]), 'the-shield': shield })).toMatchObject({ verdict: 'clear', waits: true });
  });
});

describe('a verdict does not wait', () => {
  it('for rules that never hold a post', () => {
    const report = open({ 'the-rule': ruleBody([GAS], { severity: 'advise' }) });
    expect(report).toMatchObject({ waits: false, questions: [expect.anything()] });
  });
  it('for rules that hold posts of the other kind of account only', () => {
    const rules = { 'the-rule': ruleBody([GAS], { severity: { personal: 'advise', official: 'stop' } }) };
    expect([open(rules).waits, open(rules, 'official').waits]).toEqual([false, true]);
  });
  it('when it holds the post already', () => {
    const rules = { 'the-rule': ruleBody([GAS]), 'another-rule': ruleBody([{ terms: ['ready'] }]) };
    expect(open(rules)).toMatchObject({ verdict: 'warn', waits: false, questions: [expect.anything()] });
  });
  it('for shields, which can only free it', () => {
    const shield = shieldBody([GAS], ['conduct']);
    expect(open({ 'the-rule': ruleBody([{ terms: ['ready'] }], { severity: 'advise' }), 'the-shield': shield }).waits).toBe(false);
  });
  it('once everything is answered', () => {
    const engine = engineOf({ 'the-rule': ruleBody([GAS]) });
    expect(engine.check(draft(TEXT), { grammar: () => [] })).toMatchObject({ verdict: 'clear', waits: false, questions: [] });
  });
});

describe('answers', () => {
  const answer = (sentence: string, spans: readonly Span[]) => [{ sentence, pattern: GAS.grammar }, spans] as const;
  it('belong to a sentence, wherever it stands', () => {
    const engine = engineOf({ 'the-rule': ruleBody([GAS]) });
    const known = new AnsweredQuestions(10);
    known.add(...answer(TEXT, [{ start: 6, end: 12 }]));
    const { findings, questions } = engine.check(draft(`Oh. ${TEXT}`), known);
    expect(findings.map(({ start, text }) => [start, text])).toEqual([[10, 'to gas']]);
    expect(questions).toEqual([]);
  });
  it('are kept up to a limit; the oldest go first', () => {
    const known = new AnsweredQuestions(2);
    for (const sentence of ['one', 'two', 'three']) known.add(...answer(sentence, []));
    expect(['one', 'two', 'three'].map((sentence) => known.grammar({ sentence, pattern: GAS.grammar }))).toEqual([undefined, [], []]);
  });
});
