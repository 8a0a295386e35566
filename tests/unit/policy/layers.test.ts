import { describe, expect, it } from 'vitest';
import { effectivePolicy } from '../../../lib/policy/effective';
import { parsePolicy } from '../../../lib/policy/parse';
import { inline, pack, ruleAbout } from './fixtures';

const waiting = { needsClause: true };
const STARTERS = [
  pack('conduct', [ruleAbout('badge', waiting), ruleAbout('patch', waiting)]),
  pack('legal', [ruleAbout('mugshot', { severity: 'advise' })]),
  pack('ban', [], { layer: true, choices: { 'says-badge': { severity: 'warn' }, 'says-patch': { severity: 'advise' } } }),
  pack('uk', [ruleAbout('arrest')], { layer: true, checked: '2026-11-24', source: 'A practice' }),
  pack('us-ca', [], { layer: true, choices: { 'says-mugshot': { severity: 'stop' } } }),
];

const effective = (raw: object) => effectivePolicy(STARTERS, parsePolicy(raw));
const packIds = (raw: object) => effective(raw).packs.map(({ id }) => id);
const messages = (raw: object) => effective(raw).problems.map(({ path, message }) => `${path}: ${message}`);
const severity = (raw: object, id: string) => effective(raw).rulebook.rules.find((rule) => rule.id === id)?.severity;

const own = inline(pack('riverton', [ruleAbout('k9')]));
const ownLayer = inline(pack('our-layer', [ruleAbout('drone')], { layer: true, choices: { 'says-badge': { severity: 'info' } } }));
const california = { jurisdiction: 'us-ca' };

describe('packs in force', () => {
  it.each<[string, object, string[]]>([
    ['no policy: base packs only', {}, ['conduct', 'legal']],
    ['the agency is where a layer is about', { agency: california }, ['conduct', 'legal', 'us-ca']],
    ['written in capitals', { agency: { jurisdiction: 'US-CA' } }, ['conduct', 'legal', 'us-ca']],
    ['the agency is elsewhere', { agency: { jurisdiction: 'us' } }, ['conduct', 'legal']],
    ['layers alone keep the base', { packs: ['ban'] }, ['conduct', 'legal', 'ban']],
    ['named and by jurisdiction', { packs: ['ban'], agency: california }, ['conduct', 'legal', 'ban', 'us-ca']],
    ['in any order', { packs: ['us-ca', 'ban', 'conduct', 'legal'] }, ['conduct', 'legal', 'ban', 'us-ca']],
    ['a base pack and a layer', { packs: ['legal', 'us-ca'] }, ['legal', 'us-ca']],
    ['a base pack, and by jurisdiction', { packs: ['legal'], agency: california }, ['legal', 'us-ca']],
    ['an own pack takes the place of the base', { packs: [own] }, ['riverton']],
    ['an own pack and a layer', { packs: [own, 'uk'] }, ['uk', 'riverton']],
    ['an own layer keeps the base', { packs: [ownLayer] }, ['conduct', 'legal', 'our-layer']],
    ['own layers come last', { packs: [ownLayer, own, 'legal', 'uk'] }, ['legal', 'uk', 'riverton', 'our-layer']],
    ['none', { packs: [], agency: california }, []],
  ])('%s', (_, raw, ids) => expect(packIds(raw)).toEqual(ids));

  it('are those that can be used, and a slip beside a layer is named', () => {
    expect(packIds({ packs: ['ban', 'leggal'] })).toEqual(['conduct', 'legal', 'ban']);
    expect(messages({ packs: ['ban', 'leggal'] })).toEqual([
      'packs: there is no packaged pack "leggal"; there are: conduct, legal, ban, uk, us-ca',
    ]);
  });

  it('carry the day and the source of what they say about the law', () => {
    expect(effective({ packs: ['uk'] }).packs.at(-1)).toMatchObject({ id: 'uk', checked: '2026-11-24', source: 'A practice' });
  });
});

describe('what layers say about rules', () => {
  it('holds, and the layer is named as its origin', () => {
    const raw = { packs: ['ban'], agency: california };
    expect(severity(raw, 'says-badge')).toEqual({ personal: 'warn', official: 'warn' });
    expect(severity(raw, 'says-mugshot')).toEqual({ personal: 'warn', official: 'stop' });
    expect(effective(raw).origins).toMatchObject({
      'says-badge': { severity: { pack: 'ban' }, clause: 'pack' },
      'says-mugshot': { severity: { pack: 'us-ca' } },
    });
    expect(effective(raw).problems).toEqual([]);
  });

  it('gives way to the policy', () => {
    const raw = { packs: ['ban'], rules: { 'says-badge': { severity: 'off' } } };
    expect(severity(raw, 'says-badge')?.personal).toBe('off');
    expect(severity(raw, 'says-patch')?.personal).toBe('advise');
    expect(effective(raw).origins['says-badge']?.severity).toBe('policy');
  });

  it('gives way to a layer of the agency’s own', () => {
    expect(severity({ packs: ['ban', ownLayer] }, 'says-badge')?.personal).toBe('info');
  });

  it('about a rule that is not in force is listed once, and costs nothing else', () => {
    const raw = { packs: ['conduct', 'ban'], agency: california };
    expect(messages(raw)).toEqual(['packs.us-ca.rules.says-mugshot: no earlier pack in force has a rule with this id']);
    expect(severity(raw, 'says-badge')?.personal).toBe('warn');
    const slip = inline(pack('our-layer', [ruleAbout('drone')], { layer: true, choices: { 'says-bagde': { severity: 'warn' } } }));
    expect(messages({ packs: [slip] })).toEqual([
      'packs.our-layer.rules.says-bagde: no earlier pack in force has a rule with this id; did you mean `says-badge`?',
    ]);
    expect(severity({ packs: [slip] }, 'says-drone')?.personal).toBe('warn');
  });
});
