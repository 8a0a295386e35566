import type { Detector, Exception } from './rulebook';

interface Looking {
  find: Detector;
  unless: readonly Exception[];
}

/** The grammar that a rule or shield asks about. */
export const grammarPatterns = (item: Looking): string[] =>
  detectorsIn(item).flatMap((detector) => (detector.kind === 'grammar' ? [detector.pattern] : []));

/** Whether a rule or shield asks about pictures. */
export const asksOfPictures = (item: Looking): boolean => detectorsIn(item).some(({ kind }) => kind === 'image');

/** The regular expressions of a rule or shield. */
export const regexSources = (item: Looking): string[] =>
  detectorsIn(item).flatMap((detector) => (detector.kind === 'pattern' ? [detector.source] : []));

/** The phrase lists that a rule or shield looks for, by number. */
export const cuesOf = (item: Looking): number[] =>
  detectorsIn(item).flatMap((detector) => {
    if (detector.kind !== 'terms') return [];
    return detector.except === undefined ? [detector.cue] : [detector.cue, detector.except];
  });

/** Every detector of a rule or shield, those inside others and in its exceptions too. */
function detectorsIn({ find, unless }: Looking): Detector[] {
  return [find, ...unless.map(({ detector }) => detector)].flatMap(withParts);
}

function withParts(detector: Detector): Detector[] {
  return [detector, ...partsOf(detector).flatMap(withParts)];
}

function partsOf(detector: Detector): Detector[] {
  if (detector.kind === 'grammar') return [detector.anchor];
  if (detector.kind === 'cues') return detector.signs.map(({ find }) => find);
  if (detector.kind === 'image') return detector.image === 'words' ? [detector.find, ...detector.unless.map((one) => one.detector)] : [];
  return 'of' in detector ? detector.of : [];
}
