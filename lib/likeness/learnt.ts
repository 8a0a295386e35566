import type { Topic } from '../rules/report';
import { Examples, type Labelled } from './examples';
import { featuresOf } from './features';
import { FeatureNumbers } from './numbers';

export const CLEAN = 'clean';
export const ACCOUNTS = ['personal', 'official'] as const;

/** What was learnt for one kind of account. Weights lie in flat arrays: there are some hundred thousand of them. */
export interface Learnt {
  /** Topics, and `clean`. */
  classes: readonly (Topic | typeof CLEAN)[];
  bias: readonly number[];
  /** From this chance on that a post is about any topic, it is spoken about. */
  reach: number;
  numbers: FeatureNumbers;
  /** By feature. Inverse document frequency: what few posts have counts more (Spärck Jones, 1972). */
  rarity: Float32Array;
  /** Feature `n` speaks for or against `of[from[n]…from[n + 1]]`, by `weight` at the same place. */
  from: Int32Array;
  of: Uint8Array;
  weight: Float32Array;
  examples: ReadonlyMap<Topic, Examples>;
}

/** Stands before a name that shares no letter with the one before it; the next signs for one letter, two, and so on. */
export const NONE_SHARED = 48;
export const FIRST_LETTER = 97;
const WEIGHT = /([a-z])(-?\d+)/g;
/** Rarities and weights are written in tenths. */
const TENTHS = 10;

/**
 * Reads the file that `npm run train` writes: for each kind of account its classes and how sure it must be; then, a line for each
 * feature, their names, their rarities, and a letter for each class that it says something about, with the weight; then examples.
 * @throws Error where `file` is no model.
 */
export function readLearnt(file: string): Record<(typeof ACCOUNTS)[number], Learnt> {
  const [, ...sections] = file.split(/^\[(personal|official)\]\n/m);
  const at = (account: string): Learnt => {
    const found = sections.indexOf(account);
    const body = sections[found + 1];
    if (found < 0 || body === undefined) throw new Error(`the model of resemblance has no part [${account}]`);
    return learntFrom(body);
  };
  return { personal: at('personal'), official: at('official') };
}

function learntFrom(body: string): Learnt {
  const [head = '', names = '', rarities = '', weights = '', examples = ''] = body.split('\n\n');
  const fields = new Map(head.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const classes = (fields.get('classes') ?? '').split(' ') as Learnt['classes'];
  const bias = new Array<number>(classes.length).fill(0);
  for (const [of, weight] of weightsIn(fields.get('bias') ?? '')) bias[of] = weight;
  const numbers = numbersOf(names);
  const rarity = Float32Array.from(rarities.split('\n'), (rare) => Number(rare) / TENTHS);
  return {
    classes,
    bias,
    reach: Number(fields.get('reach')),
    numbers,
    rarity,
    ...weightsOf(weights),
    examples: examplesIn(examples, numbers),
  };
}

/** Each name begins with a sign that says how many letters it shares with the one before. */
function numbersOf(lines: string): FeatureNumbers {
  const numbers = new FeatureNumbers();
  let name = '';
  for (const line of lines.split('\n')) {
    name = name.slice(0, line.charCodeAt(0) - NONE_SHARED) + line.slice(1);
    numbers.add(name);
  }
  return numbers;
}

function weightsOf(lines: string): Pick<Learnt, 'from' | 'of' | 'weight'> {
  const from = [0];
  const of: number[] = [];
  const weight: number[] = [];
  for (const line of lines.split('\n')) {
    for (const [own, value] of weightsIn(line)) {
      of.push(own);
      weight.push(value);
    }
    from.push(of.length);
  }
  return { from: Int32Array.from(from), of: Uint8Array.from(of), weight: Float32Array.from(weight) };
}

function examplesIn(lines: string, numbers: FeatureNumbers): Map<Topic, Examples> {
  const labelled = new Map<Topic, Labelled[]>();
  for (const line of lines.split('\n').filter(Boolean)) {
    const [topic, text = ''] = line.split('\t') as [Topic, string?];
    const features = new Set(featuresOf(text).flatMap((feature) => numbers.of(feature) ?? []));
    labelled.set(topic, [...(labelled.get(topic) ?? []), { text, features }]);
  }
  return new Map([...labelled].map(([topic, own]) => [topic, new Examples(own)]));
}

const weightsIn = (written: string): [of: number, weight: number][] =>
  [...written.matchAll(WEIGHT)].map(([, letter = '', tenths]) => [letter.charCodeAt(0) - FIRST_LETTER, Number(tenths) / TENTHS]);
