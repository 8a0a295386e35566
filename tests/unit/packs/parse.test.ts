import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/packs/parse';
import type { AuthoredDetector } from '../../../lib/packs/schema';
import { head, ruleBody } from '../rules/one-rule';

const good = ruleBody([{ terms: ['badge'] }]);
const parse = (rules: Record<string, unknown>) => parsePack({ head: head(), rules });

it('a rule that does not fit is left out and listed with its pack and path; it costs the others nothing', () => {
  const { pack, problems } = parse({ 'a-good-one': good, 'the-wrong-one': { ...good, topic: 'weather', suggest: '' }, 'z-good-one': good });
  expect(pack?.rules.map((rule) => rule.id)).toEqual(['a-good-one', 'z-good-one']);
  expect(problems.map(({ pack, rule, path }) => `${pack} ${rule} ${path}`)).toEqual([
    'house the-wrong-one topic',
    'house the-wrong-one suggest',
  ]);
});

describe('near is a condition on what has a place in the post', () => {
  const near = { terms: ['my house'], within: '8 words', side: 'after' as const };

  it.each<[string, AuthoredDetector]>([
    ['missing', { missing: [{ terms: ['a'] }], near }],
    ['context', { context: { audience: ['official'] }, near: [near] }],
    ['metric', { metric: 'words', above: 60, near }],
  ])('and refused beside %s', (kind, detector) => {
    const message = `near is a condition on words in the post, and ${kind} has none; list both under one all`;
    expect(parse({ good, wrong: ruleBody([detector]) }).problems).toEqual([{ pack: 'house', rule: 'wrong', path: 'find.0', message }]);
    expect(parse({ exception: { ...good, unless: [detector] } }).problems[0]?.message).toBe(message);
  });

  it.each<[string, AuthoredDetector]>([
    ['beside terms', { terms: ['a'], near }],
    ['beside a shape', { shape: 'phone', near: [near] }],
    ['beside any', { any: [{ terms: ['a'] }, { shape: 'phone' }], near }],
    ['beside all', { all: [{ terms: ['a'] }, { shape: 'phone' }], near }],
    ['beside grammar', { grammar: 'we (#Adverb|#Verb)+ him', anchor: { terms: ['him'] }, near }],
    ['alone', { near: [{ terms: ['a'] }, { terms: ['my house'] }] }],
    ['as the message says: both under one all', { all: [{ missing: [{ terms: ['a'] }] }, { terms: ['my house'] }] }],
  ])('and good %s', (_, detector) => {
    expect(parse({ fine: ruleBody([detector]) }).problems).toEqual([]);
  });
});

describe('a pack whose head cannot be used', () => {
  it.each<[string, object, string]>([
    ['version', { version: 1.5 }, 'version'],
    ['date', { date: 'tomorrow' }, 'date'],
    ['id', { id: 'My Pack' }, 'id'],
  ])('for its %s is no pack, and says why', (_, wrong, path) => {
    const { pack, problems } = parsePack({ head: { ...head(), ...wrong }, rules: { good } });
    expect(pack).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: '', path });
  });

  it('for want of one says so under a name that can be shown', () => {
    expect(parsePack({ head: undefined, rules: {} }).problems[0]?.pack).toBe('(no id)');
  });
});

describe('a head with something that a pack can do without', () => {
  it.each<[string, object, string]>([
    [
      'an unknown field',
      { author: 'Riverton' },
      'author: there is no field `author` here. Fields are id, title, version, date, layer, checked, source, rules, lists',
    ],
    [
      'a list that is none',
      { lists: { kin: ['mom'], cars: 'unit 12' } },
      'lists.cars: must be a list of phrases; is text; put it in brackets: ["unit 12"]',
    ],
    [
      'a list that no phrase could name',
      { lists: { kin: ['mom'], 'my cars': ['a'] } },
      'lists.my cars: must be a name of letters and hyphens',
    ],
    ['lists that are none', { lists: 5 }, 'lists: must be lists of phrases by name; is a number'],
    ['a switch that is none', { layer: 'yes' }, 'layer: must be true or false; is text'],
    ['a day that is none', { checked: 'last week' }, 'checked: must be a date such as 2026-11-24'],
    [
      'an unknown severity for a rule of another pack',
      { rules: { 'works-here': { severity: 'harsh' } } },
      'rules.works-here.severity: must be one of off, info, advise, warn, justify, stop; is "harsh"',
    ],
    [
      'a vague clause for a rule of another pack',
      { rules: { 'works-here': { clause: { title: 'Conduct unbecoming' } } } },
      'rules.works-here.clause.title: "unbecoming" makes the clause too vague to check; name a concrete thing, such as an address or a live operation',
    ],
  ])('%s: it is listed, the rest is read', (_, more, told) => {
    const { pack, problems } = parsePack({ head: { ...head({ kin: ['mom'] }), ...more }, rules: { good } });
    expect(problems.map(({ rule, path, message }) => `${rule}${path}: ${message}`)).toEqual([told]);
    expect(pack?.rules).toHaveLength(1);
    expect(Object.keys(pack?.lists ?? {})).toEqual('lists' in more && more.lists === 5 ? [] : ['kin']);
  });
});

it('a head keeps what fits of what it says about other rules', () => {
  const rules = { 'works-here': { severity: 'warn' }, 'alt-text': { severity: 'harsh' }, 'Not An Id': { severity: 'off' } };
  const { pack, problems } = parsePack({
    head: { ...head(), layer: true, checked: '2026-11-24', source: 'A code', rules },
    rules: { good },
  });
  expect(pack).toMatchObject({ layer: true, checked: '2026-11-24', source: 'A code', choices: { 'works-here': { severity: 'warn' } } });
  expect(Object.keys(pack?.choices ?? {})).toEqual(['works-here']);
  expect(problems.map(({ path }) => path)).toEqual(['rules.alt-text.severity', 'rules.Not An Id']);
});

describe('vague clauses are refused', () => {
  it.each([
    'Do not discredit the department',
    'No negative comments about the agency',
    'Conduct unbecoming',
    'Posts that embarrass the city',
    'Criticizing command staff',
    'Bringing the service into disrepute',
    'Disrespectful remarks',
  ])('%s', (clause) => {
    const { pack, problems } = parse({ vague: { ...good, clause }, good });
    expect(pack?.rules.map((rule) => rule.id)).toEqual(['good']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule: 'vague', path: 'clause' });
    expect(problems[0]?.message).toContain('too vague to check');
  });

  it('also when the clause has a number and a link', () => {
    const clause = { title: 'Unbecoming conduct', number: '4.2', link: 'https://rivertonpd.example/policy' };
    expect(parse({ vague: { ...good, clause } }).problems[0]?.path).toBe('clause');
  });

  it.each(['Off-duty safety', 'Use of the agency logo', 'Endorsing a business in uniform'])('a concrete one is not: %s', (clause) => {
    expect(parse({ concrete: { ...good, clause } }).problems).toEqual([]);
  });
});
