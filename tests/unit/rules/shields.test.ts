import { describe, expect, it } from 'vitest';
import { draft, engineOf, ruleBody, shieldBody } from './one-rule';

const engineWith = (more: Record<string, unknown> = {}) =>
  engineOf({
    'off-persona': ruleBody([{ terms: ['useless'] }], { topic: 'conduct' }),
    'home-address': ruleBody([{ terms: ['alder court'] }], { topic: 'personal-safety' }),
    'union-talk': shieldBody([{ terms: ['union'] }], ['conduct'], more),
  });
const speaking = (engine: ReturnType<typeof engineOf>, text: string, audience: 'personal' | 'official' | 'unknown' = 'personal') =>
  engine.check(draft(text, { audience })).findings.map((finding) => finding.rule);

describe('a shield', () => {
  it('silences its topics and says so, once, with the rules it silenced', () => {
    const report = engineWith().check(draft('useless! Our union says useless. The union knows'));
    expect(report.verdict).toBe('clear');
    expect(report.shields).toEqual([
      { shield: 'union-talk', message: 'Often protected.', silenced: ['off-persona'], kept: [], start: 13, end: 18 },
    ]);
  });

  it('leaves concrete harms: every topic that it does not name, and says which', () => {
    const { findings, shields } = engineWith().check(draft('Our union: useless people at Alder Court'));
    expect(findings.map(({ rule }) => rule)).toEqual(['home-address']);
    expect(shields.map(({ silenced, kept }) => ({ silenced, kept }))).toEqual([{ silenced: ['off-persona'], kept: ['home-address'] }]);
  });

  it('is not named when it silenced nothing', () => {
    expect(engineWith().check(draft('Our union meets at Alder Court')).shields).toEqual([]);
    expect(engineWith().check(draft('Our union meets')).shields).toEqual([]);
  });

  it('shields an unknown account like a personal one, and an official one not at all', () => {
    expect(speaking(engineWith(), 'union, useless', 'unknown')).toEqual([]);
    expect(speaking(engineWith(), 'union, useless', 'official')).toEqual(['off-persona']);
  });

  it('for official accounts shields those only', () => {
    expect(speaking(engineWith({ audience: 'official' }), 'union, useless', 'official')).toEqual([]);
    expect(speaking(engineWith({ audience: 'official' }), 'union, useless', 'personal')).toEqual(['off-persona']);
  });

  it('of a sentence leaves the others alone', () => {
    const engine = engineWith({ shield: { silences: ['conduct'], scope: 'sentence' } });
    expect(speaking(engine, 'The union is useless. The lunch is useless.')).toEqual(['off-persona']);
    expect(engine.check(draft('The union is useless. The lunch is USELESS.')).findings[0]?.text).toBe('USELESS');
  });

  describe('of a clause', () => {
    const engine = engineWith({ shield: { silences: ['conduct'], scope: 'clause' } });
    it.each([
      'The union says they are useless',
      'The union said that night shift, training and lunch are useless',
      'No union is useless. Nice.',
    ])('covers what goes on from there: %s', (text) => expect(speaking(engine, text)).toEqual([]));
    it.each([
      'Useless, says the union',
      'The union met but lunch was useless',
      'The union met; lunch was useless',
      'The union met, they are useless',
      'The union met, our lunch was useless',
      'The union met. Useless.',
    ])('covers nothing else: %s', (text) => expect(speaking(engine, text)).toEqual(['off-persona']));
  });

  describe('of a quotation', () => {
    const engine = engineWith({ shield: { silences: ['conduct'], scope: 'quote' } });
    it.each([
      'The union wrote "useless" on the wall',
      '“All of them are useless.” That is what the union wrote.',
      'The union says: «useless»',
    ])('covers what stands in the marks: %s', (text) => expect(speaking(engine, text)).toEqual([]));
    it.each([
      'The union wrote "sorry", useless',
      'The union wrote. It rained. "Useless"',
      'He says "the union is useless"',
      'The union wrote "useless',
    ])('covers nothing else: %s', (text) => expect(speaking(engine, text)).toEqual(['off-persona']));
  });

  it('stays down where its own exception is near', () => {
    const engine = engineWith({ unless: [{ terms: ['european'], within: '1 word' }] });
    expect(speaking(engine, 'European union, useless')).toEqual(['off-persona']);
  });

  it('is reported as up whether or not it silences anything', () => {
    expect(engineWith().shieldsUp(draft('Our union meets'))).toEqual(['union-talk']);
    expect(engineWith().shieldsUp(draft('We meet'))).toEqual([]);
  });
});
