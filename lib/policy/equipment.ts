import { classifierOf } from '../packs/classifier';
import type { Equipment } from '../packs/equipment';
import { marksOf } from '../packs/marks';
import type { Pack } from '../packs/schema';
import { hash } from '../rules/hash';
import type { EffectivePolicy } from './effective';
import { choosePacks } from './pack-choice';
import type { ParsedPolicy } from './parse';

/** What to look for in pictures under a policy: apart from the rest, since marks and models are large and pages need none of them. */
export function equipmentOf(
  starterPacks: readonly Pack[],
  { policy }: ParsedPolicy,
  { agency, rulebook }: Pick<EffectivePolicy, 'agency' | 'rulebook'>,
): Equipment {
  const { packs } = choosePacks(starterPacks, policy.packs, agency);
  const classifier = classifierOf(packs);
  const stamp = hash(JSON.stringify([rulebook.hash, agency, classifier?.sha256]));
  return { stamp, marks: marksOf(packs), agency, ...(classifier && { classifier }) };
}
