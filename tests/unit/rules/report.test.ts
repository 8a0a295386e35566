import { describe, expect, it } from 'vitest';
import { capped, holds, SEVERITIES, type Severity, type Verdict } from '../../../lib/rules/report';
import { draft, engineOf, ruleBody } from './one-rule';

const engine = engineOf(
  Object.fromEntries(SEVERITIES.map((severity) => [`rule-${severity}`, ruleBody([{ terms: [`word${severity}`] }], { severity })])),
);
const verdict = (text: string, audience: 'personal' | 'official' | 'unknown') => engine.check(draft(text, { audience })).verdict;

describe('the verdict', () => {
  it.each<[Severity, Verdict, Verdict]>([
    ['off', 'clear', 'clear'],
    ['info', 'note', 'note'],
    ['advise', 'note', 'note'],
    ['warn', 'warn', 'warn'],
    ['justify', 'justify', 'warn'],
    ['stop', 'stop', 'warn'],
  ])('of a rule at %s is %s on an official account, %s on one’s own', (severity, official, personal) => {
    expect(verdict(`word${severity}`, 'official')).toBe(official);
    expect(verdict(`word${severity}`, 'personal')).toBe(personal);
    expect(verdict(`word${severity}`, 'unknown')).toBe(personal);
  });

  it('is the worst finding’s, and findings stand worst first, then in order of place', () => {
    const report = engine.check(draft('wordadvise wordstop wordwarn wordadvise', { audience: 'official' }));
    expect(report.verdict).toBe('stop');
    expect(report.findings.map(({ severity, start }) => [severity, start])).toEqual([
      ['stop', 11],
      ['warn', 20],
      ['advise', 0],
      ['advise', 29],
    ]);
  });

  it('names the rulebook that was in force', () => {
    expect(engine.check(draft('')).rulebook).toBe(engine.rulebook.hash);
  });
});

it('a finding on a personal account never says more than warn', () => {
  const severities = engine.check(draft('wordstop wordjustify wordinfo')).findings.map((finding) => finding.severity);
  expect(severities).toEqual(['warn', 'warn', 'info']);
});

it('caps only what is above warn', () => {
  expect(SEVERITIES.map((severity) => capped(severity, false))).toEqual(['off', 'info', 'advise', 'warn', 'warn', 'warn']);
  expect(SEVERITIES.map((severity) => capped(severity, true))).toEqual([...SEVERITIES]);
});

it('the gate holds from warn on', () => {
  const verdicts: Verdict[] = ['clear', 'note', 'warn', 'justify', 'stop'];
  expect(verdicts.filter(holds)).toEqual(['warn', 'justify', 'stop']);
});
