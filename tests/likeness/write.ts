import { FIRST_LETTER, letterOf, NONE_SHARED } from '../../lib/likeness/learnt';
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

/** A part of the model file as `LikenessModel.read` takes it; of features with a weight, trimmed. */
export function sectionOf({ account, classes, reach, vocabulary, weights, examples }: Section): string {
  const tenths = Array.from(weights, (weight) => Math.round(10 * weight));
  const own = (feature: number): number[] => tenths.slice(feature * classes.length, (feature + 1) * classes.length);
  const { names, rarity } = vocabulary;
  const blocks = [
    [`classes ${classes.join(' ')}`, `reach ${reach}`, `bias ${own(names.length).join(' ')}`],
    names.map((name, i) => shortened(name, names[i - 1] ?? '')),
    [rarity.map((rare) => letterOf(Math.round(10 * rare))).join('')],
    names.map((_, feature) => sidesOf(own(feature))),
    [names.flatMap((_, feature) => own(feature).flatMap((weight) => (weight === 0 ? [] : letterOf(Math.abs(weight))))).join('')],
    examples.map(([of, text]) => `${of}\t${text}`),
  ];
  return `[${account}]\n${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const FIRST_CAPITAL = 65;

/** At most so many letters: the signs for more would be letters of other scripts. */
const MOST_SHARED = 70;

/** `name` without the letters that it shares with the one before, and a sign for how many they are. */
function shortened(name: string, before: string): string {
  let shared = 0;
  while (shared < MOST_SHARED && shared < name.length && name[shared] === before[shared]) shared++;
  return String.fromCharCode(NONE_SHARED + shared) + name.slice(shared);
}

const sidesOf = (weights: readonly number[]): string =>
  weights.map((weight, of) => (weight === 0 ? '' : String.fromCharCode((weight < 0 ? FIRST_CAPITAL : FIRST_LETTER) + of))).join('');
