import { describe, expect, it } from 'vitest';
import { readPackFolders, STARTER_PACKS } from '../../../lib/cli/pack-files';
import { compile } from '../../../lib/packs/compile';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { runExamplesInLayers } from '../../../lib/packs/examples';
import type { AuthoredRule, Pack } from '../../../lib/packs/schema';
import { type Engine, engineFor } from '../../../lib/rules/evaluate';
import { draft } from '../rules/one-rule';

const { packs, layers } = await readPackFolders(STARTER_PACKS);
const all = [...packs, ...layers];
const mending = all.flatMap((pack) =>
  pack.rules.filter(({ fix }) => fix).map((rule): [string, Pack, AuthoredRule] => [rule.id, pack, rule]),
);

/** With the rules switched on that wait for a clause. */
function engineOver(over: readonly Pack[]): Engine {
  const waiting = mending.filter(([, , { needsClause }]) => needsClause);
  return engineFor(compile(over, RIVERTON, Object.fromEntries(waiting.map(([id]) => [id, { severity: 'warn' }]))).rulebook);
}
const base = engineOver(packs);

/** The packs with the examples of rules that have a fix, and no others, which would take long. */
function withTheirExamples(pack: Pack): Pack {
  const none = { flag: [], pass: [] };
  const kept = (rule: AuthoredRule): AuthoredRule => (rule.fix ? rule : { ...rule, examples: none });
  return { ...pack, rules: pack.rules.map(kept), shields: pack.shields.map((shield) => ({ ...shield, examples: none })) };
}

describe('the fixes of packaged rules', () => {
  it('leave every example that they are made in without a finding there', () => {
    expect(runExamplesInLayers(all.map(withTheirExamples), RIVERTON)).toEqual([]);
  });

  it.each(mending)('are made in an English and a Spanish example: %s', (id, pack, rule) => {
    const engine = pack.layer ? engineOver([...packs, pack]) : base;
    const made = rule.examples.flag.flatMap((example) => {
      const given = typeof example === 'string' ? { text: example } : example;
      const { text, surface = 'post' } = given;
      const audience = rule.audience === 'official' ? 'official' : 'personal';
      return engine.check(draft(text, { audience, surface })).findings.flatMap(({ rule: by, fix }) => (by === id && fix ? fix.text : []));
    });
    const { replace, add } = rule.fix ?? {};
    const texts = replace ?? add;
    if (typeof texts === 'object') for (const text of [texts.en, texts.es]) expect(made.some((one) => one.endsWith(text ?? ''))).toBe(true);
    else expect(made.length).toBeGreaterThan(1);
  });
});
