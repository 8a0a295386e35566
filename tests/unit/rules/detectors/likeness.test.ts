import { describe, expect, it } from 'vitest';
import { type Evidence, type LikenessQuestion, LONGEST_POST, MOST_PICTURES } from '../../../../lib/rules/evidence';
import { draft, engineOf, ruleBody, shieldBody } from '../one-rule';

const LIKE = { likeness: 'conduct' as const };
const engine = engineOf({ 'the-rule': ruleBody([LIKE]) });
const POST = 'Slept the whole shift in the lot';

/** Answers that every post is like posts about conduct. */
const alike: Evidence = {
  grammar: () => [],
  likeness: () => [{ topic: 'conduct', sure: true, telling: [{ start: 0, end: 5, share: 70 }], example: 'Napped all night' }],
};

describe('likeness', () => {
  it('advises and no more, whatever the severity of the rule', () => {
    const { findings, verdict } = engine.check(draft(POST), alike);
    expect(findings).toMatchObject([{ severity: 'advise', weak: true, start: 0, end: 0, text: '' }]);
    expect(verdict).toBe('note');
  });

  it('informs only where it is not sure', () => {
    const unsure: Evidence = { grammar: () => [], likeness: () => [{ topic: 'conduct', sure: false, telling: [] }] };
    expect(engine.check(draft(POST), unsure).findings).toMatchObject([{ severity: 'info', weak: true }]);
  });

  it('shows the words that spoke for it and the labelled post that is most like it', () => {
    expect(engine.check(draft(POST), alike).findings[0]?.signs).toMatchObject([
      { text: 'Slept', weight: 0.7 },
      { sign: 'like “Napped all night”', text: '' },
    ]);
  });

  it('is silent about other topics, without anybody to ask, and about posts too long to compare', () => {
    expect(engineOf({ 'the-rule': ruleBody([{ likeness: 'hate' }]) }).check(draft(POST), alike).findings).toEqual([]);
    expect(engine.check(draft(POST))).toMatchObject({ findings: [], questions: [] });
    expect(engine.check(draft('a '.repeat(LONGEST_POST)), alike).findings).toEqual([]);
    for (const alts of [['a'.repeat(LONGEST_POST + 1)], Array<string>(MOST_PICTURES + 1).fill('')])
      expect(engine.check(draft(POST, { images: alts.map((alt) => ({ alt })) }), alike).findings).toEqual([]);
  });

  it('asks about the whole post once, and never holds it back meanwhile', () => {
    const asked: LikenessQuestion[] = [];
    const two = engineOf({ 'one-rule': ruleBody([LIKE]), 'two-rule': ruleBody([LIKE]) });
    const report = two.check(draft(POST, { images: [{ alt: 'A car park' }] }), {
      grammar: () => [],
      likeness: (one) => void asked.push(one),
    });
    expect(report).toMatchObject({ verdict: 'clear', waits: false, questions: [{ post: POST, alts: ['A car park'], official: false }] });
  });

  it('says nothing more where another rule has found the topic, and speaks where that rule only informs', () => {
    const beside = (severity: string) =>
      engineOf({ 'the-rule': ruleBody([LIKE]), 'words-rule': ruleBody([{ terms: ['slept'] }], { severity }) })
        .check(draft(POST), alike)
        .findings.map(({ rule }) => rule);
    expect(beside('advise')).toEqual(['words-rule']);
    expect(beside('info').sort()).toEqual(['the-rule', 'words-rule']);
  });

  it('is silenced by a shield for its topic', () => {
    const shielded = engineOf({ 'the-rule': ruleBody([LIKE]), 'the-shield': shieldBody([{ terms: ['union'] }], ['conduct']) });
    expect(shielded.check(draft(`${POST}, says our union`), alike)).toMatchObject({ findings: [], shields: [{ silenced: ['the-rule'] }] });
  });
});
