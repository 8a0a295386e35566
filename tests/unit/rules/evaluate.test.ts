import { describe, expect, it } from 'vitest';
import { draft, engineOf, ruleBody } from './one-rule';

describe('exceptions', () => {
  const unless = (within: string | undefined, text: string) =>
    engineOf({
      'the-rule': ruleBody([{ terms: ['staged'] }], { unless: [{ terms: ['training'], ...(within && { within }) }] }),
    })
      .check(draft(text))
      .findings.map((finding) => finding.text);

  it('silence a finding in the same sentence when nothing else is said', () => {
    expect(unless(undefined, 'staged for training. We are STAGED now')).toEqual(['STAGED']);
  });
  it('reach as far as they say', () => {
    expect(unless('2 words', 'training staged')).toEqual([]);
    expect(unless('2 words', 'training one two staged')).toEqual(['staged']);
    expect(unless('post', 'staged. Later. Training.')).toEqual([]);
  });
  it('that overlap a finding silence it', () => {
    const engine = engineOf({
      'the-rule': ruleBody([{ terms: ['lives on'] }], { unless: [{ terms: ['lives on in'], within: '1 word' }] }),
    });
    expect(engine.check(draft('she lives on in us')).findings).toEqual([]);
    expect(engine.check(draft('she lives on Main')).findings).toHaveLength(1);
  });
  it('silence only the finding they are near to', () => {
    expect(unless('1 word', 'staged training, then later again staged')).toEqual(['staged']);
  });
});

describe('a finding', () => {
  it('carries where, what, why and the clause', () => {
    const engine = engineOf({
      'the-rule': ruleBody([{ terms: ['badge'] }], {
        message: '“{match}” and {match} again',
        clause: { title: 'Insignia', number: '4.2', link: 'https://rivertonpd.example/policy' },
      }),
    });
    expect(engine.check(draft('My BADGE!')).findings).toEqual([
      {
        rule: 'the-rule',
        pack: 'house',
        topic: 'conduct',
        severity: 'warn',
        start: 3,
        end: 8,
        text: 'BADGE',
        message: '“BADGE” and BADGE again',
        why: 'Because.',
        suggest: 'Leave it out.',
        clause: { title: 'Insignia', number: '4.2', link: 'https://rivertonpd.example/policy' },
      },
    ]);
  });
  it('quotes what was written as it was written, dollar signs and all', () => {
    const engine = engineOf({ 'the-rule': ruleBody([{ shape: 'url' }], { message: '{match} is a link' }) });
    expect(engine.check(draft("https://a.example/$&$'x")).findings[0]?.message).toBe("https://a.example/$&$'x is a link");
  });
});

it('a rule that is off says nothing', () => {
  const engine = engineOf({ 'the-rule': ruleBody([{ terms: ['badge'] }], { severity: { personal: 'off', official: 'warn' } }) });
  expect(engine.check(draft('badge')).verdict).toBe('clear');
  expect(engine.check(draft('badge', { audience: 'official' })).verdict).toBe('warn');
});

it('the engine remembers nothing: the same draft gets the same report, whatever came before', () => {
  const engine = engineOf({ 'the-rule': ruleBody([{ shape: 'person-name' }]) });
  const first = engine.check(draft('we met Dana Cole'));
  engine.check(draft('BIG DAY, Dana Cole 🚓'));
  expect(engine.check(draft('we met Dana Cole'))).toEqual(first);
});
