import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Equipment } from '../packs/equipment';
import type { Seen } from '../rules/seen';
import { hasLaterFrames } from './animation';
import { decodeInNode, framesInNode } from './decode-in-node';
import { look } from './look';
import { toolsFor } from './tools-for';
import { lookAtFrames } from './video';
import { LANGUAGES, openReader, type TextReader } from './words/reader';

/** Nobody waits before a page here, so that all of a picture is looked at. In ms. */
const TIME = 60_000;
/** Of frames, in px: see lib/images/look.ts. */
const MOST_SIDE = 1600;

/** `look` for the command line under `equipment`: files on disk, decoded by sharp. Rejects where one cannot be opened. */
export function lookerInNode(equipment: Equipment): (path: string) => Promise<Seen> {
  const tools = toolsFor(equipment, { decode: decodeInNode, reader: textReader, runtime: () => import('onnxruntime-web/wasm') });
  return async (path) => {
    const options = { time: TIME, signal: new AbortController().signal };
    const file = new Blob([await readFile(path)]);
    const seen = await look(file, tools, options);
    return (await hasLaterFrames(file, seen)) ? lookAtFrames(framesInNode(file, MOST_SIDE), seen, tools, options) : seen;
  };
}

let opened: Promise<TextReader> | undefined;

/** Starting the engine takes longer than reading a picture: one for all of them. */
function textReader(): Promise<TextReader> {
  opened ??= openTextReader();
  return opened;
}

async function openTextReader(): Promise<TextReader> {
  const { resolve } = createRequire(import.meta.url);
  const unpacked = async (language: string): Promise<[string, Uint8Array]> => {
    const packed = await readFile(resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`));
    return [language, await promisify(gunzip)(packed)];
  };
  const [wasm, ...data] = await Promise.all([
    readFile(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
    ...LANGUAGES.map(unpacked),
  ]);
  return openReader({ wasm, data: Object.fromEntries(data) });
}
