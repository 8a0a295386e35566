import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { runExamples } from '../../../lib/packs/examples';
import { parsePack } from '../../../lib/packs/parse';
import { sourcesIn } from '../house/sources';
import { ruleBody } from '../rules/one-rule';

const [guide] = sourcesIn('docs', ['for-pack-authors.md']);
const blocks = [...(guide?.text ?? '').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => yaml as string);
const heads = blocks.filter((yaml) => yaml.startsWith('id:')).map((yaml) => parse(yaml));
const [head] = heads;
const named = blocks.filter((yaml) => yaml.startsWith('# my-packs/'));
const detectors = blocks.filter((yaml) => yaml.startsWith('- '));

describe('what the guide for pack authors shows', () => {
  it.each(named.map((yaml) => [/([\w-]+)\.yaml/.exec(yaml)?.[1] as string, yaml]))('is sound, with all its examples: %s', (id, yaml) => {
    const { pack, problems } = parsePack({ head, rules: { [id]: parse(yaml) } });
    expect([...problems, ...(pack ? runExamples([pack], RIVERTON) : [])]).toEqual([]);
    expect((pack?.rules.length ?? 0) + (pack?.shields.length ?? 0)).toBe(1);
  });

  it.each(heads.map((shown) => [shown.id, shown]))('is a pack: %s', (_, shown) => {
    expect(parsePack({ head: shown, rules: {} }).problems).toEqual([]);
  });

  it.each(detectors.map((yaml) => [yaml.split('\n')[0] as string, yaml]))('is read: %s', (_, yaml) => {
    const { problems } = parsePack({ head, rules: { shown: ruleBody(parse(yaml)) } }, { patterns: true });
    expect(problems).toEqual([]);
  });

  it.each(blocks.filter((yaml) => yaml.startsWith('fix:')))('is a fix: %s', (yaml) => {
    const { problems } = parsePack({ head, rules: { shown: ruleBody([{ shape: 'street-address' }], parse(yaml)) } });
    expect(problems).toEqual([]);
  });

  it('is one detector of each kind at least', () => {
    const shown = detectors.flatMap((yaml) => Object.keys(parse(yaml)[0]));
    expect(shown).toEqual(expect.arrayContaining('terms shape grammar pattern metric context near all cues'.split(' ')));
  });
});
