import * as ort from 'onnxruntime-web/wasm';
import { describe, expect, it } from 'vitest';
import { loadClassifier } from '../../../../lib/images/classifier/classifier';
import { type ClassifierData, RefusedModel } from '../../../../lib/images/classifier/data';
import type { OnnxRuntime } from '../../../../lib/images/classifier/session';
import { field, joined, type Model, onnxFile, tensorMessage } from '../../../images/classifier/onnx-writer';
import { dataOf, modelOf, trained } from '../../../images/classifier/trained';

ort.env.wasm.numThreads = 1;

const MODEL = modelOf(trained([], 0));
const [CONV, ...REST] = MODEL.nodes;

const refusal = async (data: ClassifierData, runtime: OnnxRuntime = ort): Promise<string> => {
  const error = await loadClassifier(data, runtime).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(RefusedModel);
  return (error as RefusedModel).message;
};

/** Nothing that it reads may come so far. */
const NEVER = new Proxy({} as OnnxRuntime, {
  get: () => {
    throw new Error('the runtime was asked');
  },
});

describe('before the runtime sees a byte', () => {
  const changed = (change: Partial<Model>): ClassifierData => dataOf({ ...MODEL, ...change });
  const withNode = (op: string, domain?: string): ClassifierData =>
    changed({ nodes: [...MODEL.nodes, { op, inputs: ['logits'], outputs: ['more'], ...(domain !== undefined && { domain }) }] });
  const weights = (...extra: Uint8Array[]) => ({ weights: MODEL.weights.map((one) => ({ ...one, extra })) });
  const file = onnxFile(MODEL);
  const elsewhere = joined(field(1, 'location'), field(2, '../weights.bin'));
  const orders = (name: string, type: number): Uint8Array => joined(field(1, name), field(6, new Uint8Array()), field(20, type));

  it.each<[string, ClassifierData, string]>([
    ['another file than the hash', { ...dataOf(MODEL), sha256: '0'.repeat(64) }, 'not the one that sha256 was made of'],
    ['no hash', { ...dataOf(MODEL), sha256: '' }, 'sha256 must be 64 hex digits'],
    ['more than 20 MB', { ...dataOf(MODEL), model: 'A'.repeat(27_000_000) }, 'larger than 20 MB'],
    ['no base64', { ...dataOf(MODEL), model: '%' }, 'the model is not base64'],
    ['nothing', dataOf(new Uint8Array()), 'no ONNX graph'],
    ['half a file', dataOf(file.subarray(0, file.length / 2)), 'broken (ends within a field)'],
    ['a picture', dataOf(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'broken (no field has the number 0)'],
    ['numbers without end', dataOf(new Uint8Array(20).fill(0xff)), 'broken (a number is too long)'],
    ['a loop', withNode('Loop'), 'these operators are not allowed: Loop'],
    ['a branch', withNode('If'), 'not allowed: If'],
    ['chance', withNode('RandomNormal'), 'not allowed: RandomNormal'],
    ['an operator of its maker', withNode('Conv', 'com.example'), 'com.example.Conv is not of the ONNX standard'],
    [
      'graphs in an allowed operator',
      changed({ nodes: [{ ...(CONV as Model['nodes'][number]), extra: [field(5, orders('body', 5))] }, ...REST] }),
      'graphs within',
    ],
    ['weights in another file', changed(weights(field(13, elsewhere), field(14, 1))), 'external data'],
    ['a place for weights without saying so', changed(weights(field(13, elsewhere))), 'external data'],
    [
      'weights in another file, in an attribute',
      changed({
        nodes: [
          ...MODEL.nodes,
          {
            op: 'Constant',
            inputs: [],
            outputs: ['more'],
            extra: [
              field(
                5,
                joined(
                  field(1, 'value'),
                  field(5, tensorMessage({ name: 'w', dims: [1], values: new Float32Array(1), extra: [field(14, 1)] })),
                  field(20, 4),
                ),
              ),
            ],
          },
        ],
      }),
      'external data',
    ],
    ['sparse weights', changed({ inGraph: [field(15, new Uint8Array())] }), 'sparse weights'],
    ['functions of its own', changed({ inModel: [field(25, new Uint8Array())] }), 'functions'],
    ['training', changed({ inModel: [field(20, new Uint8Array())] }), 'training'],
    ['a second graph, which readers merge with the first', changed({ inModel: [field(7, new Uint8Array())] }), 'a second graph'],
    ['the runtime’s own format in disguise', dataOf(joined(field(1, 8), field(2, 'ORTM'), file)), 'not the format of ONNX Runtime'],
    ['operators of long ago', changed({ opset: 6 }), 'version 6 of the ONNX operators; 9 to 23 can be used'],
    ['operators to come', changed({ opset: 99 }), 'version 99'],
    [
      'thousands of operators',
      changed({
        nodes: [...MODEL.nodes, ...Array.from({ length: 2_000 }, (_, i) => ({ op: 'Relu', inputs: ['logits'], outputs: [`more${i}`] }))],
      }),
      'more than 2,000 operators',
    ],
    ['another size', { ...dataOf(MODEL), input: 64 }, 'input must be 1 × 3 × 64 × 64, and is 1 × 3 × 32 × 32'],
    ['colours last', changed({ inputs: [{ name: 'picture', dims: [1, 32, 32, 3] }] }), 'and is 1 × 32 × 32 × 3'],
    ['an open size', changed({ inputs: [{ name: 'picture', dims: [1, 3, 'height', 'width'] }] }), 'and is 1 × 3 × ? × ?'],
    ['bytes as input', changed({ inputs: [{ name: 'picture', dims: [1, 3, 32, 32], type: 2 }] }), 'input must be float32'],
    ['two inputs', changed({ inputs: [...MODEL.inputs, { name: 'more', dims: [1] }] }), 'must have one input'],
    [
      'another number of classes',
      { ...dataOf(MODEL), classes: ['uniform', 'badge', 'other'] },
      'output must be 1 × 3, one number for each class, and is 1 × 2',
    ],
    ['whole numbers out', changed({ outputs: [{ name: 'logits', dims: [1, 2], type: 7 }] }), 'output must be float32'],
    [
      'several outputs',
      changed({ outputs: [...MODEL.outputs, { name: 'means', dims: [1, 8, 1, 1] }] }),
      'must have one output for its classes',
    ],
    ['neither classes nor an embedding', { ...changed({ outputs: MODEL.outputs.slice(0, 1) }), classes: [] }, 'neither classes nor'],
    [
      'references without an embedding',
      { ...changed({ outputs: MODEL.outputs.slice(0, 1) }), references: [{ name: 'a', vectors: '' }] },
      'references need an output',
    ],
    [
      'one class that is always sure',
      { ...changed({ outputs: [{ name: 'logits', dims: [1, 1] }] }), classes: ['uniform'] },
      'must end in Sigmoid, not in Gemm',
    ],
    ['a class twice', { ...dataOf(MODEL), classes: ['uniform', 'uniform'] }, 'a name of its own'],
    ['two colours', { ...dataOf(MODEL), mean: [0, 0] }, 'mean must be three numbers'],
    ['no spread', { ...dataOf(MODEL), std: [1, 0, 1] }, 'std must be three numbers above 0'],
    ['never sure', { ...dataOf(MODEL), sure: Number.NaN }, 'sure must be above 0'],
    ['a huge square', { ...dataOf(MODEL), input: 4096 }, 'from 16 to 512'],
  ])('refuses %s', async (_, data, words) => expect(await refusal(data, NEVER)).toContain(words));
});

describe('before it runs', () => {
  /** The model with `nodes` between its filters and what follows, which see `grown`. */
  const grown = (nodes: Model['nodes'], weights: Model['weights'] = []): ClassifierData => {
    const follow = REST.map((node) => (node.inputs[0] === 'seen' ? { ...node, inputs: ['grown'] } : node));
    return dataOf({ ...MODEL, nodes: [CONV as Model['nodes'][number], ...nodes, ...follow], weights: [...MODEL.weights, ...weights] });
  };

  it('refuses what doubles again and again, without trying', async () => {
    const doubled = Array.from({ length: 24 }, (_, i) => {
      const before = i === 0 ? 'seen' : `twice${i}`;
      return { op: 'Concat', inputs: [before, before], outputs: [`twice${i + 1}`], attributes: { axis: 1 } };
    });
    const mean = { op: 'ReduceMean', inputs: ['twice24'], outputs: ['mean'], attributes: { axes: [1], keepdims: 1 } };
    const back = { op: 'Add', inputs: ['seen', 'mean'], outputs: ['grown'] };
    expect(await refusal(grown([...doubled, mean, back]))).toContain('numbers for a picture; 100 million are allowed');
  });

  it('refuses padding without end', async () => {
    const padded = {
      op: 'MaxPool',
      inputs: ['seen'],
      outputs: ['grown'],
      attributes: { kernel_shape: [9_001, 9_001], pads: [9_000, 9_000, 9_000, 9_000] },
    };
    expect(await refusal(grown([padded]))).toContain('million are allowed');
  });

  it('refuses filters that take minutes', async () => {
    const filters = { name: 'wide', dims: [8, 8, 255, 255], values: new Float32Array(8 * 8 * 255 * 255) };
    const wide = (i: number, from: string, to: string) => ({
      op: 'Conv',
      inputs: [from, 'wide'],
      outputs: [to],
      attributes: { pads: [127, 127, 127, 127] },
      name: i,
    });
    const all = Array.from({ length: 30 }, (_, i) => wide(i, i === 0 ? 'seen' : `wide${i}`, i === 29 ? 'grown' : `wide${i + 1}`));
    expect(await refusal(grown(all, [filters]))).toContain('products for a picture; 5,000 million are allowed');
  });

  it('refuses sizes that only the run decides', async () => {
    const outputs = [{ name: 'logits', dims: ['batch', 2] }];
    const inputs = [...MODEL.inputs.map(({ name }) => ({ name, dims: ['batch', 3, 32, 32] }))];
    const cut = { op: 'Slice', inputs: ['logits', 'from', 'from'], outputs: ['more'] };
    const from = { op: 'Cast', inputs: ['headBias'], outputs: ['from'], attributes: { to: 7 } };
    expect(await refusal(dataOf({ ...MODEL, nodes: [...MODEL.nodes, from, cut], inputs, outputs }))).toContain(
      '"more", an output of Slice, is not fixed',
    );
  });
});

describe('by trying it out', () => {
  it('refuses weights that do not fit the graph', async () => {
    const short = MODEL.weights.map((one) => (one.name === 'head' ? { ...one, dims: [2, 4], values: one.values.subarray(0, 8) } : one));
    expect(await refusal(dataOf({ ...MODEL, weights: short }))).toMatch(/cannot read it|cannot be run/);
  });

  it('refuses a number of classes that the file left open', async () => {
    const outputs = [{ name: 'logits', dims: ['batch', 'classes'] }];
    const data = { ...dataOf({ ...MODEL, outputs }), classes: ['uniform', 'badge', 'other'] };
    expect(await refusal(data)).toContain('does not give one number for each class');
  });

  it('and what an exporter adds beside it does no harm', async () => {
    const batch = { inputs: [{ name: 'picture', dims: ['batch', 3, 32, 32] }], outputs: [{ name: 'logits', dims: ['batch', 2] }] };
    const unused = field(8, joined(field(1, 'ai.onnx.ml'), field(2, 3)));
    await expect(loadClassifier(dataOf({ ...MODEL, ...batch, inModel: [unused] }), ort)).resolves.toBeDefined();
  });
});
