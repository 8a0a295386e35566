import { type Field, fieldsOf, numbersOf } from './protobuf';

/** What an ONNX file says, as far as it decides whether it may run. Field numbers: onnx.proto of ONNX 1.16, IR version 10. */
export interface OnnxModel {
  /** Version of the standard operators; undefined where none is named. */
  opset?: number;
  nodes: OnnxNode[];
  /** Names and sides of the weights. */
  weights: Map<string, number[]>;
  inputs: OnnxValue[];
  outputs: OnnxValue[];
  /** Parts that reach outside the file, or that nobody needs who only classifies. */
  parts: Set<'external data' | 'functions' | 'training' | 'sparse weights' | 'a second graph' | 'graphs within operators'>;
}

export interface OnnxNode {
  op: string;
  domain: string;
  inputs: string[];
  outputs: string[];
  /** Sides of the window that pools and filters look through, where the node says so. */
  kernel: number[];
}

export interface OnnxValue {
  name: string;
  /** 1 is float32. */
  type?: number;
  /** An open side has a name, or nothing. */
  shape: (number | string | undefined)[];
}

/** Nets for phones have 100 to 400 nodes, large ones about 1,000. */
export const MOST_NODES = 2_000;

const UTF_8 = new TextDecoder();
const textOf = ({ bytes }: Field): string => UTF_8.decode(bytes);

/** Throws `RangeError` where `file` is no protobuf. Nodes above `MOST_NODES` by one are not read. */
export function readOnnx(file: Uint8Array): OnnxModel {
  const model: OnnxModel = { nodes: [], weights: new Map(), inputs: [], outputs: [], parts: new Set() };
  let graphs = 0;
  for (const field of fieldsOf(file)) {
    if (field.number === 7 && field.bytes) {
      // Readers of protobuf merge two into one.
      if (++graphs > 1) model.parts.add('a second graph');
      readGraph(field.bytes, model);
    } else if (field.number === 8 && field.bytes) readOpset(field.bytes, model);
    else if (field.number === 20) model.parts.add('training');
    else if (field.number === 25) model.parts.add('functions');
  }
  return model;
}

/** Sets of other operators may be named, as some exporters always do; a node that uses one tells its domain. */
function readOpset(message: Uint8Array, model: OnnxModel): void {
  let domain = '';
  let version = 0;
  for (const field of fieldsOf(message)) {
    if (field.number === 1) domain = textOf(field);
    else if (field.number === 2) version = field.value ?? 0;
  }
  if (isStandard(domain)) model.opset = Math.max(model.opset ?? 0, version);
}

export const isStandard = (domain: string): boolean => domain === '' || domain === 'ai.onnx';

function readGraph(message: Uint8Array, model: OnnxModel): void {
  for (const { number, bytes } of fieldsOf(message)) {
    if (!bytes) continue;
    if (number === 1 && model.nodes.length <= MOST_NODES) model.nodes.push(readNode(bytes, model));
    else if (number === 5) readWeights(bytes, model);
    else if (number === 11) model.inputs.push(readValue(bytes));
    else if (number === 12) model.outputs.push(readValue(bytes));
    else if (number === 15) model.parts.add('sparse weights');
  }
}

function readNode(message: Uint8Array, model: OnnxModel): OnnxNode {
  const node: OnnxNode = { op: '', domain: '', inputs: [], outputs: [], kernel: [] };
  for (const field of fieldsOf(message)) {
    if (field.number === 1) node.inputs.push(textOf(field));
    else if (field.number === 2) node.outputs.push(textOf(field));
    else if (field.number === 4) node.op = textOf(field);
    else if (field.number === 7) node.domain = textOf(field);
    else if (field.number === 5 && field.bytes) readAttribute(field.bytes, node, model);
  }
  return node;
}

function readAttribute(message: Uint8Array, node: OnnxNode, model: OnnxModel): void {
  let name = '';
  const numbers: number[] = [];
  for (const field of fieldsOf(message)) {
    const { number, bytes } = field;
    if (number === 1) name = textOf(field);
    else if (number === 8) numbers.push(...numbersOf(field));
    else if ((number === 5 || number === 10) && bytes) readTensor(bytes, model);
    else if (number === 6 || number === 11) model.parts.add('graphs within operators');
    else if (number === 22 || number === 23) model.parts.add('sparse weights');
  }
  if (name === 'kernel_shape') node.kernel = numbers;
}

function readWeights(message: Uint8Array, model: OnnxModel): void {
  const { name, sides } = readTensor(message, model);
  model.weights.set(name, sides);
}

function readTensor(message: Uint8Array, model: OnnxModel): { name: string; sides: number[] } {
  let name = '';
  const sides: number[] = [];
  for (const field of fieldsOf(message)) {
    if (field.number === 1) sides.push(...numbersOf(field));
    else if (field.number === 8) name = textOf(field);
    // 13: where the data are; 14: 1 for elsewhere.
    else if (field.number === 13 || (field.number === 14 && field.value !== 0)) model.parts.add('external data');
  }
  return { name, sides };
}

function readValue(message: Uint8Array): OnnxValue {
  const value: OnnxValue = { name: '', shape: [] };
  for (const field of fieldsOf(message)) {
    if (field.number === 1) value.name = textOf(field);
    else if (field.number === 2) for (const type of within(field, 1)) readTensorType(type, value);
  }
  return value;
}

function readTensorType(tensorType: Field, value: OnnxValue): void {
  if (!tensorType.bytes) return;
  for (const field of fieldsOf(tensorType.bytes)) {
    if (field.number === 1 && field.value !== undefined) value.type = field.value;
    else if (field.number === 2) for (const side of within(field, 1)) value.shape.push(sideOf(side));
  }
}

function sideOf({ bytes }: Field): number | string | undefined {
  let side: number | string | undefined;
  for (const field of fieldsOf(bytes ?? new Uint8Array())) {
    if (field.number === 1) side = field.value;
    else if (field.number === 2) side = textOf(field);
  }
  return side;
}

function* within({ bytes }: Field, number: number): Generator<Field> {
  if (bytes) for (const field of fieldsOf(bytes)) if (field.number === number) yield field;
}
