import { readFileSync } from 'node:fs';
import { lineOf, readPackFolders, STARTER_PACKS } from '../../lib/cli/pack-files';
import { tierTwo } from '../../lib/likeness/tier-two';
import type { AuthoredRule, Pack } from '../../lib/packs/schema';
import { effectivePolicy } from '../../lib/policy/effective';
import { type ParsedPolicy, parsePolicy } from '../../lib/policy/parse';
import type { Policy } from '../../lib/policy/schema';
import type { Draft } from '../../lib/rules/draft';
import { engineFor } from '../../lib/rules/evaluate';
import type { Report } from '../../lib/rules/report';
import { AGENCIES, type AgencyId } from '../corpus/posts';

export type Checker = (draft: Draft) => Report;

/** The packaged packs. Throws when a rule is left out: figures of half a rulebook mean nothing. */
export async function starterPacks(): Promise<Pack[]> {
  const { packs, problems } = await readPackFolders(STARTER_PACKS);
  if (problems[0]) throw new Error(`${problems.length} problems in the packs, the first: ${lineOf(problems[0])}`);
  return packs;
}

/** Checks drafts, grammar included, under the policy of each agency of the corpus. */
export function checkersOf(packs: readonly Pack[]): Record<AgencyId, Checker> {
  return Object.fromEntries(AGENCIES.map((id) => [id, checkerOf(id, packs)])) as Record<AgencyId, Checker>;
}

function checkerOf(agency: AgencyId, packs: readonly Pack[]): Checker {
  const file = new URL(`../corpus/agencies/${agency}.json`, import.meta.url);
  const parsed = parsePolicy(readFileSync(file, 'utf8'));
  const { rulebook, problems } = effectivePolicy(packs, withEveryClause(parsed, packs));
  if (problems[0]) throw new Error(`${agency}: ${problems.length} problems, the first: ${problems[0].path}: ${problems[0].message}`);
  const engine = engineFor(rulebook, { memo: 0 });
  const evidence = tierTwo(rulebook.own, 0);
  return (draft) => engine.check(draft, evidence);
}

/** The policy of an agency that has a clause for every rule which waits for one. What the policy says itself stays. */
function withEveryClause({ policy, ...rest }: ParsedPolicy, packs: readonly Pack[]): ParsedPolicy {
  const waiting = packs.flatMap(({ rules }) => rules.filter(({ needsClause }) => needsClause));
  const adopted = Object.fromEntries(waiting.map((rule) => [rule.id, choiceOf(rule)]));
  return { ...rest, policy: { ...policy, rules: { ...adopted, ...policy.rules } } };
}

/** A clause brings the rule's own severity into force; a rule that is off in its own file asks for no more than advice. */
function choiceOf({ clause, severity }: AuthoredRule): Policy['rules'][string] {
  const isOff = (typeof severity === 'string' ? [severity] : Object.values(severity)).every((level) => level === 'off');
  return { clause: { title: typeof clause === 'string' ? clause : clause.title }, ...(isOff && { severity: 'advise' }) };
}
