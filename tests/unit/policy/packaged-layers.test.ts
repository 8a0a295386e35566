import { describe, expect, it } from 'vitest';
import { readPackFolders, STARTER_PACKS } from '../../../lib/cli/pack-files';
import { policyInForce } from '../../../lib/cli/policy-file';
import { RIVERTON } from '../../../lib/packs/example-agency';
import { effectivePolicy } from '../../../lib/policy/effective';
import { parsePolicy } from '../../../lib/policy/parse';
import type { Draft } from '../../../lib/rules/draft';
import { type Engine, engineFor } from '../../../lib/rules/evaluate';
import { withAndWithoutTheBan } from '../../start/with-the-ban';
import { draft } from '../rules/one-rule';

const { packs, layers } = await readPackFolders(STARTER_PACKS);
const starters = [...packs, ...layers];
const inForce = (raw: object) => effectivePolicy(starters, parsePolicy({ agency: RIVERTON, ...raw }));
const inPlace = (jurisdiction: string) => inForce({ agency: { ...RIVERTON, jurisdiction } });
const severity = ({ rulebook }: ReturnType<typeof inForce>, id: string) => rulebook.rules.find((rule) => rule.id === id)?.severity;
const engineOf = ({ rulebook }: ReturnType<typeof inForce>): Engine => engineFor(rulebook);
const speaks = (engine: Engine, text: string, more: Partial<Draft> = {}) =>
  engine.check(draft(text, { audience: 'official', ...more })).findings.map(({ rule }) => rule);

const layer = (id: string) => layers.find((pack) => pack.id === id);
const waits = packs.find(({ id }) => id === 'personal-conduct')?.rules.filter(({ needsClause }) => needsClause) ?? [];
// Strong language shows nobody's job.
const waiting = waits.filter(({ id }) => id !== 'profanity');

describe('the ban on showing the job', () => {
  it('switches on every rule of personal-conduct that waits for a clause and is about the job; list a new one in its pack.yaml', () => {
    expect(Object.keys(layer('personal-disclosure-ban')?.choices ?? {}).sort()).toEqual(waiting.map(({ id }) => id).sort());
  });

  it('is off without a policy, and its rules too', () => {
    for (const { id } of waiting) expect([id, severity(inForce({}), id)?.personal]).toEqual([id, 'off']);
  });

  it('is shown by npm start beside the base packs', async () => {
    const rows = Object.fromEntries((await withAndWithoutTheBan(RIVERTON)).map(([post, ...verdicts]) => [post, verdicts]));
    expect(rows).toMatchObject({
      POST: ['BASE PACKS', 'WITH personal-disclosure-ban'],
      'an employer': ['clear', 'warn'],
      'a porch': ['clear', 'clear'],
      'a home address': ['warn', 'warn'],
    });
  });
});

it('the example of a sheriff in California is in force whole', async () => {
  const lakefield = await policyInForce('docs/examples/lakefield-policy.json', starters);
  expect(lakefield.problems).toEqual([]);
  expect(lakefield.packs.map(({ id }) => id)).toEqual([...packs.map(({ id }) => id), 'personal-disclosure-ban', 'us-ca']);
  const rule = (id: string) => lakefield.rulebook.rules.find((one) => one.id === id);
  expect(rule('works-here')).toMatchObject({ severity: { personal: 'warn' }, clause: { number: '3-12.4' } });
  expect(rule('shows-uniform')?.severity.personal).toBe('advise');
  expect(rule('booking-photo')).toMatchObject({ severity: { official: 'stop' }, clause: { number: 'Cal. Penal Code 13665' } });
  expect(lakefield.origins).toMatchObject({
    'works-here': { severity: { pack: 'personal-disclosure-ban' }, clause: 'policy' },
    'shows-uniform': { severity: 'policy', clause: 'policy' },
    'booking-photo': { severity: { pack: 'us-ca' }, clause: { pack: 'us-ca' } },
    'home-address': { severity: 'pack', clause: 'pack' },
  });
  const engine = engineOf(lakefield);
  expect(engine.check(draft('Six years with the LCSO marine unit, best crew on the water')).verdict).toBe('warn');
  expect(engine.check(draft('Mugshot Monday is back, three for shoplifting', { audience: 'official' })).verdict).toBe('stop');
});

describe('layers about the law', () => {
  it.each(['us-ca', 'us-la', 'uk'])('say when they were compared and with what: %s', (id) => {
    expect(layer(id)).toMatchObject({ checked: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), source: expect.stringMatching(/./) });
  });

  it.each(['us-ca', 'us-la', 'uk'])('are in force, without a problem, for an agency there: %s', (id) => {
    const { packs: stamps, problems } = inPlace(id);
    expect(stamps.at(-1)?.id).toBe(id);
    expect(problems).toEqual([]);
  });

  it('stop booking photographs in California and Louisiana, and advise elsewhere', () => {
    expect(severity(inPlace('us-ca'), 'booking-photo')?.official).toBe('stop');
    expect(severity(inPlace('us-la'), 'booking-photo')?.official).toBe('stop');
    expect(severity(inPlace('us-la'), 'presumption-line')?.official).toBe('warn');
    expect(severity(inForce({}), 'booking-photo')?.official).toBe('advise');
  });
});

describe('the United Kingdom', () => {
  const uk = engineOf(inPlace('uk'));
  const base = engineOf(inForce({}));

  it('alone holds a name on arrest', () => {
    const post = 'Arrested this morning: Graham Tull, 34, on suspicion of burglary';
    expect(uk.check(draft(post, { audience: 'official' })).verdict).toBe('stop');
    expect(speaks(base, post)).not.toContain('named-on-arrest');
    expect(speaks(engineOf(inPlace('us-ca')), post)).not.toContain('named-on-arrest');
  });

  it('has 999 and 101 in the line about monitoring, where 911 will not do', () => {
    const bio = { surface: 'bio' } as const;
    expect(speaks(uk, 'Wexley police. Emergency 999, otherwise 101', bio)).toEqual([]);
    expect(speaks(uk, 'Wexley police. Emergency 911', bio)).toEqual(expect.arrayContaining(['monitoring-line', 'emergency-number']));
    expect(speaks(base, 'Riverton police. Emergency 911', bio)).toEqual([]);
  });

  it('takes 999 or 101 in an alert for help', () => {
    const alert = 'Chlorine leak at Mill Lane baths. Leave now and go uphill.';
    expect(speaks(uk, alert)).toContain('help-named');
    for (const number of ['Call 999 if you feel ill.', 'Questions: call 101.'])
      expect(speaks(uk, `${alert} ${number}`)).not.toContain('help-named');
    expect(speaks(uk, `${alert} Call 911 if you feel ill.`)).toContain('emergency-number');
  });

  it.each([
    ['trace-missing', 'Growing concern for Alfie Lunt, 15, who left home in a grey hoodie. Call 101 quoting log 442'],
    ['trace-wanted', 'Wanted on recall to prison: Lee Marsh, 31. Seen him? Call 101'],
  ])('knows its appeals: %s', (shield, post) => {
    expect(uk.shieldsUp(draft(post, { audience: 'official' }))).toContain(shield);
    expect(speaks(uk, post)).toEqual([]);
  });
});
