import type { Weights } from './learn';
import type { Vocabulary } from './rows';

/** Smaller weights change little, and would be most of the file. */
const LEAST_WEIGHT = 0.65;

/** What was learnt for some features. */
export interface Trained {
  vocabulary: Vocabulary;
  weights: Weights;
}

/** What is worth writing down: weights from LEAST_WEIGHT on, in tenths, and the features that have one. */
export function trimmed({ vocabulary, weights }: Trained, classes: number): Trained {
  const rows = vocabulary.names.map((_, feature) => centred(weights.subarray(feature * classes, (feature + 1) * classes)));
  const said = rows.map((row) => row.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : inTenths(weight))));
  const kept = said.flatMap((row, feature) => (row.some((weight) => weight !== 0) ? [feature] : []));
  const bias = centred(weights.subarray(vocabulary.names.length * classes)).map(inTenths);
  return {
    vocabulary: {
      names: kept.map((feature) => vocabulary.names[feature] as string),
      rarity: kept.map((feature) => vocabulary.rarity[feature] as number),
    },
    weights: Float64Array.from([...kept.flatMap((feature) => said[feature] as number[]), ...bias]),
  };
}

/** What is the same for all classes decides nothing. */
function centred(weights: Weights): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  return Array.from(weights, (weight) => weight - mean);
}

const inTenths = (weight: number): number => Math.round(10 * weight) / 10;
