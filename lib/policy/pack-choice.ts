import { type PackProblem, parsePack } from '../packs/parse';
import type { AgencyProfile } from '../packs/profile';
import type { Pack } from '../packs/schema';
import type { PackSource } from './pack-source';
import type { PolicyProblem } from './parse';
import { withoutUnsound } from './sound-packs';

/**
 * The packs that a policy puts in force, and what is wrong with them. The order in which a policy lists them does not
 * matter, because the Windows registry does not keep it: packaged packs come first, then the agency's own by id.
 */
export function choosePacks(
  starterPacks: readonly Pack[],
  sources: readonly PackSource[] | undefined,
  agency: AgencyProfile,
): { packs: Pack[]; problems: PolicyProblem[] } {
  if (!sources) return { packs: [...starterPacks], problems: [] };
  const problems: PolicyProblem[] = [];
  const packaged = starterPacks.filter(({ id }) => sources.some((source) => source.kind === 'packaged' && source.id === id));
  for (const source of sources) {
    if (source.kind !== 'packaged' || packaged.some(({ id }) => id === source.id)) continue;
    const known = starterPacks.map(({ id }) => id).join(', ');
    problems.push(dropped('packs', `there is no packaged pack "${source.id}"; there are: ${known}`));
  }
  const packs = new Map(packaged.map((pack) => [pack.id, pack]));
  for (const own of inlinePacks(sources, problems)) {
    const { pack, problems: unsound } = withoutUnsound(
      own,
      [...packs.values()].filter(({ id }) => id !== own.id),
      agency,
    );
    problems.push(...unsound.map(asPolicyProblem));
    packs.set(pack.id, pack);
  }
  if (packs.size > 0 || sources.length === 0) return { packs: [...packs.values()], problems };
  problems.push(dropped('packs', 'none of the packs can be used, so all packaged packs are in force'));
  return { packs: [...starterPacks], problems };
}

/** The whole packs among `sources`, by id and version; of two with one id the newer. */
function inlinePacks(sources: readonly PackSource[], problems: PolicyProblem[]): Pack[] {
  const packs: Pack[] = [];
  for (const source of sources) {
    if (source.kind !== 'inline') continue;
    const parsed = parsePack(source.raw, { patterns: true });
    problems.push(...parsed.problems.map(asPolicyProblem));
    if (parsed.pack) packs.push(parsed.pack);
  }
  packs.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : b.version - a.version));
  return packs.filter((pack, i) => {
    const newer = packs[i - 1];
    if (newer?.id !== pack.id) return true;
    problems.push(dropped(`packs.${pack.id}`, `comes more than once; version ${newer.version} is in force`));
    return false;
  });
}

/** A pack's problem as one of the policy that brought it. */
export function asPolicyProblem({ pack, rule, path, message }: PackProblem): PolicyProblem {
  return dropped(['packs', pack, rule, path].filter(Boolean).join('.'), message);
}

const dropped = (path: string, message: string): PolicyProblem => ({ key: 'packs', path, kind: 'dropped', message });
