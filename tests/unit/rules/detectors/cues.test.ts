import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthoredDetector, AuthoredSign } from '../../../../lib/packs/schema';
import type { Draft } from '../../../../lib/rules/draft';
import { engineFor } from '../../../../lib/rules/evaluate';
import { grammarEvidence } from '../../../../lib/rules/grammar';
import type { Report } from '../../../../lib/rules/report';
import { draft, engineOf, ruleBody, shieldBody } from '../one-rule';

const shift: AuthoredSign = { sign: { en: 'end of a shift', es: 'fin de turno' }, weight: 0.5, terms: ['boots off'] };
const place: AuthoredSign = { sign: 'a place of the agency', weight: 0.3, terms: ['riverton'] };
const kit: AuthoredSign = { sign: 'kit', weight: 0.3, terms: ['duty belt'] };
const film: AuthoredSign = { sign: 'a film', weight: -0.4, terms: ['episode'] };
const night: AuthoredSign = { sign: 'at night', weight: 0.3, context: { hours: '22-6' } };

const cues = (signs: AuthoredSign[], more: Partial<AuthoredDetector> = {}): AuthoredDetector => ({ cues: signs, reach: 0.7, ...more });

function check(find: AuthoredDetector[], text: string, more: Partial<Draft> = {}, rule: Record<string, unknown> = {}): Report {
  return engineOf({ 'the-rule': ruleBody(find, rule) }).check(draft(text, more));
}
/** What is marked in `text`, with its severity. */
const told = (find: AuthoredDetector[], text: string, more: Partial<Draft> = {}): string[] =>
  check(find, text, more).findings.map((finding) => `${finding.severity}: ${finding.text}`);

describe('signs', () => {
  const find = [cues([shift, place, kit, film, night], { sure: 1 })];

  it('that do not reach are silent', () => {
    expect(told(find, 'Boots off at last')).toEqual([]);
    expect(told(find, 'Riverton, and a duty belt')).toEqual([]);
  });
  it('that reach speak softly, and with the rule’s own severity once the sum is sure', () => {
    expect(told(find, 'Boots off in Riverton!')).toEqual(['advise: Boots off in Riverton']);
    expect(told(find, 'Boots off in Riverton, duty belt too')).toEqual(['warn: Boots off in Riverton, duty belt']);
    expect(check(find, 'Boots off in Riverton').verdict).toBe('note');
  });
  it('never make a severity stricter than the rule’s', () => {
    expect(check(find, 'Boots off in Riverton', {}, { severity: 'info' }).findings[0]?.severity).toBe('info');
  });
  it('count once however often they are there', () => {
    expect(told(find, 'Riverton, Riverton, Riverton. Riverton!')).toEqual([]);
    expect(told([cues([place, film], { reach: 0.3, sure: 0.6 })], 'Riverton, Riverton, Riverton')).toEqual(['advise: Riverton']);
  });
  it('against it are taken off', () => {
    expect(told(find, 'Boots off in Riverton. What an episode')).toEqual([]);
    expect(told(find, 'Boots off in Riverton, duty belt too. What an episode')).toEqual(['advise: Boots off in Riverton, duty belt']);
  });
  it('without a place in the text count too', () => {
    expect(told(find, 'Boots off', { hour: 23 })).toEqual(['advise: Boots off']);
    expect(told(find, 'Boots off', { hour: 12 })).toEqual([]);
  });
  it('add up exactly: 0.1 and 0.2 reach 0.3', () => {
    const tenths = [
      { ...shift, weight: 0.1 },
      { ...place, weight: 0.2 },
    ];
    expect(told([cues(tenths, { reach: 0.3 })], 'Boots off in Riverton')).toEqual(['warn: Boots off in Riverton']);
  });
  it('may be any kind of detector with conditions of its own', () => {
    const near: AuthoredSign = { ...place, near: { terms: ['streets'], within: '3 words' } };
    const phone: AuthoredSign = { sign: 'a number', weight: 0.5, any: [{ shape: 'phone' }, { shape: 'plate' }] };
    expect(told([cues([near, phone])], 'Streets of Riverton, call 704-555-0142')).toEqual(['warn: Riverton, call 704-555-0142']);
    expect(told([cues([near, phone])], 'Lovely Riverton, call 704-555-0142')).toEqual([]);
  });
});

