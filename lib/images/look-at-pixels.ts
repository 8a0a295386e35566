import type { Box, SeenClass, SeenMark, SeenUniform, SeenWords } from '../rules/seen';
import type { Classified } from './classifier/classifier';
import type { Parts } from './parts';
import type { Pixels } from './pixels';
import { uniformIn } from './uniform/uniform';
import type { UniformPhrase } from './uniform/vocabulary';

/** What looks at pixels. Each is missing where the policy has nothing for it; places are px of the picture that is handed over. */
export interface PixelTools {
  marks?(picture: Pixels): SeenMark[] | Promise<SeenMark[]>;
  /** `timeLeft` in ms: lines that are not read by then are left out. */
  words?(picture: Pixels, timeLeft: number): SeenWords[] | Promise<SeenWords[]>;
  classes?(picture: Pixels): Promise<Classified>;
  uniform?: {
    phrases: readonly UniformPhrase[];
    /** Of the agency's uniforms, as #1b2a4a. */
    colours: readonly string[];
  };
}

export interface SeenInPixels {
  marks: readonly SeenMark[];
  words: readonly SeenWords[];
  classes: readonly SeenClass[];
  uniform?: SeenUniform;
}

/** Marks, words, classes, and what of a uniform they add up to; `onPart` gets what there is after each. Places are in px times `scale`. */
export async function lookAtPixels(
  picture: Pixels,
  scale: number,
  tools: PixelTools,
  parts: Parts,
  onPart: (seen: SeenInPixels) => void,
): Promise<SeenInPixels> {
  const { marks: findMarks, words: readWords, classes: classify, uniform } = tools;
  const larger = <T extends { box?: Box }>(one: T): T => (one.box ? { ...one, box: scaled(one.box, scale) } : one);
  let seen: SeenInPixels = { marks: [], words: [], classes: [] };
  const tell = (more: Partial<SeenInPixels>): void => {
    seen = { ...seen, ...more };
    onPart(seen);
  };

  const marks = findMarks ? await parts.run(() => findMarks(picture), []) : [];
  tell({ marks: marks.map(larger) });
  const words = readWords ? await parts.run((timeLeft) => readWords(picture, timeLeft), []) : [];
  tell({ words: words.map(larger) });
  const { classes, alike }: Classified = classify ? await parts.run(() => classify(picture), { classes: [] }) : { classes: [] };
  tell({ classes });
  const found = uniform && uniformIn({ marks, words, classes, ...(alike && { alike }), picture, ...uniform });
  if (found) tell({ uniform: { ...found, signs: found.signs.map(larger) } });
  return seen;
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: Math.round(x * by), y: Math.round(y * by), width: Math.round(width * by), height: Math.round(height * by) };
}
