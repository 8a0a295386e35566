import type { Audience, Draft } from '../../lib/rules/draft';
import { type Engine, engineFor } from '../../lib/rules/evaluate';
import type { Rulebook } from '../../lib/rules/rulebook';
import type { Check } from './contenders/contender';

/** The one place where engines to be measured are made. */
export const engineOf = (rulebook: Rulebook): Engine => engineFor(rulebook);

/** A check with an engine of its own. */
export function checkOf(rulebook: Rulebook): Check {
  const engine = engineOf(rulebook);
  return ({ text, audience }) => engine.check(draftOf(text, audience)).findings;
}

/** A post on somebody's own account unless `audience` says otherwise. */
export const draftOf = (text: string, audience: Audience = 'personal'): Draft => ({
  text,
  audience,
  network: 'x',
  surface: 'post',
  images: [],
});
