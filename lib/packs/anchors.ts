import type { Anchors, Detector } from '../rules/rulebook';

/** One of these must be in the text for `detector` to match; `null` when it can match an empty post. */
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
      // Every part must be there, so any may stand for all; phrases cost nothing to look for, shapes do.
      const parts = detector.of.map(anchorsOf).filter((part) => part !== null);
      return parts.find((part) => part.every((anchor) => typeof anchor === 'number')) ?? parts[0] ?? null;
    }
    default:
      return null;
  }
}
