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
    expect(report.shields).toEqual([{ shield: 'union-talk', message: 'Often protected.', silenced: ['off-persona'], start: 13, end: 18 }]);
  });

  it('leaves concrete harms: every topic that it does not name', () => {
    expect(speaking(engineWith(), 'Our union: useless people at Alder Court')).toEqual(['home-address']);
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

  it('stays down where its own exception is near', () => {
    const engine = engineWith({ unless: [{ terms: ['european'], within: '1 word' }] });
    expect(speaking(engine, 'European union, useless')).toEqual(['off-persona']);
  });

  it('is reported as up whether or not it silences anything', () => {
    expect(engineWith().shieldsUp(draft('Our union meets'))).toEqual(['union-talk']);
    expect(engineWith().shieldsUp(draft('We meet'))).toEqual([]);
  });
});
