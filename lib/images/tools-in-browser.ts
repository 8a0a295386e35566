import * as ort from 'onnxruntime-web/wasm';
import { type Classifier, loadClassifier } from './classifier/classifier';
import { decodeInBrowser } from './decode-in-browser';
import type { Equipment } from './equipment';
import type { LookTools } from './look';
import { readMetadata } from './metadata/read';
import { ownFile } from './own-file';
import { uniformPhrases } from './uniform/vocabulary';
import { readWords } from './words/read';
import { openReader, type TextReader } from './words/reader';

const LANGUAGES = ['eng', 'spa'];

/** The tools of a worker for what `equipment` asks for; what takes time to open is opened for the first picture that needs it. */
export function toolsInBrowser({ classifier: supplied, agency }: Equipment): LookTools {
  let reader: Promise<TextReader> | undefined;
  let classifier: Promise<Classifier> | undefined;
  const withClassifier: Pick<LookTools, 'classes'> = supplied
    ? {
        classes: async (picture) => {
          classifier ??= loadClassifier(supplied, runtime());
          return (await classifier).classify(picture);
        },
      }
    : {};
  return {
    decode: decodeInBrowser,
    metadata: readMetadata,
    words: async (picture, timeLeft) => {
      reader ??= textReader();
      return readWords(picture, await reader, { deadline: timeLeft });
    },
    ...withClassifier,
    uniform: { phrases: uniformPhrases(agency), colours: [] },
  };
}

async function textReader(): Promise<TextReader> {
  const [wasm, ...data] = await Promise.all([
    ownFile('tesseract-core-simd-lstm.wasm'),
    ...LANGUAGES.map(async (language): Promise<[string, Uint8Array]> => [language, await unpacked(`${language}.traineddata.gz`)]),
  ]);
  return openReader({ wasm, data: Object.fromEntries(data) });
}

async function unpacked(name: string): Promise<Uint8Array> {
  const stream = new Blob([await ownFile(name)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** One thread: more need headers that would change how the extension's pages can be reached. */
function runtime(): typeof ort {
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.proxy = false;
  ort.env.wasm.wasmPaths = { wasm: new URL('/look/ort-wasm-simd-threaded.wasm', location.origin).href };
  return ort;
}
