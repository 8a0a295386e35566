import type { Detector, Exception } from './rulebook';

/** The grammar that a rule or shield asks about, in what it finds and in its exceptions. */
export function grammarPatterns({ find, unless }: { find: Detector; unless: readonly Exception[] }): string[] {
  return [find, ...unless.map(({ detector }) => detector)].flatMap(patternsIn);
}

function patternsIn(detector: Detector): string[] {
  if (detector.kind === 'grammar') return [detector.pattern];
  return 'of' in detector ? detector.of.flatMap(patternsIn) : [];
}
