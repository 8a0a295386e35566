import type { Anchor, Anchors, Cues, Detector } from '../rules/rulebook';

/** One of these must be in the draft for `detector` to match; `null` when it can match an empty post. */
export function anchorsOf(detector: Detector): Anchors {
  switch (detector.kind) {
    case 'terms':
      return [detector.cue];
    case 'shape':
      return [detector.shape];
    case 'grammar':
      return anchorsOf(detector.anchor);
    case 'any': {
      const parts = detector.of.map(anchorsOf);
      return parts.some((part) => part === null) ? null : [...new Set(parts.flatMap((part) => part ?? []))];
    }
    case 'near': {
      // Every part must be there, so any may stand for all; phrases and pictures cost nothing to look for, shapes do.
      const parts = detector.of.map(anchorsOf).filter((part) => part !== null);
      return parts.find(isOfPhrases) ?? parts.find(isFree) ?? parts[0] ?? null;
    }
    case 'image':
      return ['picture'];
    case 'cues':
      return anchorsOfCues(detector);
    default:
      return null;
  }
}

/**
 * Of the fewest signs without which all others together do not reach: one of those must be there. Phrases alone where
 * they will do. `null` when signs that can match an empty post reach by themselves.
 */
function anchorsOfCues({ signs, reach }: Cues): Anchors {
  const helping = signs.filter(({ weight }) => weight > 0).map(({ weight, find }) => ({ weight, anchors: anchorsOf(find) }));
  const without = (usable: (anchors: NonNullable<Anchors>) => boolean): Anchors => {
    let others = helping.reduce((sum, { weight }) => sum + weight, 0);
    const chosen = new Set<Anchor>();
    for (const { weight, anchors } of helping.sort((a, b) => b.weight - a.weight)) {
      if (others < reach) break;
      if (!anchors || !usable(anchors)) continue;
      for (const anchor of anchors) chosen.add(anchor);
      others -= weight;
    }
    return others < reach ? [...chosen] : null;
  };
  return without(isOfPhrases) ?? without(isFree) ?? without(() => true);
}

const isOfPhrases = (anchors: NonNullable<Anchors>): boolean => anchors.every((anchor) => typeof anchor === 'number');
const isFree = (anchors: NonNullable<Anchors>): boolean => anchors.every((anchor) => typeof anchor === 'number' || anchor === 'picture');
