import type { Weights } from './learn';
import type { Vocabulary } from './rows';

/** One part of the model file. */
export interface Section {
  account: string;
  classes: readonly string[];
  reach: number;
  vocabulary: Vocabulary;
  weights: Weights;
  /** Class and text of each. */
  examples: readonly (readonly [string, string])[];
}

/** Smaller weights change no judgement, and would be most of the file. */
const LEAST_WEIGHT = 0.25;
const FIRST_LETTER = 97;

/** A part of the model file as `LikenessModel.read` takes it. */
export function sectionOf({ account, classes, reach, vocabulary, weights, examples }: Section): string {
  const own = (feature: number): number[] => [...weights.subarray(feature * classes.length, (feature + 1) * classes.length)];
  const features = vocabulary.names.flatMap((name, feature) => {
    const said = written(centred(own(feature)), LEAST_WEIGHT);
    return said === '' ? [] : [`${name}\t${Math.round(10 * (vocabulary.rarity[feature] as number))}\t${said}`];
  });
  const head = [`classes ${classes.join(' ')}`, `reach ${reach}`, `bias ${written(centred(own(vocabulary.names.length)), 0)}`];
  const lines = examples.map(([of, text]) => `${of}\t${text}`);
  return `[${account}]\n${[head, features, lines].map((part) => part.join('\n')).join('\n\n')}\n`;
}

/** What is the same for all classes decides nothing. */
function centred(weights: readonly number[]): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return weights.map((weight) => weight - mean);
}

const written = (weights: readonly number[], least: number): string =>
  weights
    .map((weight, of) => (Math.abs(weight) < least ? '' : `${String.fromCharCode(FIRST_LETTER + of)}${Math.round(10 * weight)}`))
    .join('');
