import { ALLOWED_OPERATORS, RESHAPING } from './allowed';
import { type ClassifierData, EMBEDDING, refuseIf } from './data';
import { isStandard, MOST_NODES, type OnnxModel, type OnnxValue, readOnnx } from './onnx';

/** Versions of the operators that exporters wrote since 2019 and that the runtime says it knows. */
const [OLDEST_OPSET, NEWEST_OPSET] = [9, 23];

const FLOAT_32 = 1;

/** How the model is run. */
export interface CheckedModel {
  input: string;
  /** The output with a number for each class, and what has yet to be done to make shares of them. */
  classes?: { name: string; numbers: 'shares' | 'logits' };
  /** Whether there is an output named `embedding`. */
  embeds: boolean;
  onnx: OnnxModel;
}

/**
 * Reads the file before the runtime does. Throws `RefusedModel` in words for the admin where it is broken, does something that a
 * classifier has no need of, or does not fit `data`.
 */
export function checkModel(file: Uint8Array, data: ClassifierData): CheckedModel {
  // The runtime would read the rest as its own format, whatever it says as protobuf.
  refuseIf(String.fromCharCode(...file.subarray(4, 8)) === 'ORTM', 'the model must be ONNX, not the format of ONNX Runtime');
  const model = read(file);
  refuseIf(model.nodes.length === 0, 'the file has no ONNX graph');
  refuseIf(model.nodes.length > MOST_NODES, `the model has more than ${MOST_NODES.toLocaleString('en')} operators`);
  for (const part of model.parts) refuseIf(true, `the model has ${part}, which a classifier has no need of`);
  const { opset = 0 } = model;
  refuseIf(
    opset < OLDEST_OPSET || opset > NEWEST_OPSET,
    `the model is written in version ${opset} of the ONNX operators; ${OLDEST_OPSET} to ${NEWEST_OPSET} can be used`,
  );
  checkOperators(model);
  return { input: inputOf(model, data.input), ...outputsOf(model, data), onnx: model };
}

function read(file: Uint8Array): OnnxModel {
  try {
    return readOnnx(file);
  } catch (error) {
    refuseIf(!(error instanceof RangeError), String(error));
    refuseIf(true, `the file is broken (${(error as RangeError).message})`);
    throw error;
  }
}

function checkOperators({ nodes }: OnnxModel): void {
  const own = nodes.find(({ domain }) => !isStandard(domain));
  refuseIf(own !== undefined, `the operator ${own?.domain}.${own?.op} is not of the ONNX standard`);
  const refused = [...new Set(nodes.map(({ op }) => op).filter((op) => !ALLOWED_OPERATORS.has(op)))];
  refuseIf(refused.length > 0, `these operators are not allowed: ${refused.join(', ')}`);
}

function inputOf({ inputs, weights }: OnnxModel, side: number): string {
  // Old exporters list the weights among the inputs.
  const [input, further] = inputs.filter(({ name }) => !weights.has(name));
  refuseIf(input === undefined || further !== undefined, 'the model must have one input');
  const { name, type, shape } = input as OnnxValue;
  refuseIf(type !== FLOAT_32, 'the model’s input must be float32');
  const [batch, channels, height, width] = shape;
  const fits = shape.length === 4 && isOne(batch) && channels === 3 && height === side && width === side;
  refuseIf(!fits, `the model’s input must be 1 × 3 × ${side} × ${side}, and is ${sidesOf(shape)}`);
  return name;
}

function outputsOf(model: OnnxModel, { classes, references = [] }: ClassifierData): Omit<CheckedModel, 'input' | 'onnx'> {
  const embeds = model.outputs.some(({ name }) => name === EMBEDDING);
  const [scores, further] = model.outputs.filter(({ name }) => name !== EMBEDDING);
  refuseIf(further !== undefined, `the model must have one output for its classes, and at most one more, named ${EMBEDDING}`);
  refuseIf(references.length > 0 && !embeds, `references need an output named ${EMBEDDING}`);
  refuseIf(classes.length === 0 && !embeds, `the model has neither classes nor an output named ${EMBEDDING}`);
  if (classes.length === 0) return { embeds };
  refuseIf(scores === undefined, 'the model has classes but no output for them');
  const { name, type, shape } = scores as OnnxValue;
  refuseIf(type !== FLOAT_32, 'the model’s output must be float32');
  const [batch, count] = shape;
  const fits = shape.length === 0 || (shape.length === 2 && isOne(batch) && (typeof count !== 'number' || count === classes.length));
  refuseIf(!fits, `the model’s output must be 1 × ${classes.length}, one number for each class, and is ${sidesOf(shape)}`);
  const last = lastOperator(model, name);
  const areShares = last === 'Softmax' || last === 'Sigmoid';
  // The share of one among one is always everything.
  refuseIf(classes.length === 1 && last !== 'Sigmoid', `a model with one class must end in Sigmoid, not in ${last}`);
  return { embeds, classes: { name, numbers: areShares ? 'shares' : 'logits' } };
}

/** The operator that made the numbers of `value`. */
function lastOperator({ nodes }: OnnxModel, value: string): string | undefined {
  const node = nodes.find(({ outputs }) => outputs.includes(value));
  const [source] = node?.inputs ?? [];
  if (!node || source === undefined || source === value || !RESHAPING.has(node.op)) return node?.op;
  // Nodes stand in the order of their work: only those before can be meant, so that no circle is walked for ever.
  return lastOperator({ nodes: nodes.slice(0, nodes.indexOf(node)) } as OnnxModel, source);
}

/** One picture at a time, or as many as one likes. */
const isOne = (batch: number | string | undefined): boolean => typeof batch !== 'number' || batch === 1;

const sidesOf = (shape: OnnxValue['shape']): string =>
  shape.length > 0 ? shape.map((side) => (typeof side === 'number' ? side : '?')).join(' × ') : 'not said';
