import type { Evidence, Likeness, LikenessQuestion } from '../rules/evidence';
import type { OwnNames } from '../rules/rulebook';
import { type Compared, comparedFeatures } from './compared';
import type { Feature } from './features';
import type { LikenessModel, Resemblance } from './model';
import { nameFinder } from './own-names';

// Tier 2: nothing that runs in a page imports this file.

/** Compares posts at once. `model` is asked for at the first question, since reading it takes longer than a background may start. */
export function likenessEvidence(model: () => LikenessModel, own: OwnNames): Required<Pick<Evidence, 'likeness'>> {
  const names = nameFinder(own);
  const featuresOf = (compared: Compared): Feature[] => comparedFeatures(compared, names);
  return {
    likeness: ({ post, alts, official }: LikenessQuestion): readonly Likeness[] => {
      const features = featuresOf({ text: post, alts });
      return model()
        .resembled(features, official)
        .map((one) => ({ topic: one.topic, sure: one.sure, telling: sharesOf(one), ...(one.example && { example: one.example }) }));
    },
  };
}

/** How much each of the telling words did, of what they did together. */
function sharesOf({ telling }: Resemblance): Likeness['telling'] {
  const all = telling.reduce((sum, { worth }) => sum + worth, 0);
  return telling.map(({ start, end, worth }) => ({ start, end, share: Math.round((100 * worth) / all) }));
}
