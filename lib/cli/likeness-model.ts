import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

const READER = normalizePath(fileURLToPath(new URL('../likeness/packaged-text.ts', import.meta.url)));
const MODEL = fileURLToPath(new URL('../../assets/likeness/model.txt', import.meta.url));

/** The module that holds the packaged model's text. */
export const modelModule = async (): Promise<string> => `export const modelText = () => ${JSON.stringify(await readFile(MODEL, 'utf8'))};`;

/** Vite plugin: an extension reads no files, so the packaged model goes into the script that asks for it. */
export function likenessModel(): Plugin {
  return {
    name: 'likeness-model',
    enforce: 'pre',
    async load(id) {
      if (id !== READER) return null;
      this.addWatchFile(MODEL);
      return modelModule();
    },
  };
}
