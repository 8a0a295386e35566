import { asksOfPictures, grammarPatterns } from '../rules/detectors-in';
import type { Cues, Detector, Sign } from '../rules/rulebook';
import { hundredths } from './hundredths';
import type { AuthoredDetector } from './schema';
import { textOf } from './text-of';

/** Signs that add up, in the order in which they are looked for; `compiled` is what each looks for. */
export function cuesOf(
  { cues = [], within, reach = 0, sure = reach }: AuthoredDetector,
  compiled: (part: AuthoredDetector) => Detector,
): Cues {
  const signs = cues.map((part): Sign => ({ sign: textOf(part.sign), weight: hundredths(part.weight), find: compiled(part) }));
  return {
    kind: 'cues',
    signs: signs.sort((a, b) => turn(a) - turn(b) || b.weight - a.weight),
    within: within === 'sentence' ? 'sentence' : 'post',
    reach: hundredths(reach),
    sure: hundredths(sure),
  };
}

/** What speaks against comes last, and before that what asks about grammar or pictures, which nobody need answer where the rest is not there. */
function turn({ weight, find }: Sign): number {
  const item = { find, unless: [] };
  const asks = grammarPatterns(item).length > 0 || asksOfPictures(item);
  return (weight < 0 ? 2 : 0) + (asks ? 1 : 0);
}
