import type { Audience, Draft } from '../../lib/rules/draft';
import { type Engine, engineFor } from '../../lib/rules/evaluate';
import type { Evidence } from '../../lib/rules/evidence';
import type { Rulebook } from '../../lib/rules/rulebook';
import type { Check } from './contenders/contender';

/** The one place where engines to be measured are made: no sentence is remembered from one text to the next. */
export const engineOf = (rulebook: Rulebook): Engine => engineFor(rulebook, { memo: 0 });

/** A check with an engine of its own; without `evidence` it is tier 1 alone. */
export function checkOf(rulebook: Rulebook, evidence?: Evidence): Check {
  const engine = engineOf(rulebook);
  return ({ text, audience }) => engine.check(draftOf(text, audience), evidence).findings;
}

/** A post on somebody's own account unless `audience` says otherwise. */
export const draftOf = (text: string, audience: Audience = 'personal'): Draft => ({
  text,
  audience,
  network: 'x',
  surface: 'post',
  images: [],
});
