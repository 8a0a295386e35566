import { expect, it } from 'vitest';
import { reportLine } from '../../../lib/cli/report-line';
import { draft, engineOf, ruleBody } from '../rules/one-rule';

const signs = [
  { sign: 'end of a shift', weight: 0.5, terms: ['boots off'] },
  { sign: 'a place', weight: 0.3, terms: ['riverton'] },
];
const engine = engineOf({ 'the-rule': ruleBody([{ cues: signs, reach: 0.5, sure: 0.8 }, { terms: ['badge'] }]) });
const findings = (text: string) => reportLine(1, engine.check(draft(text))).findings;

it('a finding of signs carries them, and whether it is no more than a hint', () => {
  const shift = { sign: 'end of a shift', weight: 0.5, text: 'Boots off', start: 0, end: 9 };
  expect(findings('Boots off!')).toMatchObject([{ severity: 'advise', weak: true, signs: [shift] }]);
  const [sure] = findings('Boots off, Riverton');
  expect(sure).toMatchObject({ severity: 'warn', signs: [shift, { sign: 'a place', text: 'Riverton' }] });
  expect(sure).not.toHaveProperty('weak');
});

it('any other finding carries neither', () => {
  const [finding] = findings('My badge');
  expect(finding).not.toHaveProperty('weak');
  expect(finding).not.toHaveProperty('signs');
});

it('a finding of a rule that can mend the text carries the change, any other does not', () => {
  const mending = engineOf({ 'the-rule': ruleBody([{ terms: ['badge'] }], { fix: { replace: 'hat' } }) });
  expect(reportLine(1, mending.check(draft('My badge'))).findings[0]?.fix).toEqual({ start: 3, end: 8, text: 'hat' });
  expect(findings('My badge')[0]).not.toHaveProperty('fix');
});
