import type { SelectorPatch } from '../networks/selectors';
import type { Origins } from '../packs/choices';
import { compile } from '../packs/compile';
import type { AgencyProfile } from '../packs/profile';
import type { Pack } from '../packs/schema';
import type { PackStamp, Rulebook } from '../rules/rulebook';
import { asPolicyProblem, choosePacks } from './pack-choice';
import type { ParsedPolicy, PolicyProblem } from './parse';
import type { OfficialAccount, Policy, PolicySite } from './schema';

/** What is in force, and why. */
export interface EffectivePolicy {
  agency: AgencyProfile;
  rulebook: Rulebook;
  officialAccounts: OfficialAccount[];
  sites: PolicySite[];
  selectors: SelectorPatch[];
  /** Names of the settings that users may not change. */
  locks: string[];
  contact: string;
  notice: string;
  /** `false` when the policy turns all checks off. */
  checks: boolean;
  /** Whether attached pictures are looked at. */
  pictures: boolean;
  /** Everything that is not in force though the policy or a pack asks for it. */
  problems: PolicyProblem[];
  /** By rule id of the rulebook. */
  origins: Record<string, Origins>;
  packs: PackStamp[];
}

/**
 * Packaged packs and policy into what is in force. Later packs replace rules of the same id or set their severity and
 * clause, and the policy's `rules` have the last word; the same input, the same rulebook.
 */
export function effectivePolicy(starterPacks: readonly Pack[], { policy, problems }: ParsedPolicy): EffectivePolicy {
  const { agency, officialAccounts, sites, selectors, locks, contact, notice, rules } = policy;
  const chosen = choosePacks(starterPacks, policy.packs, agency);
  const compiled = compile(chosen.packs, agency, rules);
  const { rulebook } = compiled;
  return {
    agency,
    rulebook,
    officialAccounts,
    sites,
    selectors,
    locks,
    contact,
    notice,
    checks: policy.checks === 'on',
    pictures: policy.pictures === 'on',
    problems: [...problems, ...chosen.problems, ...compiled.problems.map(asPolicyProblem), ...unknownRules(rules, rulebook)],
    origins: compiled.origins,
    packs: rulebook.packs,
  };
}

function unknownRules(rules: Policy['rules'], rulebook: Rulebook): PolicyProblem[] {
  const known = new Set(rulebook.rules.map(({ id }) => id));
  return Object.keys(rules)
    .filter((id) => !known.has(id))
    .map((id) => ({ key: 'rules', path: `rules.${id}`, kind: 'unknown', message: 'no pack in force has a rule with this id' }));
}
