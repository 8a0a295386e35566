import { describe, expect, it } from 'vitest';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { effectivePolicy } from '../../../lib/policy/effective';
import { parsePolicy } from '../../../lib/policy/parse';
import { inline, pack, ruleAbout } from './fixtures';

const STARTERS = [pack('safety', [ruleAbout('raid'), ruleAbout('stakeout')]), pack('voice', [ruleAbout('lol')])];

const effective = (raw: object, starters = STARTERS) => effectivePolicy(starters, parsePolicy(raw));
const ruleIds = (raw: object) => effective(raw).rulebook.rules.map(({ id }) => id);
const messages = (raw: object) => effective(raw).problems.map(({ path, message }) => `${path}: ${message}`);

describe('packs in force', () => {
  it('are all packaged ones without a choice', () => {
    expect(effective({}).packs.map(({ id }) => id)).toEqual(['safety', 'voice']);
    expect(effective({}).problems).toEqual([]);
  });

  it('are the chosen ones', () => {
    expect(ruleIds({ packs: ['voice'] })).toEqual(['says-lol']);
  });

  it('name a packaged pack that does not exist, with those that do', () => {
    expect(messages({ packs: ['voice', 'saftey'] })).toEqual(['packs: there is no packaged pack "saftey"; there are: safety, voice']);
  });

  it('are all packaged ones, and it is said, when none of the chosen ones can be used', () => {
    const raw = { packs: [{ url: 'https://rivertonpd.example/pack.json', sha256: 'a'.repeat(64) }] };
    expect(ruleIds(raw)).toHaveLength(3);
    expect(messages(raw)).toEqual([
      expect.stringContaining('nothing is fetched from https://rivertonpd.example/pack.json'),
      'packs: none of the packs can be used, so all packaged base packs are in force',
    ]);
  });
});

describe('a pack of the agency', () => {
  it('works as an object and as JSON text', () => {
    const own = inline(pack('riverton', [ruleAbout('k9')]));
    expect(ruleIds({ packs: [own] })).toEqual(['says-k9']);
    expect(ruleIds({ packs: [JSON.stringify(own)] })).toEqual(['says-k9']);
  });

  it('loses the rule that fails its own example, and says which; the others stay', () => {
    const unsound = ruleAbout('siren', { examples: { flag: ['no such word'], pass: ['nothing'] } });
    const raw = { packs: [inline(pack('riverton', [ruleAbout('k9'), unsound]))] };
    expect(ruleIds(raw)).toEqual(['says-k9']);
    expect(messages(raw)).toEqual(['packs.riverton.says-siren.examples.flag.0: should be flagged but is not: "no such word"']);
  });

  it('loses the rule that does not fit or compile, once said; the others stay', () => {
    const own = inline(pack('riverton', [ruleAbout('k9'), ruleAbout('siren', { find: [{ terms: ['{lists.sirens}'] }] })]));
    const raw = { packs: [{ ...own, rules: { ...own.rules, 'bad-topic': { ...own.rules['says-k9'], topic: 'weather' } } }] };
    expect(ruleIds(raw)).toEqual(['says-k9']);
    expect(messages(raw).filter((line) => line.includes('there is no list'))).toHaveLength(1);
    expect(messages(raw).some((line) => line.startsWith('packs.riverton.bad-topic.topic'))).toBe(true);
  });

  it('runs its examples with the agency it is for', () => {
    const ranks = ruleAbout('rank', { find: [{ terms: ['{agency.ranks}'] }], examples: { flag: ['the sheriff'], pass: ['x'] } });
    const packs = [inline(pack('riverton', [ranks]))];
    expect(ruleIds({ packs, agency: { ranks: ['sheriff'] } })).toEqual(['says-rank']);
    expect(ruleIds({ packs, agency: RIVERTON })).toEqual([]);
  });

  it('replaces packaged rules of the same id, in whatever order the policy lists them', () => {
    const own = inline(pack('riverton', [ruleAbout('raid', { severity: 'advise' })]));
    for (const packs of [
      ['safety', own],
      [own, 'safety'],
    ]) {
      const { rulebook } = effective({ packs });
      expect(rulebook.rules.find(({ id }) => id === 'says-raid')).toMatchObject({ pack: 'riverton', severity: { personal: 'advise' } });
      expect(rulebook.rules).toHaveLength(2);
    }
  });

  it('that comes in two versions is in force in the newer one', () => {
    const older = inline(pack('riverton', [ruleAbout('k9')]));
    const newer = inline(pack('riverton', [ruleAbout('drone')], { version: 2 }));
    for (const packs of [
      [older, newer],
      [newer, older],
    ]) {
      expect(ruleIds({ packs })).toEqual(['says-drone']);
      expect(messages({ packs })).toEqual(['packs.riverton: comes more than once; version 2 is in force']);
    }
  });
});

describe('choices about rules', () => {
  const raw = {
    rules: {
      'says-raid': { severity: 'stop', clause: { number: '4.2' } },
      'says-lol': { clause: { title: 'Voice of the agency' } },
      'says-nothing': { severity: 'off' },
    },
  };

  it('are in force, and their origin is known', () => {
    const { rulebook, origins } = effective(raw);
    expect(rulebook.rules.find(({ id }) => id === 'says-raid')).toMatchObject({
      severity: { personal: 'warn', official: 'stop' },
      clause: { number: '4.2', title: 'Off-duty safety' },
    });
    expect(origins).toEqual({
      'says-raid': { severity: 'policy', clause: 'policy' },
      'says-stakeout': { severity: 'pack', clause: 'pack' },
      'says-lol': { severity: 'pack', clause: 'policy' },
    });
  });

  it('about a rule that nobody has are listed', () => {
    expect(effective(raw).problems).toEqual([
      { key: 'rules', path: 'rules.says-nothing', kind: 'unknown', message: 'no pack in force has a rule with this id' },
    ]);
  });
});

describe('the rest of a policy', () => {
  it('is carried over', () => {
    const sites = [{ host: 'social.rivertonpd.example', network: 'mastodon' }];
    const officialAccounts = [{ network: 'x', handle: 'RivertonPD' }];
    const { agency, ...found } = effective({ agency: RIVERTON, sites, officialAccounts, contact: 'PIO desk', notice: 'Ask first.' });
    expect(agency).toEqual(RIVERTON);
    expect(found).toMatchObject({ sites, officialAccounts, contact: 'PIO desk', notice: 'Ask first.', checks: true });
  });

  it('can turn all checks off', () => {
    expect(effective({ checks: 'off' }).checks).toBe(false);
  });
});
