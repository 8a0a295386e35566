import * as ort from 'onnxruntime-web/wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Classified, type Classifier, loadClassifier } from '../../../../lib/images/classifier/classifier';
import type { ClassifierData, ReferenceData } from '../../../../lib/images/classifier/data';
import { type Drawn, drawnPeople } from '../../../images/classifier/drawn';
import type { Model } from '../../../images/classifier/onnx-writer';
import { CLASSES, dataOf, modelOf, trained } from '../../../images/classifier/trained';

ort.env.wasm.numThreads = 1;

let model: Model;
let held: Drawn[];

beforeAll(async () => {
  model = modelOf(trained(await drawnPeople(240, 1), 30));
  held = await drawnPeople(80, 2);
});

async function lookedAt(data: ClassifierData): Promise<(Classified & { kind: string })[]> {
  const classifier = await loadClassifier(data, ort);
  const all: (Classified & { kind: string })[] = [];
  for (const { kind, picture } of held) all.push({ kind, ...(await classifier.classify(picture)) });
  await classifier.end();
  return all;
}

describe('a model that was trained here', () => {
  it('tells pictures apart that it was not trained on', async () => {
    const all = await lookedAt(dataOf(model));
    const right = all.filter(({ kind, classes }) => classes.some(({ name, sure }) => name === 'uniform' && sure) === (kind === 'uniform'));
    expect(right.length).toBeGreaterThanOrEqual(76);
  });

  it('never tells what stands for everything else, nor what is less than half as sure as is asked', async () => {
    const told = (await lookedAt(dataOf(model))).flatMap(({ classes }) => classes);
    expect(new Set(told.map(({ name }) => name))).toEqual(new Set(['uniform']));
    expect(told.every(({ sureness, sure }) => sureness >= 0.4 && sure === sureness >= 0.8)).toBe(true);
  });

  it('says the same whether its file ends in shares or in bare numbers', async () => {
    const shares = { op: 'Softmax', inputs: ['logits'], outputs: ['shares'], attributes: { axis: 1 } };
    const outputs = [{ name: 'shares', dims: [1, 2] }];
    const ended = await lookedAt(dataOf({ ...model, nodes: [...model.nodes, shares], outputs }));
    const bare = await lookedAt(dataOf(model));
    const rounded = (all: Classified[]) => all.map(({ classes }) => classes.map(({ name, sureness }) => `${name} ${sureness.toFixed(3)}`));
    expect(rounded(ended)).toEqual(rounded(bare));
  });

  it('takes what is transparent for white', async () => {
    const classifier = await loadClassifier(dataOf(model), ort);
    const filled = (...colour: number[]) => ({
      width: 8,
      height: 8,
      data: new Uint8ClampedArray(4 * 64).map((_, i) => colour[i % 4] ?? 0),
    });
    expect(await classifier.embed(filled(10, 20, 90, 0))).toEqual(await classifier.embed(filled(255, 255, 255, 255)));
    expect(await classifier.embed(filled(10, 20, 90, 255))).not.toEqual(await classifier.embed(filled(255, 255, 255, 255)));
    await classifier.end();
  });
});

describe('references', () => {
  /** Models with references only, as where nobody trained classes. */
  const withReferences = (references: ReferenceData[]): ClassifierData => ({
    ...dataOf({ ...model, outputs: model.outputs.filter(({ name }) => name === 'embedding') }),
    classes: [],
    references,
  });

  async function referencesOf(kinds: readonly string[], each = 20): Promise<ReferenceData[]> {
    const classifier = await loadClassifier(dataOf(model), ort);
    const examples = await drawnPeople(2 * each, 3);
    return Promise.all(
      kinds.map(async (name) => ({
        name,
        vectors: await vectorsOf(
          examples.filter(({ kind }) => kind === name),
          classifier,
        ),
      })),
    );
  }

  async function vectorsOf(examples: readonly Drawn[], classifier: Classifier): Promise<string> {
    const vectors: number[] = [];
    for (const { picture } of examples) vectors.push(...((await classifier.embed(picture)) ?? []));
    return Buffer.from(Float32Array.from(vectors).buffer).toString('base64');
  }

  it('of twenty pictures find further ones of their kind', async () => {
    const all = await lookedAt(withReferences(await referencesOf(CLASSES)));
    const found = (kind: string) => all.filter((one) => one.kind === kind && one.alike?.name === 'uniform').length;
    expect(found('uniform')).toBeGreaterThanOrEqual(32);
    expect(found('other')).toBeLessThanOrEqual(2);
  });

  it('say nothing of what stands for everything else', async () => {
    const all = await lookedAt(withReferences(await referencesOf(['other'])));
    expect(all.filter(({ alike }) => alike)).toEqual([]);
  });

  it('are refused where they are too few, too many, or not of this model', async () => {
    const [uniform] = await referencesOf(['uniform'], 9);
    const loading = (vectors: string) => loadClassifier(withReferences([{ name: 'uniform', vectors }]), ort);
    await expect(loading(uniform?.vectors ?? '')).rejects.toThrow('the reference uniform has 9 vectors; 10 to 40 can be used');
    const noise = (count: number) => Buffer.from(new Float32Array(count).fill(1).buffer).toString('base64');
    await expect(loading(noise(8 * 41))).rejects.toThrow('has 41 vectors');
    await expect(loading(noise(8 * 10 + 1))).rejects.toThrow('are not of 8 numbers each');
    await expect(loading(Buffer.from(new Float32Array(80).fill(Number.NaN).buffer).toString('base64'))).rejects.toThrow('no numbers');
    await expect(loading('not base64!')).rejects.toThrow('the reference uniform is not base64');
  });
});
