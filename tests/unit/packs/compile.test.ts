import { describe, expect, it } from 'vitest';
import type { RuleChoice } from '../../../lib/packs/choices';
import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { parsePack } from '../../../lib/packs/parse';
import { NO_AGENCY } from '../../../lib/packs/profile';
import type { AuthoredDetector, Pack } from '../../../lib/packs/schema';
import { engineFor } from '../../../lib/rules/evaluate';
import { draft, head, ruleBody, shieldBody } from '../rules/one-rule';

function packOf(rules: Record<string, unknown>, id = 'house'): Pack {
  const { pack, problems } = parsePack({ head: { ...head({ self: ['(i|we)'] }), id }, rules });
  if (!pack || problems.length > 0) throw new Error(JSON.stringify(problems));
  return pack;
}
const only = (pack: Pack, choice?: RuleChoice) =>
  compile([pack], RIVERTON, choice && { 'the-rule': choice }).rulebook.rules.find((rule) => rule.id === 'the-rule');

describe('the same input', () => {
  const rules = {
    'a-rule': ruleBody([{ terms: ['{lists.self} patrol', '{agency.names}'] }, { shape: 'phone' }]),
    'b-shield': shieldBody([{ terms: ['union'] }], ['conduct']),
  };
  it('gives the same bytes', () => {
    expect(JSON.stringify(compile([packOf(rules)], RIVERTON))).toBe(JSON.stringify(compile([packOf(rules)], RIVERTON)));
  });
  it('in another order of files gives the same bytes', () => {
    const reversed = Object.fromEntries(Object.entries(rules).reverse());
    expect(JSON.stringify(compile([packOf(reversed)], RIVERTON))).toBe(JSON.stringify(compile([packOf(rules)], RIVERTON)));
  });
  it('survives the way through JSON, as it is stored and sent', () => {
    const { rulebook } = compile([packOf(rules)], RIVERTON);
    const post = draft('we patrol, call 704-555-0142');
    expect(engineFor(JSON.parse(JSON.stringify(rulebook))).check(post)).toEqual(engineFor(rulebook).check(post));
    expect(engineFor(rulebook).check(post).findings).toHaveLength(2);
  });
});

it('another rule, agency or choice gives another hash', () => {
  const pack = packOf({ 'the-rule': ruleBody([{ terms: ['{agency.names}'] }]) });
  const hashes = [
    compile([pack], RIVERTON),
    compile([pack], NO_AGENCY),
    compile([pack], RIVERTON, { 'the-rule': { severity: 'info' } }),
    compile([packOf({ 'the-rule': ruleBody([{ terms: ['badge'] }]) })], RIVERTON),
  ].map(({ rulebook }) => rulebook.hash);
  expect(new Set(hashes).size).toBe(hashes.length);
});

describe('severity', () => {
  it('is off for the accounts that a rule is not about', () => {
    expect(only(packOf({ 'the-rule': ruleBody([{ terms: ['a'] }], { audience: 'personal', severity: 'stop' }) }))?.severity).toEqual({
      personal: 'warn',
      official: 'off',
    });
    expect(only(packOf({ 'the-rule': ruleBody([{ terms: ['a'] }], { audience: 'official', severity: 'stop' }) }))?.severity).toEqual({
      personal: 'off',
      official: 'stop',
    });
  });
  it('of the agency’s choice replaces the pack’s, capped on personal accounts', () => {
    const pack = packOf({ 'the-rule': ruleBody([{ terms: ['a'] }], { severity: { personal: 'info', official: 'advise' } }) });
    expect(only(pack)?.severity).toEqual({ personal: 'info', official: 'advise' });
    expect(only(pack, { severity: 'justify' })?.severity).toEqual({ personal: 'warn', official: 'justify' });
  });
  it('of a rule that needs a clause is off until the agency gives it one, or a severity', () => {
    const pack = packOf({ 'the-rule': ruleBody([{ terms: ['a'] }], { needsClause: true }) });
    expect(only(pack)?.severity).toEqual({ personal: 'off', official: 'off' });
    expect(only(pack, { clause: { number: '7' } })?.severity.personal).toBe('warn');
    expect(only(pack, { severity: 'advise' })?.severity.personal).toBe('advise');
  });
});

it('the agency’s clause overrides the pack’s part by part', () => {
  const pack = packOf({ 'the-rule': ruleBody([{ terms: ['a'] }], { clause: { title: 'Conduct', number: '1' } }) });
  expect(only(pack, { clause: { number: '4.2' } })?.clause).toEqual({ title: 'Conduct', number: '4.2' });
});

