import { refuseIf } from './data';
import type { OnnxModel, OnnxNode } from './onnx';
import { bytesField, joined } from './protobuf';
import { type OnnxRuntime, startSession } from './session';

/** Numbers that all operators put out for one picture: 400 MB, were none of them freed. MobileNetV2 at 224 px has some ten million. */
const MOST_NUMBERS = 100e6;
/** Products that are added up for one picture, some 1.5 s: MobileNetV2 has 0.3 thousand million, and took 45 to 90 ms. */
const MOST_PRODUCTS = 5e9;

type Shapes = ReadonlyMap<string, readonly number[]>;

/**
 * Throws `RefusedModel` where a model is too slow or takes too much memory for a picture, which a small file may; before it is run. The
 * runtime works out how large everything in the model is when it reads it.
 */
export async function checkCost(file: Uint8Array, model: OnnxModel, ort: OnnxRuntime): Promise<void> {
  const shapes = await shapesOf(file, model, ort);
  let [numbers, products] = [0, 0];
  for (const node of model.nodes) {
    for (const output of node.outputs.filter((name) => name !== '')) {
      const size = count(shapes.get(output) ?? [Number.NaN]);
      refuseIf(!Number.isSafeInteger(size), `the size of "${output}", an output of ${node.op}, is not fixed`);
      numbers += size;
      products += size * productsOf(node, shapes);
    }
  }
  refuseIf(numbers > MOST_NUMBERS, `it works with ${millions(numbers)} numbers for a picture; ${millions(MOST_NUMBERS)} are allowed`);
  refuseIf(products > MOST_PRODUCTS, `it takes ${millions(products)} products for a picture; ${millions(MOST_PRODUCTS)} are allowed`);
}

/** The sides of everything in the model. The runtime tells those of outputs only, so it reads a copy in which everything is one. */
async function shapesOf(file: Uint8Array, model: OnnxModel, ort: OnnxRuntime): Promise<Shapes> {
  const { nodes, outputs, inputs, weights } = model;
  const told = new Set(outputs.map(({ name }) => name));
  const others = nodes.flatMap((node) => node.outputs).filter((name) => name !== '' && !told.has(name));
  const name = new TextEncoder();
  // A second graph is merged with the first: protobuf's own rule.
  const more = others.map((one) => bytesField(12, bytesField(1, name.encode(one))));
  const open = inputs.flatMap(({ shape }) => (typeof shape[0] === 'string' ? [[shape[0], 1] as const] : []));
  const session = await startSession(joined([file, bytesField(7, joined(more))]), ort, {
    graphOptimizationLevel: 'disabled',
    freeDimensionOverrides: Object.fromEntries(open),
  });
  const shapes = new Map<string, readonly number[]>(weights);
  for (const input of inputs) if (!weights.has(input.name)) shapes.set(input.name, [1, ...input.shape.slice(1).map(Number)]);
  for (const output of session.outputMetadata) if (output.isTensor) shapes.set(output.name, output.shape.map(Number));
  await session.release();
  return shapes;
}

/** How many products one number of the output of `node` takes, at most. */
function productsOf({ op, inputs, kernel }: OnnxNode, shapes: Shapes): number {
  const shape = (input: number): readonly number[] => shapes.get(inputs[input] ?? '') ?? [];
  if (op === 'Conv' || op === 'ConvInteger') return count(shape(1).slice(1));
  if (op === 'QLinearConv') return count(shape(3).slice(1));
  // Either side may be turned.
  if (op === 'Gemm') return Math.max(...shape(0));
  if (op.includes('MatMul')) return shape(0).at(-1) ?? 1;
  return count(kernel);
}

const count = (sides: readonly number[]): number => sides.reduce((product, side) => product * side, 1);

const millions = (number: number): string => `${Math.round(number / 1e6).toLocaleString('en')} million`;
