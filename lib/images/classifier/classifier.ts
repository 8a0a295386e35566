import type { InferenceSession } from 'onnxruntime-web/wasm';
import type { SeenClass } from '../../rules/seen';
import type { Pixels } from '../pixels';
import { type Alike, References } from './alike';
import { type CheckedModel, checkModel } from './checked-model';
import { checkCost } from './cost';
import { bytesOf, type ClassifierData, checkData, EMBEDDING, EVERYTHING_ELSE, MOST_MODEL_BYTES, refuseIf } from './data';
import { type OnnxRuntime, startSession } from './session';
import { tensorOf } from './tensor';

export interface Classified {
  /** The surest first. A class that is less than half as sure as is asked is not told, nor is everything else. */
  classes: SeenClass[];
  /** The kind of the agency's examples that the picture is nearest to. */
  alike?: Alike;
}

/**
 * An agency's own model, ready to look at pictures. The file is checked (size, hash, what it does, what goes in and comes out) before
 * the runtime reads it, then what it costs before it runs, and it is run once before it is trusted with a picture. Rejects with `RefusedModel`, in words for the admin.
 */
export async function loadClassifier(data: ClassifierData, ort: OnnxRuntime): Promise<Classifier> {
  checkData(data);
  // Four letters of base64 are three bytes: nothing is unpacked that is too large anyway.
  refuseIf((data.model.length / 4) * 3 > MOST_MODEL_BYTES + 2, `the model is larger than ${MOST_MODEL_BYTES / 1e6} MB`);
  const file = bytesOf(data.model, 'the model');
  refuseIf((await sha256(file)) !== data.sha256.toLowerCase(), 'the model is not the one that sha256 was made of');
  const checked = checkModel(file, data);
  await checkCost(file, checked.onnx, ort);
  const session = await startSession(file, ort);
  const runner = new Runner(session, data, checked, ort);
  const { scores, embedding } = await tryOut(runner, data.input);
  refuseIf(checked.classes !== undefined && scores?.length !== data.classes.length, 'the model does not give one number for each class');
  return new Classifier(runner, data, new References(data.references ?? [], embedding?.length ?? 0));
}

export class Classifier {
  constructor(
    private readonly runner: Runner,
    private readonly data: ClassifierData,
    private readonly references: References,
  ) {}

  /** What `picture` may show. Rejects where the runtime fails, as when memory is short. */
  async classify(picture: Pixels): Promise<Classified> {
    const { scores, embedding } = await this.runner.run(picture);
    const alike = embedding && this.references.alike(embedding);
    return { classes: this.told(scores ?? []), ...(alike && { alike }) };
  }

  /** What references are made of: numbers that are near each other for pictures that are alike. Only where the model has them. */
  async embed(picture: Pixels): Promise<Float32Array | undefined> {
    return (await this.runner.run(picture)).embedding;
  }

  /** Frees the runtime's memory; it cannot look at pictures any more. */
  end(): Promise<void> {
    return this.runner.end();
  }

  private told(scores: readonly number[]): SeenClass[] {
    const { classes, sure } = this.data;
    return classes
      .map((name, i) => ({ name, sureness: scores[i] as number, sure: (scores[i] as number) >= sure }))
      .filter(({ name, sureness }) => name !== EVERYTHING_ELSE && sureness >= sure / 2)
      .sort((a, b) => b.sureness - a.sureness);
  }
}

interface Outputs {
  /** A share for each class. */
  scores?: number[];
  embedding?: Float32Array;
}

class Runner {
  constructor(
    private readonly session: InferenceSession,
    private readonly data: ClassifierData,
    private readonly model: CheckedModel,
    private readonly ort: OnnxRuntime,
  ) {}

  async run(picture: Pixels): Promise<Outputs> {
    const { input, mean, std } = this.data;
    const tensor = new this.ort.Tensor('float32', tensorOf(picture, input, mean, std), [1, 3, input, input]);
    const { classes, embeds } = this.model;
    const wanted = [...(classes ? [classes.name] : []), ...(embeds ? [EMBEDDING] : [])];
    const outputs = await this.session.run({ [this.model.input]: tensor }, wanted);
    const numbersOf = (name: string): Float32Array => outputs[name]?.data as Float32Array;
    return {
      ...(classes && { scores: classes.numbers === 'logits' ? softmax(numbersOf(classes.name)) : [...numbersOf(classes.name)] }),
      ...(embeds && { embedding: numbersOf(EMBEDDING) }),
    };
  }

  end(): Promise<void> {
    return this.session.release();
  }
}

/** A grey picture, because shapes that the file leaves open show only when it runs. */
async function tryOut(runner: Runner, side: number): Promise<Outputs> {
  const data = new Uint8ClampedArray(4 * side * side).fill(128);
  try {
    return await runner.run({ width: side, height: side, data });
  } catch (error) {
    refuseIf(true, `it cannot be run (${String(error)})`);
    throw error;
  }
}

function softmax(logits: Float32Array): number[] {
  const most = logits.reduce((a, b) => Math.max(a, b), -Infinity);
  const powers = Array.from(logits, (one) => Math.exp(one - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((one) => one / sum);
}

async function sha256(file: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', file);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