describe('what is marked', () => {
  it('lies in the sentence of the heaviest sign, the others may stand anywhere in the post', () => {
    const find = [cues([shift, place, kit])];
    expect(told(find, 'Riverton is nice. My duty belt is heavy, boots off')).toEqual(['warn: duty belt is heavy, boots off']);
    expect(told(find, 'Riverton is nice. Boots off')).toEqual(['warn: Boots off']);
  });
  it('is the post as a whole when no sign has a place', () => {
    const story: AuthoredSign = { sign: 'a story', weight: 0.5, context: { surface: ['story'] } };
    const { findings } = check([cues([night, story])], 'Hello', { hour: 23, surface: 'story' });
    expect(findings.map(({ start, end, text }) => [start, end, text])).toEqual([[0, 0, '']]);
    expect(told([cues([night, story])], '', { hour: 23, surface: 'story' })).toEqual(['warn: ']);
  });
  it('comes with the signs that counted, in order of the text, those without a place last', () => {
    const [finding] = check([cues([night, shift, place, film])], 'Riverton! Boots off 👮🏽‍♀️', { hour: 23 }).findings;
    expect(finding?.signs).toEqual([
      { sign: 'a place of the agency', weight: 0.3, text: 'Riverton', start: 0, end: 8 },
      { sign: 'end of a shift', weight: 0.5, text: 'Boots off', start: 10, end: 19 },
      { sign: 'at night', weight: 0.3, text: '', start: 0, end: 0 },
    ]);
  });
  it('names signs in the language of the reader', () => {
    const { rulebook } = engineOf({ 'the-rule': ruleBody([cues([shift, place])]) });
    const [finding] = engineFor(rulebook, { language: 'es' }).check(draft('Boots off in Riverton')).findings;
    expect(finding?.signs?.map(({ sign }) => sign)).toEqual(['fin de turno', 'a place of the agency']);
  });
});

describe('within a sentence', () => {
  const find = [cues([shift, place, kit, film, night], { within: 'sentence' })];
  it('each sentence is summed by itself', () => {
    expect(told(find, 'Boots off. I love Riverton')).toEqual([]);
    expect(told(find, 'Boots off in Riverton. Lunch. Riverton: boots off')).toEqual([
      'warn: Boots off in Riverton',
      'warn: Riverton: boots off',
    ]);
  });
  it('a sign against it counts in its own sentence only', () => {
    expect(told(find, 'Boots off in Riverton. An episode')).toEqual(['warn: Boots off in Riverton']);
    expect(told(find, 'Boots off in Riverton, an episode')).toEqual([]);
  });
  it('what is true of the post counts in each', () => {
    expect(told(find, 'Boots off. Lunch. Boots off', { hour: 23 })).toEqual(['warn: Boots off', 'warn: Boots off']);
  });
});

describe('with all else that a rule has', () => {
  const soft = cues([shift, place], { sure: 1.5 });
  it('an exception silences them', () => {
    const unless = { unless: [{ terms: ['museum'] }] };
    expect(check([soft], 'Boots off at the Riverton museum', {}, unless).findings).toEqual([]);
    expect(check([soft], 'Boots off in Riverton. The museum', {}, unless).findings).toHaveLength(1);
  });
  it('a shield silences them', () => {
    const engine = engineOf({ 'the-rule': ruleBody([soft]), union: shieldBody([{ terms: ['union'] }], ['conduct']) });
    const report = engine.check(draft('Boots off in Riverton, says the union'));
    expect([report.verdict, report.shields.map(({ silenced }) => silenced)]).toEqual(['clear', [['the-rule']]]);
  });
  it('a strong match that overlaps a weak one wins, however short', () => {
    expect(told([soft, { terms: ['off'] }], 'Boots off in Riverton')).toEqual(['warn: off']);
    expect(told([{ terms: ['my boots'] }, soft], 'My boots off in Riverton')).toEqual(['warn: My boots']);
  });
  it('signs may put a shield up', () => {
    const shield = shieldBody([cues([shift, place])], ['conduct']);
    const engine = engineOf({ 'the-rule': ruleBody([{ terms: ['badge'] }]), 'the-shield': shield });
    expect(engine.check(draft('My badge')).findings).toHaveLength(1);
    expect(engine.check(draft('My badge. Boots off in Riverton')).findings).toEqual([]);
  });
  it('grammar is asked about only where the sum may still reach', () => {
    const verb: AuthoredSign = { sign: 'a deed', weight: 0.5, grammar: '#Verb', anchor: { terms: ['arrested'] } };
    const engine = engineOf({ 'the-rule': ruleBody([cues([verb, place], { reach: 0.8 })]) });
    const unknown = { grammar: () => undefined };
    expect(engine.check(draft('We arrested him'), unknown).questions).toEqual([]);
    expect(engine.check(draft('We arrested him in Riverton'), unknown).questions).toHaveLength(1);
    expect(engine.check(draft('We arrested him in Riverton'), grammarEvidence()).findings).toHaveLength(1);
  });
});

