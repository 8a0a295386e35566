import * as ort from 'onnxruntime-web/wasm';
import { decodeInBrowser } from './decode-in-browser';
import { ownAddress, ownFile } from './own-file';
import type { OwnTools } from './tools-for';
import { LANGUAGES, openReader, type TextReader } from './words/reader';

/** The tools of a worker, from files of the package. */
export function toolsInBrowser(): OwnTools {
  let reader: Promise<TextReader> | undefined;
  return {
    decode: decodeInBrowser,
    reader: () => (reader ??= textReader()),
    runtime: async () => {
      // More threads need headers that would change how the extension's pages can be reached.
      Object.assign(ort.env.wasm, { numThreads: 1, proxy: false, wasmPaths: { wasm: ownAddress('ort-wasm-simd-threaded.wasm') } });
      return ort;
    },
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
