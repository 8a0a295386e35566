import { type Clause, capped, type Severity } from '../rules/report';
import type { Rule } from '../rules/rulebook';
import type { AuthoredRule } from './schema';

/** What is said about a rule from outside of it, by a later pack or by the agency's policy. */
export interface RuleChoice {
  severity?: Severity | undefined;
  clause?: Partial<Clause> | undefined;
}

/** Who set a value: the pack that has the rule, a later pack (its id), or the agency's policy. */
export type Origin = 'pack' | 'policy' | { pack: string };

export interface Origins {
  severity: Origin;
  clause: Origin;
}

/** All that was said about a rule so far. */
export interface Decision extends RuleChoice {
  origins: Origins;
}

export const UNDECIDED: Decision = { origins: { severity: 'pack', clause: 'pack' } };

/** What holds when `by` says more after `before`: the last word on each value counts. */
export function decided(before: Decision, { severity, clause }: RuleChoice, by: Origin): Decision {
  return {
    severity: severity ?? before.severity,
    clause: clause ? { ...before.clause, ...clause } : before.clause,
    origins: { severity: severity ? by : before.origins.severity, clause: clause ? by : before.origins.clause },
  };
}

/** The rule's severity for each kind of account. One that waits for a clause is off until it was given a clause or a severity. */
export function severityOf(authored: AuthoredRule, { severity, clause }: RuleChoice): Rule['severity'] {
  const written = authored.severity;
  const base = typeof written === 'string' ? { personal: written, official: written } : written;
  const waiting = authored.needsClause && !severity && !clause;
  const pick = (own: Severity): Severity => (waiting ? 'off' : (severity ?? own));
  return {
    personal: authored.audience === 'official' ? 'off' : capped(pick(base.personal), false),
    official: authored.audience === 'personal' ? 'off' : pick(base.official),
  };
}

export function clauseOf(authored: AuthoredRule, choice: RuleChoice): Clause {
  const { title, number, link } = { ...authored.clause, ...choice.clause };
  return { title, ...(number && { number }), ...(link && { link }) };
}
