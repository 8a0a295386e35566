/** Writes ONNX files: just as much of protobuf as that takes. Field numbers: onnx.proto. */

const UTF_8 = new TextEncoder();

export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

/** A field: a number as varint, everything else as bytes with their length before them. */
export function field(number: number, value: number | string | Uint8Array): Uint8Array {
  if (typeof value === 'number') return Uint8Array.from([...varint(number * 8), ...varint(value)]);
  const bytes = typeof value === 'string' ? UTF_8.encode(value) : value;
  return joined(Uint8Array.from([...varint(number * 8 + 2), ...varint(bytes.length)]), bytes);
}

export const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

export type Attributes = Readonly<Record<string, number | readonly number[]>>;

export interface Node {
  op: string;
  inputs: readonly string[];
  outputs: readonly string[];
  attributes?: Attributes;
  domain?: string;
  /** Further fields of NodeProto. */
  extra?: readonly Uint8Array[];
}

export interface Weights {
  name: string;
  dims: readonly number[];
  values: Float32Array;
  /** Further fields of TensorProto. */
  extra?: readonly Uint8Array[];
}

export interface Value {
  name: string;
  /** A word is an open side. */
  dims: readonly (number | string)[];
  /** 1: float32. */
  type?: number;
}

export interface Model {
  nodes: readonly Node[];
  weights: readonly Weights[];
  inputs: readonly Value[];
  outputs: readonly Value[];
  opset?: number;
  /** Further fields of GraphProto and of ModelProto. */
  inGraph?: readonly Uint8Array[];
  inModel?: readonly Uint8Array[];
}

export function onnxFile({ nodes, weights, inputs, outputs, opset = 13, inGraph = [], inModel = [] }: Model): Uint8Array {
  const graph = joined(
    ...nodes.map((node) => field(1, nodeMessage(node))),
    field(2, 'drawn'),
    ...weights.map((one) => field(5, tensorMessage(one))),
    ...inputs.map((one) => field(11, valueMessage(one))),
    ...outputs.map((one) => field(12, valueMessage(one))),
    ...inGraph,
  );
  return joined(field(1, 8), field(7, graph), field(8, joined(field(1, ''), field(2, opset))), ...inModel);
}

function nodeMessage({ op, inputs, outputs, attributes = {}, domain, extra = [] }: Node): Uint8Array {
  return joined(
    ...inputs.map((name) => field(1, name)),
    ...outputs.map((name) => field(2, name)),
    field(4, op),
    ...(domain === undefined ? [] : [field(7, domain)]),
    ...Object.entries(attributes).map(([name, value]) => field(5, attributeMessage(name, value))),
    ...extra,
  );
}

/** Type 2 is one whole number, 7 several. */
function attributeMessage(name: string, value: number | readonly number[]): Uint8Array {
  if (typeof value === 'number') return joined(field(1, name), field(3, value), field(20, 2));
  return joined(field(1, name), ...value.map((one) => field(8, one)), field(20, 7));
}

export function tensorMessage({ name, dims, values, extra = [] }: Weights): Uint8Array {
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return joined(...dims.map((one) => field(1, one)), field(2, 1), field(8, name), field(9, raw), ...extra);
}

function valueMessage({ name, dims, type = 1 }: Value): Uint8Array {
  const sides = dims.map((one) => field(1, typeof one === 'number' ? field(1, one) : field(2, one)));
  return joined(field(1, name), field(2, field(1, joined(field(1, type), field(2, joined(...sides))))));
}
