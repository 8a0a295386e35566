import * as v from 'valibot';
import { wrong } from './complaint';
import { figure, LONGEST_MODEL, LONGEST_NAME, MOST_CLASSES } from './limits';
import { base64 } from './marks';
import { fields, formed, may, must, some, textUpTo } from './parts';
import type { Pack } from './schema';

// Of the side of the square picture that the model takes; smaller ones show nothing, larger ones take seconds.
const SMALLEST = 32;
const LARGEST = 512;
const SIDE = `a whole number of px from ${SMALLEST} to ${LARGEST}`;
const side = v.pipe(
  v.number(wrong(SIDE)),
  v.integer(`must be ${SIDE}`),
  v.minValue(SMALLEST, `must be ${SIDE}`),
  v.maxValue(LARGEST, `must be ${SIDE}`),
);

const three = (what: string, each: v.GenericSchema<number>) => v.pipe(v.array(each, wrong(what)), v.length(3, `must be ${what}`));

const SHARE = 'a number above 0, 1 at most';
const share = v.pipe(v.number(wrong(SHARE)), v.gtValue(0, `must be ${SHARE}`), v.maxValue(1, `must be ${SHARE}`));

const MEAN = 'three numbers, for red, green and blue';
const STD = 'three numbers above 0, for red, green and blue';

/** A file `classifier.yaml` of a pack. */
export const ClassifierSchema = v.pipe(
  fields('the fields of a classifier', {
    file: may('The model, an ONNX file in the folder of the pack.', textUpTo(LONGEST_NAME)),
    model: may('The model itself, in place of `file`: ONNX in base64.', base64(LONGEST_MODEL, 'model')),
    sha256: must('The SHA-256 of the model.', formed(/^[0-9a-fA-F]{64}$/, 'the 64 hexadecimal digits of the SHA-256 of the model')),
    input: must('Side of the square picture that it takes, in px.', side),
    mean: must('Taken from red, green and blue, which go from 0 to 1.', three(MEAN, v.number(wrong('a number')))),
    std: must(
      'By which red, green and blue are then divided.',
      three(STD, v.pipe(v.number(wrong('a number')), v.gtValue(0, 'must be above 0'))),
    ),
    classes: must(
      'Names of its outputs, in their order; rules ask for them by these.',
      v.pipe(
        some(textUpTo(LONGEST_NAME), 'class'),
        v.maxLength(MOST_CLASSES, `has too many classes; may have ${figure(MOST_CLASSES)} at most`),
        v.check((names) => new Set(names).size === names.length, 'each class needs a name of its own'),
      ),
    ),
    sure: must('From which share on it is sure, from 0 to 1.', share),
  }),
  v.check(
    ({ file, model }) => (file === undefined) !== (model === undefined),
    'needs the model: `file` where the pack is a folder, else `model`',
  ),
);

/** An agency's own classifier as it goes to those who look at pictures; `sha256` in lower case, `model` in base64, `input` in px. */
export interface Classifier {
  sha256: string;
  model: string;
  input: number;
  mean: number[];
  std: number[];
  classes: string[];
  sure: number;
}

/** `written` with the model in it. */
export function classifierWith({ file, ...rest }: v.InferOutput<typeof ClassifierSchema>): Classifier | undefined {
  const { model, sha256 } = rest;
  return model === undefined ? undefined : { ...rest, model, sha256: sha256.toLowerCase() };
}

/** The classifier in force: the last one, as the last rule of an id is. */
export const classifierOf = (packs: readonly Pack[]): Classifier | undefined => packs.flatMap(({ classifier }) => classifier ?? []).at(-1);
