import { describe, expect, it } from 'vitest';
import { parsePack } from '../../../lib/packs/parse';
import type { AuthoredDetector } from '../../../lib/packs/schema';
import { head, ruleBody, shieldBody } from '../rules/one-rule';

const good = ruleBody([{ terms: ['badge'] }]);
const parse = (rules: Record<string, unknown>) => parsePack({ head: head(), rules });

describe('a rule that does not fit is listed with its path and what would be right', () => {
  it.each<[string, unknown, string, string]>([
    ['an unknown shape', ruleBody([{ shape: 'shoe-size' as 'phone' }]), 'find.0.shape', '"phone"'],
    ['two kinds in one detector', ruleBody([{ terms: ['a'], shape: 'phone' }]), 'find.0', 'needs exactly one of terms, shape, near'],
    ['no kind', ruleBody([{}]), 'find.0', 'needs exactly one of terms, shape, near'],
    ['an empty phrase', ruleBody([{ terms: [' '] }]), 'find.0.terms.0', 'must not be empty'],
    ['no detectors', ruleBody([]), 'find', 'needs at least one detector'],
    [
      'a reach in metres',
      ruleBody([{ terms: ['a'], within: '8 metres' }]),
      'find.0.within',
      'must be "sentence", "post" or a number of words',
    ],
    ['an unknown topic', { ...good, topic: 'weather' }, 'topic', '"weather"'],
    ['a severity that is none', { ...good, severity: 'fatal' }, 'severity', '"fatal"'],
    ['a key that nobody knows', { ...good, regex: '.*' }, 'regex', '"regex"'],
    ['no example that passes', { ...good, examples: { flag: ['a'], pass: [] } }, 'examples.pass', 'needs at least one example'],
    ['a link that is none', { ...good, clause: { title: 'Conduct', link: 'page 4' } }, 'clause', ''],
    ['a shield that silences nothing', shieldBody([{ terms: ['a'] }], []), 'shield.silences', 'needs at least one topic'],
    ['nothing at all', null, '', 'Object'],
  ])('%s', (_, body, path, message) => {
    const { pack, problems } = parse({ 'a-good-one': good, 'the-wrong-one': body, 'z-good-one': good });
    expect(pack?.rules.map((rule) => rule.id)).toEqual(['a-good-one', 'z-good-one']);
    expect(problems.map((problem) => problem.rule)).toEqual(['the-wrong-one']);
    expect(problems[0]?.pack).toBe('house');
    expect(problems[0]?.path).toContain(path);
    expect(problems[0]?.message).toContain(message);
  });

  it('a file name that is no id', () => {
    expect(parse({ 'Home Address': good }).problems).toEqual([
      { pack: 'house', rule: 'Home Address', path: 'id', message: 'a rule id is lower-case words joined by hyphens, e.g. home-address' },
    ]);
  });
});

it('every fault of a rule is listed, not the first alone', () => {
  const { problems } = parse({ wrong: { ...good, topic: 'weather', suggest: '' } });
  expect(problems.map((problem) => problem.path).sort()).toEqual(['suggest', 'topic']);
});

describe('near is a condition on what has a place in the post, and refused where it would be ignored', () => {
  const near = { terms: ['my house'], within: '8 words', side: 'after' as const };

  it.each<[string, AuthoredDetector]>([
    ['missing', { missing: [{ terms: ['a'] }], near }],
    ['context', { context: { audience: ['official'] }, near: [near] }],
    ['metric', { metric: 'words', above: 60, near }],
  ])('beside %s', (kind, detector) => {
    const message = `near is a condition on words in the post, and ${kind} has none; list both under one all`;
    const { pack, problems } = parse({ good, wrong: ruleBody([detector]) });
    expect(pack?.rules.map((rule) => rule.id)).toEqual(['good']);
    expect(problems).toEqual([{ pack: 'house', rule: 'wrong', path: 'find.0', message }]);
  });

  it('also deep inside another detector and in an exception', () => {
    const wrong = { missing: [{ terms: ['a'] }], near };
    expect(parse({ deep: ruleBody([{ all: [{ shape: 'phone' }, wrong] }]) }).problems[0]?.message).toContain('and missing has none');
    expect(parse({ exception: { ...good, unless: [wrong] } }).problems[0]?.message).toContain('and missing has none');
  });

  it.each<[string, AuthoredDetector]>([
    ['beside terms', { terms: ['a'], near }],
    ['beside a shape', { shape: 'phone', near: [near] }],
    ['beside any', { any: [{ terms: ['a'] }, { shape: 'phone' }], near }],
    ['beside all', { all: [{ terms: ['a'] }, { shape: 'phone' }], near }],
    ['beside grammar', { grammar: 'we (#Adverb|#Verb)+ him', anchor: { terms: ['him'] }, near }],
    ['alone', { near: [{ terms: ['a'] }, { terms: ['my house'] }] }],
    ['as the message says: both under one all', { all: [{ missing: [{ terms: ['a'] }] }, { terms: ['my house'] }] }],
  ])('it is good %s', (_, detector) => {
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
