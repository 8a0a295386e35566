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
/** Rarities and weights are written in tenths. */
const TENTHS = 10;
/** Where the printable letters of ASCII end, and how many follow that are none. */
const LAST_LETTER = 126;
const GAP = 34;
const ZERO = 48;

/** A small number as one letter, which a zip holds in half of what its digits take. */
export const letterOf = (number: number): string => String.fromCharCode(ZERO + number + (ZERO + number > LAST_LETTER ? GAP : 0));

const numberOf = (letter: string): number => {
  const code = letter.charCodeAt(0);
  return code - ZERO - (code > LAST_LETTER ? GAP : 0);
};

/**
 * Reads the file that `npm run train` writes: for each kind of account its classes and how sure it must be; then the names of the
 * features, a line each; their rarities, a letter each; a letter for each class that a feature speaks for, a capital for one that it
 * speaks against, a line for each feature; how strongly, a letter each; then examples.
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
  const [head = '', names = '', rarities = '', sides = '', weights = '', examples = ''] = body.split('\n\n');
  const fields = new Map(head.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const classes = (fields.get('classes') ?? '').split(' ') as Learnt['classes'];
  const numbers = numbersOf(names);
  return {
    classes,
    bias: (fields.get('bias') ?? '').split(' ').map((weight) => Number(weight) / TENTHS),
    reach: Number(fields.get('reach')),
    numbers,
    rarity: Float32Array.from(rarities, (letter) => numberOf(letter) / TENTHS),
    ...weightsOf(sides, weights),
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

function weightsOf(sides: string, weights: string): Pick<Learnt, 'from' | 'of' | 'weight'> {
  const from = [0];
  const of: number[] = [];
  const weight: number[] = [];
  for (const line of sides.split('\n')) {
    for (const side of line) {
      const isFor = side >= 'a';
      weight.push(((isFor ? 1 : -1) * numberOf(weights[of.length] ?? '')) / TENTHS);
      of.push(side.toLowerCase().charCodeAt(0) - FIRST_LETTER);
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
