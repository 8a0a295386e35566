import { compile } from '../../lib/packs/compile';
import { RIVERTON } from '../../lib/packs/example-agency';
import type { Pack } from '../../lib/packs/schema';
import type { Audience, Draft } from '../../lib/rules/draft';
import { type Engine, engineFor } from '../../lib/rules/evaluate';
import type { Rulebook } from '../../lib/rules/rulebook';
import type { Check } from './contenders/contender';

/** `packs` compiled for the house agency. Throws when a rule is left out: figures of half a rulebook mean nothing. */
export function rulebookOf(packs: readonly Pack[]): Rulebook {
  const { rulebook, problems } = compile(packs, RIVERTON);
  if (problems.length > 0) throw new Error(`${problems.length} rules do not compile, the first ${JSON.stringify(problems[0])}.`);
  return rulebook;
}

/** The one place where engines to be measured are made. */
export const engineOf = (packs: readonly Pack[]): Engine => engineFor(rulebookOf(packs));

export const checkWith =
  (engine: Engine): Check =>
  ({ text, audience }) =>
    engine.check(draftOf(text, audience)).findings;

/** A post on somebody's own account unless `audience` says otherwise. */
export const draftOf = (text: string, audience: Audience = 'personal'): Draft => ({
  text,
  audience,
  network: 'x',
  surface: 'post',
  images: [],
});
