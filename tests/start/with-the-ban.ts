import { readPackFolders, STARTER_PACKS } from '../../lib/cli/pack-files';
import { tierTwo } from '../../lib/likeness/tier-two';
import { effectivePolicy } from '../../lib/policy/effective';
import { parsePolicy } from '../../lib/policy/parse';
import type { Draft } from '../../lib/rules/draft';
import { engineFor } from '../../lib/rules/evaluate';
import { POSTS } from './posts';

const BAN = 'personal-disclosure-ban';

/** What the personal posts come to with the base packs alone, and with the ban on showing the job over them. First row: headings. */
export async function withAndWithoutTheBan(agency: unknown): Promise<string[][]> {
  const { packs, layers } = await readPackFolders(STARTER_PACKS);
  const verdicts = [{ agency }, { agency, packs: [BAN] }].map((policy) => {
    const { rulebook } = effectivePolicy([...packs, ...layers], parsePolicy(policy));
    const engine = engineFor(rulebook);
    const evidence = tierTwo(rulebook.own, 0);
    return (draft: Draft) => engine.check(draft, evidence).verdict;
  });
  const rows = POSTS.filter(({ official }) => !official).map(({ what, text }) => {
    const draft: Draft = { text, network: 'x', surface: 'post', audience: 'personal', images: [] };
    return [what, ...verdicts.map((verdictOn) => verdictOn(draft))];
  });
  return [['POST', 'BASE PACKS', `WITH ${BAN}`], ...rows];
}
