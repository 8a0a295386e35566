/** A model that an agency supplies with its policy, as data; every field is pinned together with the file by whoever made it. */
export interface ClassifierData {
  /** SHA-256 of the ONNX file, 64 hex digits. */
  sha256: string;
  /** The ONNX file, base64. Its input is float32 of [1, 3, input, input]: red, green, blue. */
  model: string;
  /** Side of the square that the whole picture is brought to, in px; it is not cropped, so that nothing at its edge is missed. */
  input: number;
  /** Of red, green and blue from 0 to 1, as in training. */
  mean: readonly number[];
  std: readonly number[];
  /** In the order of the model's output. Empty where it only has an output named `embedding`. */
  classes: readonly string[];
  /** From which sureness, 0 to 1, a class is sure enough to ask. */
  sure: number;
  /** Pictures that the agency gave as examples, by what the model's output `embedding` says of them. */
  references?: readonly ReferenceData[];
}

export interface ReferenceData {
  name: string;
  /** Base64 of the embeddings, one after the other, float32 with the low byte first. */
  vectors: string;
}

/** What stands for everything else in `classes` and `references`. It is never told; a model that knows nothing else is always wrong. */
export const EVERYTHING_ELSE = 'other';

/** The output that references are compared with. */
export const EMBEDDING = 'embedding';

/** A larger file would take the browser longer than a picture may (9 MB take 45 to 90 ms a picture). */
export const MOST_MODEL_BYTES = 20_000_000;

/** A model that is not used, and why, in words for the admin. */
export class RefusedModel extends Error {
  override name = 'RefusedModel';
}

/** Throws `RefusedModel` where a field makes no sense. */
export function checkData(data: ClassifierData): void {
  const { input, mean, std, classes, sure } = data;
  refuseIf(!/^[0-9a-f]{64}$/i.test(data.sha256), 'sha256 must be 64 hex digits');
  refuseIf(!Number.isInteger(input) || input < 16 || input > 512, 'input must be a whole number of px from 16 to 512');
  refuseIf(mean.length !== 3 || !mean.every(Number.isFinite), 'mean must be three numbers, for red, green and blue');
  refuseIf(std.length !== 3 || !std.every((one) => one > 0 && one < Infinity), 'std must be three numbers above 0');
  refuseIf(!(sure > 0 && sure <= 1), 'sure must be above 0 and at most 1');
  refuseIf(classes.length > 1000, 'a model may have 1,000 classes at most');
  refuseIf(new Set(classes).size < classes.length || classes.includes(''), 'every class needs a name of its own');
}

export function refuseIf(wrong: boolean, why: string): void {
  if (wrong) throw new RefusedModel(`the classifier is not used: ${why}`);
}

/** Bytes of `base64`; throws `RefusedModel`, naming `what`, where it is none. */
export function bytesOf(base64: string, what: string): Uint8Array<ArrayBuffer> {
  let binary = '';
  try {
    binary = atob(base64);
  } catch {
    refuseIf(true, `${what} is not base64`);
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
