import type { InferenceSession } from 'onnxruntime-web/wasm';
import { refuseIf } from './data';

/**
 * The module `onnxruntime-web/wasm`. It is handed in, because where its own files are differs from place to place. `numThreads` 1 has to be
 * set before: more need a page of their own kind, and gave no gain.
 */
export type OnnxRuntime = typeof import('onnxruntime-web/wasm');

/** Throws `RefusedModel` where the runtime does not take `file`. */
export async function startSession(
  file: Uint8Array,
  ort: OnnxRuntime,
  options: InferenceSession.SessionOptions = {},
): Promise<InferenceSession> {
  try {
    // 4: nothing is written to the console but what ends the program.
    return await ort.InferenceSession.create(file, { executionProviders: ['wasm'], logSeverityLevel: 4, ...options });
  } catch (error) {
    refuseIf(true, `ONNX Runtime cannot read it (${String(error)})`);
    throw error;
  }
}
