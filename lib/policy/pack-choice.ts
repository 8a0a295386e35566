import { type PackProblem, parsePack } from '../packs/parse';
import type { AgencyProfile } from '../packs/profile';
import type { Pack } from '../packs/schema';
import type { PackSource } from './pack-source';
import type { PolicyProblem } from './parse';
import { withoutUnsound } from './sound-packs';

/**
 * The packs that a policy puts in force, and what is wrong with them. The order in which a policy lists them does not
 * matter, because the Windows registry does not keep it: packaged packs come first, layers last among them, then the
 * agency's own by id, layers last again. A layer adds to the base packs and never takes their place; it is in force where the
 * policy names it, or where it is about the agency's jurisdiction.
 */
export function choosePacks(
  starterPacks: readonly Pack[],
  sources: readonly PackSource[] | undefined,
  agency: AgencyProfile,
): { packs: Pack[]; problems: PolicyProblem[] } {
  if (sources?.length === 0) return { packs: [], problems: [] };
  const problems: PolicyProblem[] = [];
  const named = new Set(sources?.flatMap((source) => (source.kind === 'packaged' ? [source.id] : [])));
  const isNamed = ({ id }: Pack): boolean => named.has(id);
  const known = starterPacks.map(({ id }) => id);
  for (const id of named)
    if (!known.includes(id)) problems.push(dropped('packs', `there is no packaged pack "${id}"; there are: ${known.join(', ')}`));
  const own = inlinePacks(sources ?? [], problems);
  if (sources && own.length === 0 && !starterPacks.some(isNamed))
    problems.push(dropped('packs', 'none of the packs can be used, so all packaged base packs are in force'));

  const base = starterPacks.filter(({ layer }) => !layer);
  const keepsBase = !base.some(isNamed) && own.every(({ layer }) => layer);
  const isHere = ({ id }: Pack): boolean => id === agency.jurisdiction.toLowerCase();
  const layers = starterPacks.filter((pack) => pack.layer && (isNamed(pack) || isHere(pack)));
  const packs = new Map([...(keepsBase ? base : base.filter(isNamed)), ...layers].map((pack) => [pack.id, pack]));
  for (const one of own) {
    const others = [...packs.values()].filter(({ id }) => id !== one.id);
    const { pack, problems: unsound } = withoutUnsound(one, others, agency);
    problems.push(...unsound.map(asPolicyProblem));
    packs.set(pack.id, pack);
  }
  return { packs: [...packs.values()], problems };
}
/** The whole packs among `sources`, layers last, by id and version; of two with one id the newer. */
function inlinePacks(sources: readonly PackSource[], problems: PolicyProblem[]): Pack[] {
  const packs: Pack[] = [];
  for (const source of sources) {
    if (source.kind !== 'inline') continue;
    const parsed = parsePack(source.raw, { patterns: true });
    problems.push(...parsed.problems.map(asPolicyProblem));
    if (parsed.pack) packs.push(parsed.pack);
  }
  packs.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : b.version - a.version));
  const newest = packs.filter((pack, i) => {
    const newer = packs[i - 1];
    if (newer?.id !== pack.id) return true;
    problems.push(dropped(`packs.${pack.id}`, `comes more than once; version ${newer.version} is in force`));
    return false;
  });
  return newest.sort((a, b) => Number(a.layer) - Number(b.layer));
}

/** A pack's problem as one of the policy that brought it. */
export function asPolicyProblem({ pack, rule, path, message }: PackProblem): PolicyProblem {
  return dropped(['packs', pack, rule, path].filter(Boolean).join('.'), message);
}

const dropped = (path: string, message: string): PolicyProblem => ({ key: 'packs', path, kind: 'dropped', message });
