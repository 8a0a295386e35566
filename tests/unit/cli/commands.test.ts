import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { files, LAYERS, muster, PACKS, PATTERN_PACKS, UNSOUND_PACKS } from './run';

let given: Awaited<ReturnType<typeof files>>;
let slip: Awaited<ReturnType<typeof files>>;

beforeAll(async () => {
  slip = await files({
    'pack.yaml': 'id: slip\ntitle: Slip\nversion: 1\ndate: 2026-11-24\nlayer: true\nrules: { works-her: { severity: warn } }\n',
  });
  given = await files({
    'good.json': JSON.stringify({ contact: 'Public affairs, 555-0120', packs: [], checks: 'on' }),
    'bad.json': JSON.stringify({ contact: 'PIO desk', rules: { 'home-address': { severity: 'harsh' } }, declaredKeys: ['voice'] }),
  });
});
afterAll(() => Promise.all([given.remove(), slip.remove()]));

describe('muster policy lint', () => {
  it('ends with 0 when everything is in force', async () => {
    expect(await muster(['policy', 'lint', given.at('good.json')])).toMatchObject({ code: 0, err: '' });
  });

  it('names everything that is not in force and ends with 2', async () => {
    const file = given.at('bad.json');
    const { code, err } = await muster(['policy', 'lint', file]);
    expect(code).toBe(2);
    expect(err).toContain(`${file}: rules.home-address.severity: must be one of off, info, advise, warn, justify, stop\n`);
    expect(err).toContain(`${file}: voice: the browser did not deliver it`);
  });
});

describe('muster pack test', () => {
  it('ends with 0 when every example holds', async () => {
    expect(await muster(['pack', 'test', PACKS])).toEqual({ code: 0, out: '1 packs, 3 rules and shields, 0 problems\n', err: '' });
  });

  it('names the example that does not hold and ends with 2', async () => {
    const { code, err } = await muster(['pack', 'test', UNSOUND_PACKS]);
    expect(code).toBe(2);
    expect(err).toBe('operations/says-raid.yaml examples.flag.0: should be flagged but is not: "the search is tonight"\n');
  });

  it('tries a layer over the packaged packs, and names what it says about no rule', async () => {
    expect(await muster(['pack', 'test', LAYERS])).toEqual({ code: 0, out: '1 packs, 1 rules and shields, 0 problems\n', err: '' });
    const { code, err } = await muster(['pack', 'test', slip.at('')]);
    expect(code).toBe(2);
    expect(err).toBe('slip/pack.yaml rules.works-her: no earlier pack in force has a rule with this id; did you mean `works-here`?\n');
  });

  it('lets patterns in that cannot be slow, and says of others what would be right', async () => {
    const { code, out, err } = await muster(['pack', 'test', PATTERN_PACKS]);
    expect(code).toBe(2);
    expect(err).toBe(
      'records/rv-more.yaml find: the pattern "\\bRV-\\d+\\b" may not be used: at character 6, \\d+: write {1,20}: an end keeps the time linear\n',
    );
    expect(out).toBe('1 packs, 2 rules and shields, 1 problems\n');
  });
});

describe('muster pack schema', () => {
  it('prints a JSON Schema for editors', async () => {
    const { code, out } = await muster(['pack', 'schema']);
    expect(code).toBe(0);
    expect(Object.keys(JSON.parse(out).$defs)).toEqual([
      'head',
      'rule',
      'shield',
      'fix',
      'mark',
      'classifier',
      'detector',
      'condition',
      'sign',
      'finder',
    ]);
  });
});

describe('muster', () => {
  it('shows every command with help', async () => {
    const { code, out } = await muster(['help']);
    expect(code).toBe(0);
    for (const usage of ['muster check', 'muster policy lint', 'muster pack test']) expect(out).toContain(usage);
  });

  it('names the commands that exist when asked for another', async () => {
    const { code, err } = await muster(['chekc']);
    expect(code).toBe(2);
    expect(err).toBe(
      'muster: There is no command "chekc". There are: check, pack test, pack schema, marks add, marks test, policy lint, help\n',
    );
  });
});
