import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePolicy } from '../../../lib/policy/parse';
import { NO_POLICY } from '../../../lib/policy/schema';

const paths = (raw: unknown) => parsePolicy(raw).problems.map(({ path, kind }) => `${path} ${kind}`);

describe('a bad part', () => {
  it('of a list costs that entry only', () => {
    const good = [
      { network: 'x', handle: 'RivertonPD' },
      { network: 'facebook', page: 'RivertonPolice' },
    ];
    const raw = { officialAccounts: [good[0], { network: 'x' }, 7, { handle: 'nowhere' }, good[1]] };
    expect(parsePolicy(raw).policy.officialAccounts).toEqual(good);
    expect(paths(raw)).toEqual(['officialAccounts.1 dropped', 'officialAccounts.2 dropped', 'officialAccounts.3 dropped']);
  });

  it('of an entry costs that part only', () => {
    const raw = { rules: { 'home-address': { severity: 'harsh', clause: { number: '4.2' } } } };
    expect(parsePolicy(raw).policy.rules).toEqual({ 'home-address': { clause: { number: '4.2' } } });
    expect(parsePolicy(raw).problems).toEqual([
      {
        key: 'rules',
        path: 'rules.home-address.severity',
        kind: 'dropped',
        message: 'must be one of off, info, advise, warn, justify, stop',
      },
    ]);
  });

  it('costs its key when nothing else is in it', () => {
    expect(parsePolicy({ agency: { nme: 'Riverton' }, rules: { 'home-address': { severity: 'harsh' } } }).keys).toEqual([]);
    expect(parsePolicy({ packs: [5], contact: 'PIO desk' })).toMatchObject({ keys: ['contact'] });
    expect(parsePolicy({ packs: [5] }).policy.packs).toBeUndefined();
  });

  it('can be a key that this version does not know', () => {
    expect(paths({ contct: 'PIO desk', agency: { name: 'Riverton', moto: 'x' } })).toEqual(['contct unknown', 'agency.moto unknown']);
  });

  it('can be a clause too vague to check', () => {
    const clause = { title: 'Discredit the department', number: '9' };
    expect(parsePolicy({ rules: { 'home-address': { clause } } }).policy.rules).toEqual({ 'home-address': { clause: { number: '9' } } });
  });

  it('can be a link that does not lead to a web address', () => {
    expect(paths({ rules: { a: { clause: { link: 'javascript:alert(1)', title: 'Safety' } } } })).toEqual(['rules.a.clause.link dropped']);
  });

  it('can be a selector that is none, is too long or asks for no element', () => {
    const good = { network: 'x', surface: 'post', editable: '[data-testid="post"] [contenteditable]' };
    const raw = {
      selectors: [
        { ...good, submit: 'button[' },
        { ...good, root: `.${'a'.repeat(1000)}` },
        { ...good, next: 'p::before' },
        { ...good, surface: 'wall' },
      ],
    };
    expect(parsePolicy(raw).policy.selectors).toEqual([good, good, good]);
    expect(parsePolicy(raw).problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      'selectors.0.submit: must be a CSS selector of elements, such as [data-testid="composer"] textarea',
      'selectors.1.root: must have at most 1000 characters',
      'selectors.2.next: must be a CSS selector of elements, such as [data-testid="composer"] textarea',
      'selectors.3.surface: must be one of post, reply, comment, message, bio, story',
      'selectors.3: needs "surface"',
    ]);
  });

  it('can be more selectors than count', () => {
    const one = { network: 'x', surface: 'post', editable: 'textarea' };
    const parsed = parsePolicy({ selectors: Array(53).fill(one) });
    expect(parsed.policy.selectors).toHaveLength(50);
    expect(parsed.problems).toMatchObject([{ path: 'selectors.50', message: 'there are 53; the first 50 are in force' }]);
  });

  it('can be the whole policy', () => {
    for (const raw of [null, undefined, 5, [], 'no JSON']) {
      expect(parsePolicy(raw)).toMatchObject({ policy: NO_POLICY, keys: [] });
      expect(parsePolicy(raw).problems).toMatchObject([{ key: '', path: '', message: expect.stringContaining('the policy must be') }]);
    }
  });
});

describe('what browsers deliver in their own ways', () => {
  const policy = {
    agency: { name: 'Riverton Police Department', units: ['K9'] },
    officialAccounts: [{ network: 'x', handle: 'RivertonPD' }],
    packs: ['safety-security'],
    rules: { 'home-address': { severity: 'warn' } },
    record: { enabled: true, days: 30 },
  };

  it('is read as JSON text by key, by part and as a whole', () => {
    const expected = parsePolicy(policy);
    const byKey = Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, JSON.stringify(value)]));
    expect(parsePolicy(byKey)).toEqual(expected);
    expect(parsePolicy(JSON.stringify(policy))).toEqual(expected);
    expect(parsePolicy({ ...policy, agency: { ...policy.agency, units: '["K9"]' } })).toEqual(expected);
    expect(expected.problems).toEqual([]);
  });

  it.each([
    [true, true],
    [1, true],
    ['1', true],
    ['true', true],
    [false, false],
    [0, false],
    ['0', false],
  ])('a switch may be %j', (written, expected) => {
    expect(parsePolicy({ record: { enabled: written } }).policy.record).toMatchObject({ enabled: expected });
  });

  it.each([
    [24, 24],
    ['24', 24],
    [0, 0],
  ])('a number may be %j', (written, expected) => {
    expect(parsePolicy({ graceHours: written }).policy.graceHours).toBe(expected);
  });

  it.each([-1, 1.5, 'soon', null, Number.NaN])('but not %j', (written) => {
    expect(parsePolicy({ graceHours: written }).policy.graceHours).toBe(72);
    expect(paths({ graceHours: written })).toContain('graceHours dropped');
  });
});

