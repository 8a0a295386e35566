import { createHash } from 'node:crypto';
import type { ClassifierData } from '../../../lib/images/classifier/data';
import { tensorOf } from '../../../lib/images/classifier/tensor';
import { mulberry32 } from '../../mulberry32';
import type { Drawn } from './drawn';
import { type Model, onnxFile, type Weights } from './onnx-writer';

/** Side of what goes in, of a filter, from one filter to the next, and how many filters there are. */
const [SIDE, KERNEL, STRIDE, FILTERS] = [32, 4, 4, 8];
const PLACES = (SIDE / STRIDE) ** 2;
/** How far one step goes. */
const RATE = 0.02;
const TAPS = 3 * KERNEL * KERNEL;
export const CLASSES = ['uniform', 'other'];
export const [MEAN, STD] = [
  [0.5, 0.5, 0.5],
  [0.25, 0.25, 0.25],
];

interface Net {
  filters: Float32Array;
  filterBias: Float32Array;
  head: Float32Array;
  headBias: Float32Array;
}

/** A small net (filters, ReLU, mean of each, linear layer), trained by gradient descent on the cross-entropy of `pictures`. */
export function trained(pictures: readonly Drawn[], rounds: number): Net {
  const random = mulberry32(7);
  const start = (length: number, size: number) => Float32Array.from({ length }, () => (random() - 0.5) * size);
  const net: Net = {
    filters: start(FILTERS * TAPS, 0.3),
    filterBias: new Float32Array(FILTERS),
    head: start(2 * FILTERS, 1),
    headBias: new Float32Array(2),
  };
  const examples = pictures.map(({ kind, picture }) => ({
    patches: patchesOf(tensorOf(picture, SIDE, MEAN, STD)),
    wanted: CLASSES.indexOf(kind),
  }));
  for (let round = 0; round < rounds; round++) for (const { patches, wanted } of examples) learn(net, patches, wanted);
  return net;
}

/** What each filter sees at each place, as the runtime's Conv orders it. */
function patchesOf(tensor: Float32Array): Float32Array[] {
  const across = SIDE / STRIDE;
  return Array.from({ length: PLACES }, (_, place) =>
    Float32Array.from({ length: TAPS }, (_, tap) => {
      const [channel, row, column] = [Math.floor(tap / KERNEL ** 2), Math.floor(tap / KERNEL) % KERNEL, tap % KERNEL];
      const y = Math.floor(place / across) * STRIDE + row;
      return tensor[(channel * SIDE + y) * SIDE + (place % across) * STRIDE + column] as number;
    }),
  );
}

/** One step down the slope for one picture. */
function learn(net: Net, patches: readonly Float32Array[], wanted: number): void {
  const active = Array.from({ length: FILTERS }, (_, f) => patches.map((patch) => Math.max(0, filtered(net, f, patch))));
  const means = active.map((values) => values.reduce((a, b) => a + b, 0) / PLACES);
  const logits = CLASSES.map((_, c) => means.reduce((sum, one, f) => sum + one * at(net.head, c * FILTERS + f), at(net.headBias, c)));
  const most = Math.max(...logits);
  const powers = logits.map((one) => Math.exp(one - most));
  const total = powers.reduce((a, b) => a + b, 0);
  const slopes = powers.map((one, c) => one / total - (c === wanted ? 1 : 0));
  const back = means.map((_, f) => slopes.reduce((sum, slope, c) => sum + slope * at(net.head, c * FILTERS + f), 0) / PLACES);
  for (const [c, slope] of slopes.entries()) {
    descend(net.headBias, c, slope);
    for (const [f, one] of means.entries()) descend(net.head, c * FILTERS + f, slope * one);
  }
  for (const [f, slope] of back.entries()) {
    for (const [place, patch] of patches.entries()) {
      if (active[f]?.[place] === 0) continue;
      descend(net.filterBias, f, slope);
      for (let tap = 0; tap < TAPS; tap++) descend(net.filters, f * TAPS + tap, slope * at(patch, tap));
    }
  }
}

function filtered({ filters, filterBias }: Net, f: number, patch: Float32Array): number {
  let sum = at(filterBias, f);
  for (let tap = 0; tap < TAPS; tap++) sum += at(filters, f * TAPS + tap) * at(patch, tap);
  return sum;
}

const at = (numbers: Float32Array, index: number): number => numbers[index] as number;
const descend = (numbers: Float32Array, index: number, slope: number): void => {
  numbers[index] = at(numbers, index) - RATE * slope;
};

/** The net as an ONNX model; the means of the filters are its embedding. */
export function modelOf(net: Net): Model {
  const weights: Weights[] = [
    { name: 'filters', dims: [FILTERS, 3, KERNEL, KERNEL], values: net.filters },
    { name: 'filterBias', dims: [FILTERS], values: net.filterBias },
    { name: 'head', dims: [2, FILTERS], values: net.head },
    { name: 'headBias', dims: [2], values: net.headBias },
  ];
  return {
    weights,
    nodes: [
      { op: 'Conv', inputs: ['picture', 'filters', 'filterBias'], outputs: ['seen'], attributes: { strides: [STRIDE, STRIDE] } },
      { op: 'Relu', inputs: ['seen'], outputs: ['active'] },
      { op: 'GlobalAveragePool', inputs: ['active'], outputs: ['means'] },
      { op: 'Flatten', inputs: ['means'], outputs: ['embedding'] },
      { op: 'Gemm', inputs: ['embedding', 'head', 'headBias'], outputs: ['logits'], attributes: { transB: 1 } },
    ],
    inputs: [{ name: 'picture', dims: [1, 3, SIDE, SIDE] }],
    outputs: [
      { name: 'logits', dims: [1, 2] },
      { name: 'embedding', dims: [1, FILTERS] },
    ],
  };
}

/** `model` as a policy has it. */
export function dataOf(model: Model | Uint8Array): ClassifierData {
  const file = model instanceof Uint8Array ? model : onnxFile(model);
  return {
    sha256: createHash('sha256').update(file).digest('hex'),
    model: Buffer.from(file).toString('base64'),
    input: SIDE,
    mean: MEAN as number[],
    std: STD as number[],
    classes: CLASSES,
    sure: 0.8,
  };
}
