import { describe, expect, it } from 'vitest';
import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { runExamplesInLayers } from '../../../lib/packs/examples';
import { parsePack } from '../../../lib/packs/parse';
import type { Pack } from '../../../lib/packs/schema';
import { head, ruleBody } from '../rules/one-rule';

function packOf(id: string, rules: Record<string, unknown>, more: object = {}): Pack {
  const { pack, problems } = parsePack({ head: { ...head(), id, ...more }, rules });
  if (!pack || problems.length > 0) throw new Error(JSON.stringify(problems));
  return pack;
}

const says = (word: string, more: object = {}) =>
  ruleBody([{ terms: [word] }], {
    clause: { title: 'Conduct', number: '1' },
    examples: { flag: [`my ${word}`], pass: ['my hat'] },
    ...more,
  });

const BASE = packOf('base', { badge: says('badge', { needsClause: true }), patch: says('patch') });
const layer = (id: string, rules: object, own: Record<string, unknown> = {}) => packOf(id, own, { layer: true, rules });

const rule = (packs: Pack[], id: string, choices = {}) => {
  const { rulebook, origins } = compile(packs, RIVERTON, choices);
  return { ...rulebook.rules.find((one) => one.id === id), origins: origins[id] };
};

describe('what a pack says about a rule of an earlier one', () => {
  it('switches on a rule that waits for a clause, by a severity or a clause', () => {
    expect(rule([BASE], 'badge').severity).toEqual({ personal: 'off', official: 'off' });
    expect(rule([BASE, layer('ban', { badge: { severity: 'advise' } })], 'badge')).toMatchObject({
      severity: { personal: 'advise', official: 'advise' },
      origins: { severity: { pack: 'ban' }, clause: 'pack' },
    });
    expect(rule([BASE, layer('ban', { badge: { clause: { number: '4' } } })], 'badge')).toMatchObject({
      severity: { personal: 'warn' },
      clause: { title: 'Conduct', number: '4' },
      origins: { severity: 'pack', clause: { pack: 'ban' } },
    });
  });

  it('never raises a personal post above warn', () => {
    expect(rule([BASE, layer('law', { patch: { severity: 'stop' } })], 'patch').severity).toEqual({ personal: 'warn', official: 'stop' });
  });

  it('gives way to what a later pack says, value by value, and that to the policy', () => {
    const packs = [
      BASE,
      layer('one', { patch: { severity: 'info', clause: { number: '2' } } }),
      layer('two', { patch: { severity: 'advise' } }),
    ];
    expect(rule(packs, 'patch')).toMatchObject({
      severity: { personal: 'advise' },
      clause: { number: '2' },
      origins: { severity: { pack: 'two' }, clause: { pack: 'one' } },
    });
    expect(rule(packs, 'patch', { patch: { severity: 'off', clause: { title: 'Patches' } } })).toMatchObject({
      severity: { personal: 'off' },
      clause: { title: 'Patches', number: '2' },
      origins: { severity: 'policy', clause: 'policy' },
    });
  });

  it('does not outlive the rule: a pack that replaces it says anew how strict it is', () => {
    const packs = [BASE, layer('law', { patch: { severity: 'stop' } }), packOf('own', { patch: says('patch', { severity: 'info' }) })];
    expect(rule(packs, 'patch')).toMatchObject({ pack: 'own', severity: { official: 'info' }, origins: { severity: 'pack' } });
  });

  it('is listed when no earlier pack has the rule, and costs nothing else', () => {
    const packs = [
      BASE,
      layer('law', { pacth: { severity: 'stop' }, seal: { severity: 'off' }, badge: { severity: 'warn' } }, { seal: says('seal') }),
    ];
    const { problems } = compile(packs, RIVERTON);
    expect(problems).toEqual([
      { pack: 'law', rule: '', path: 'rules.pacth', message: 'no earlier pack in force has a rule with this id; did you mean `patch`?' },
      { pack: 'law', rule: '', path: 'rules.seal', message: 'no earlier pack in force has a rule with this id' },
    ]);
    expect(rule(packs, 'seal').severity?.personal).toBe('warn');
    expect(rule(packs, 'badge').severity?.personal).toBe('warn');
  });
});

describe('examples of layers', () => {
  const failing = (packs: Pack[], beneath: Pack[] = []) =>
    runExamplesInLayers(packs, RIVERTON, beneath).map(({ pack, rule, path }) => `${pack} ${rule} ${path}`);

  it('run over the base packs, each layer without the others', () => {
    const quiet = packOf('quiet', { badge: says('shield', { needsClause: true }) }, { layer: true });
    expect(
      failing([BASE, quiet, layer('ban', { badge: { severity: 'warn' }, patch: { severity: 'off' } }, { seal: says('seal') })]),
    ).toEqual([]);
  });

  it('are named with their layer when they fail, once', () => {
    const wrong = says('seal', { examples: { flag: ['my hat'], pass: ['nothing'] } });
    expect(failing([BASE, layer('one', {}, { seal: wrong }), layer('two', { nothing: { severity: 'off' } })])).toEqual([
      'one seal examples.flag.0',
      'two  rules.nothing',
    ]);
  });

  it('may lie over packs that are not tried themselves', () => {
    expect(failing([layer('ban', { badge: { severity: 'warn' } })])).toEqual(['ban  rules.badge']);
    expect(failing([layer('ban', { badge: { severity: 'warn' } })], [BASE])).toEqual([]);
  });
});