describe('declared keys', () => {
  it('that did not arrive are listed, however the policy was delivered', () => {
    const raw = { contact: 'PIO desk', declaredKeys: ['contact', 'rules', 'voices'] };
    for (const delivered of [raw, JSON.stringify(raw)]) {
      expect(paths(delivered)).toEqual(['rules undelivered', 'voices undelivered']);
    }
    expect(parsePolicy(raw).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('one misfit costs the whole key'),
      expect.stringContaining('no such key'),
    ]);
  });
});

describe('packs', () => {
  it.each([
    ['safety-security', { kind: 'packaged', id: 'safety-security' }],
    [
      { head: { id: 'a' }, rules: {} },
      { kind: 'inline', raw: { head: { id: 'a' }, rules: {} } },
    ],
    ['{"head":{"id":"a"},"rules":{}}', { kind: 'inline', raw: { head: { id: 'a' }, rules: {} } }],
  ])('may be written as %j', (written, expected) => {
    expect(parsePolicy({ packs: [written] })).toMatchObject({ policy: { packs: [expected] }, problems: [] });
  });

  it.each([
    [{ url: 'https://rivertonpd.example/pack.json', sha256: 'A'.repeat(64) }, 'pinned'],
    [{ url: 'https://rivertonpd.example/pack.json', publicKey: 'key', minVersion: 3 }, 'signed'],
  ])('from an address are understood and listed as not available', (written, kind) => {
    expect(parsePolicy({ packs: [written] }).policy.packs).toMatchObject([{ kind }]);
    expect(paths({ packs: [written] })).toEqual(['packs unavailable']);
  });

  it.each([
    [{ url: 'http://rivertonpd.example/pack.json', sha256: 'a'.repeat(64) }, 'url: must be an https address'],
    [{ url: 'https://rivertonpd.example/pack.json', sha256: 'short' }, 'sha256: must be the 64 hexadecimal digits'],
    ['{"head":', 'is no valid JSON'],
    ['Safety Security', 'must be the id of a packaged pack'],
  ])('%j says what would be right', (written, message) => {
    expect(parsePolicy({ packs: [written] }).problems[0]?.message).toContain(message);
  });
});

describe('any policy at all', () => {
  const junk = fc.oneof(fc.constant(null), fc.boolean(), fc.double(), fc.constant([]), fc.constant({}), fc.constantFrom('', '{', '[1]'));
  const id = fc.stringMatching(/^[a-z]{3,8}-[a-z]{3,8}$/);
  const account = fc.record({ network: fc.constantFrom('x', 'mastodon'), handle: fc.stringMatching(/^[A-Za-z]\w{0,8}$/) });
  const choice = fc.record({ severity: fc.constantFrom('off', 'info', 'advise', 'warn', 'justify', 'stop') });

  it('never makes the reader throw', () => {
    const key = fc.constantFrom(...Object.keys(NO_POLICY));
    const policy = fc.oneof(fc.anything(), fc.dictionary(key, fc.oneof(fc.anything(), fc.json(), fc.array(fc.object()))), fc.json());
    fc.assert(
      fc.property(policy, (raw) => void parsePolicy(raw)),
      { numRuns: 1000 },
    );
  });

  it('never loses a good entry beside bad ones, and lists every bad one', () => {
    const entry = fc.oneof(
      account.map((good) => ({ good })),
      junk.map((bad) => ({ bad })),
    );
    const rule = fc.oneof(
      choice.map((good) => ({ good })),
      fc.constantFrom(null, 5, 'x', true).map((bad) => ({ bad })),
    );
    fc.assert(
      fc.property(fc.array(entry), fc.dictionary(id, rule), (entries, rules) => {
        const written = (one: object) => Object.values(one)[0] as unknown;
        const goodRules = Object.entries(rules).filter(([, one]) => 'good' in one);
        const { policy, problems } = parsePolicy({
          officialAccounts: entries.map(written),
          rules: Object.fromEntries(Object.entries(rules).map(([key, one]) => [key, written(one)])),
        });
        expect(policy.officialAccounts).toEqual(entries.flatMap((one) => ('good' in one ? [one.good] : [])));
        expect(policy.rules).toEqual(Object.fromEntries(goodRules.map(([key, one]) => [key, written(one)])));
        const listed = new Set(problems.map(({ path }) => path.split('.').slice(0, 2).join('.')));
        const bad = entries.filter((one) => 'bad' in one).length + Object.keys(rules).length - goodRules.length;
        expect(listed.size).toBe(bad);
      }),
      { numRuns: 300 },
    );
  });
});
