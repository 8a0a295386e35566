import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import type { ReaderFiles } from '../../../lib/images/words/reader';

const { resolve } = createRequire(import.meta.url);

/** The engine's WebAssembly and the data of `languages`, from the packages that bring them. */
export function readerFiles(...languages: readonly string[]): ReaderFiles {
  const dataOf = (language: string): Uint8Array =>
    gunzipSync(readFileSync(resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`)));
  return {
    wasm: readFileSync(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
    data: Object.fromEntries(languages.map((language) => [language, dataOf(language)])),
  };
}
