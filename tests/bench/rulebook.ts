import { compile } from '../../lib/packs/compile';
import { RIVERTON } from '../../lib/packs/example-agency';
import type { Pack } from '../../lib/packs/schema';
import type { Rulebook } from '../../lib/rules/rulebook';

/** `packs` compiled for the house agency. Throws when a rule is left out: figures of half a rulebook mean nothing. */
export function rulebookOf(packs: readonly Pack[]): Rulebook {
  const { rulebook, problems } = compile(packs, RIVERTON);
  if (problems.length > 0) throw new Error(`${problems.length} rules do not compile, the first ${JSON.stringify(problems[0])}.`);
  return rulebook;
}
