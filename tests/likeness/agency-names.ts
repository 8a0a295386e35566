import { readFileSync } from 'node:fs';
import { ownNames } from '../../lib/packs/own-names';
import { parsePolicy } from '../../lib/policy/parse';
import type { OwnNames } from '../../lib/rules/rulebook';
import type { AgencyId } from '../corpus/posts';

/** What an agency of the corpus is called. */
export function ownNamesOf(id: AgencyId): OwnNames {
  const { policy } = parsePolicy(readFileSync(new URL(`../corpus/agencies/${id}.json`, import.meta.url), 'utf8'));
  return ownNames(policy.agency);
}