describe('any signs in any text', () => {
  const WORDS = ['amber', 'birch', 'cedar', 'dogwood', 'elder'];
  const word = fc.constantFrom(...WORDS);
  const weight = fc.integer({ min: -100, max: 100 }).filter((hundredths) => hundredths !== 0);
  const looking = fc.oneof(
    word.map((one): AuthoredDetector => ({ terms: [one] })),
    fc.tuple(word, word).map(([one, other]): AuthoredDetector => ({ terms: [one], near: { terms: [other], within: '2 words' } })),
    fc.constant<AuthoredDetector>({ context: { hours: '0-12' } }),
    fc.constant<AuthoredDetector>({ shape: 'money' }),
    fc.constant<AuthoredDetector>({ metric: 'words', above: 3 }),
  );
  const signs = fc
    .array(fc.record({ weight, looking }), { minLength: 2, maxLength: 6 })
    .map((parts) => parts.map((part, i): AuthoredSign => ({ sign: `s${i}`, weight: part.weight / 100, ...part.looking })))
    .filter((parts) => parts.some((part) => part.weight > 0));
  const most = (parts: readonly AuthoredSign[]) => parts.reduce((sum, part) => sum + Math.max(0, Math.round(part.weight * 100)), 0);
  const within = fc.constantFrom<'post' | 'sentence'>('post', 'sentence');
  const text = fc.array(fc.oneof(word, fc.constantFrom('. ', 'la', '$20', ',')), { maxLength: 12 }).map((parts) => parts.join(' '));
  const hour = fc.constantFrom(3, 20);
  const share = fc.integer({ min: 1, max: 100 });
  /** A part of what the signs can reach. */
  const partOf = (parts: readonly AuthoredSign[], percent: number) => Math.max(1, Math.floor((most(parts) * percent) / 100)) / 100;
  const findings = (detector: AuthoredDetector, of: string, at: number) => check([detector], of, { hour: at }).findings;

  it('their order means nothing', () => {
    fc.assert(
      fc.property(signs, within, share, text, hour, (parts, reach, percent, of, at) => {
        const one = cues(parts, { within: reach, reach: partOf(parts, percent) });
        expect(findings({ ...one, cues: [...parts].reverse() }, of, at)).toEqual(findings(one, of, at));
      }),
      { numRuns: 150 },
    );
  });

  it('another one for it never lowers the sum', () => {
    fc.assert(
      fc.property(
        signs,
        looking,
        fc.integer({ min: 1, max: 100 }),
        within,
        share,
        text,
        hour,
        (parts, added, more, reach, percent, of, at) => {
          const one = cues(parts, { within: reach, reach: partOf(parts, percent) });
          const other = { ...one, cues: [...parts, { sign: 'added', weight: more / 100, ...added }] };
          if (findings(one, of, at).length > 0) expect(findings(other, of, at)).not.toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('what must be there before they are looked for costs no match', () => {
    fc.assert(
      fc.property(signs, within, share, text, hour, (parts, reach, percent, of, at) => {
        const { rulebook } = engineOf({ 'the-rule': ruleBody([cues(parts, { within: reach, reach: partOf(parts, percent) })]) });
        const always = { ...rulebook, rules: rulebook.rules.map((rule) => ({ ...rule, anchors: null })) };
        const post = draft(of, { hour: at });
        expect(engineFor(rulebook).check(post)).toEqual(engineFor(always).check(post));
      }),
      { numRuns: 150 },
    );
  });
});