describe('layers', () => {
  it('a later pack replaces a rule of the same id and adds its own', () => {
    const base = packOf({ 'the-rule': ruleBody([{ terms: ['badge'] }]), other: ruleBody([{ terms: ['car'] }]) }, 'base');
    const agency = packOf({ 'the-rule': ruleBody([{ terms: ['patch'] }]), added: ruleBody([{ terms: ['seal'] }]) }, 'agency');
    const { rulebook } = compile([base, agency], RIVERTON);
    const findings = engineFor(rulebook).check(draft('badge car patch seal')).findings;
    expect(findings.map(({ pack, rule, text }) => `${pack} ${rule} ${text}`)).toEqual([
      'base other car',
      'agency the-rule patch',
      'agency added seal',
    ]);
  });
});

describe('a rule that does not compile', () => {
  it.each([
    ['names no list', '{lists.nowhere} here', 'there is no list {lists.nowhere}'],
    ['names what every object has', '{lists.constructor} here', 'there is no list {lists.constructor}'],
  ])('because it %s is left out and listed; its neighbours work', (_, term, message) => {
    const pack = packOf({ good: ruleBody([{ terms: ['badge'] }]), wrong: ruleBody([{ terms: [term] }]) });
    const { rulebook, problems } = compile([pack], RIVERTON);
    expect(problems).toEqual([{ pack: 'house', rule: 'wrong', path: 'find', message }]);
    expect(rulebook.rules.map((rule) => rule.id)).toEqual(['good']);
  });
});

const anchors = (find: AuthoredDetector[]) => only(packOf({ 'the-rule': ruleBody(find) }))?.anchors;

describe('anchors', () => {
  it('of a rule that a phrase and a shape must meet is the phrase, which costs nothing to look for', () => {
    expect(anchors([{ shape: 'phone', near: { terms: ['call'] } }])).toEqual([0]);
    expect(anchors([{ all: [{ shape: 'phone' }, { shape: 'money' }] }])).toEqual(['phone']);
  });
  it('are all of a choice, and none when one part can match an empty post', () => {
    expect(anchors([{ shape: 'phone' }, { terms: ['call'] }])).toEqual(['phone', 0]);
    expect(anchors([{ terms: ['call'] }, { missing: [{ terms: ['911'] }] }])).toBeNull();
  });
});

describe('anchors of signs that add up', () => {
  const signs = (reach: number, ...parts: [number, AuthoredDetector][]): AuthoredDetector => ({
    cues: parts.map(([weight, looking]) => ({ sign: 'a sign', weight, ...looking })),
    reach,
  });
  const words = (...terms: string[]): AuthoredDetector => ({ terms });
  const night: AuthoredDetector = { context: { hours: '22-6' } };
  it('are the heaviest, as many as the others do not reach without', () => {
    expect(anchors([signs(0.7, [0.3, words('a')], [0.5, words('b')], [0.3, words('c')])])).toEqual([1]);
    expect(anchors([signs(0.6, [0.3, words('a')], [0.5, words('b')], [0.3, words('c')])])).toEqual([1, 0]);
  });
  it('leave out what speaks against', () => {
    expect(anchors([signs(0.7, [-0.9, words('a')], [0.5, words('b')], [0.3, words('c')])])).toEqual([1]);
  });
  it('are phrases, where shapes are not needed', () => {
    expect(anchors([signs(0.7, [0.5, { shape: 'phone' }], [0.4, words('b')])])).toEqual([0]);
    expect(anchors([signs(0.5, [0.5, { shape: 'phone' }], [0.4, words('b')])])).toEqual(['phone']);
  });
  it('are none when an empty post reaches', () => {
    expect(anchors([signs(0.5, [0.5, night], [0.5, words('b')])])).toBeNull();
    expect(anchors([signs(0.6, [0.5, night], [0.5, words('b')])])).toEqual([0]);
  });
});

describe('a pack that stands for too many phrases', () => {
  const forms = (letter: string) => `(${Array.from({ length: 20 }, (_, i) => `${letter}${i}`).join('|')})`;
  const rules = Object.fromEntries(
    Array.from({ length: 260 }, (_, i) => [`rule-${i}`, ruleBody([{ terms: [`zebra${i} ${forms('a')} ${forms('b')}`] }])]),
  );
  const parsed = parsePack({ head: { ...head(), id: 'huge' }, rules }).pack as Pack;
  const small = parsePack({ head: head(), rules: { small: ruleBody([{ terms: ['zebra'] }]) } }).pack as Pack;

  it('is refused with the limit, and costs no other pack', () => {
    const { rulebook, problems } = compile([parsed, small], RIVERTON);
    expect(problems).toEqual([
      { pack: 'huge', rule: '', path: '', message: 'stands for more than 100,000 phrases; split it into several packs' },
    ]);
    expect(rulebook.rules.map(({ id }) => id)).toEqual(['small']);
    expect(rulebook.packs.map(({ id }) => id)).toEqual(['house']);
    expect(rulebook.cues.map(({ phrases }) => phrases)).toEqual([['zebra']]);
  });
});
