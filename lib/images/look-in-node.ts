import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Seen } from '../rules/seen';
import type { Classifier } from './classifier/classifier';
import { decodeInNode } from './decode-in-node';
import { type LookTools, look } from './look';
import { findMarks } from './marks/find';
import type { MarkIndex } from './marks/mark-index';
import { readMetadata } from './metadata/read';
import { type UniformAgency, uniformPhrases } from './uniform/vocabulary';
import { readWords } from './words/read';
import { openReader, type TextReader } from './words/reader';

/** What of a policy a picture is looked at with. */
export interface LookedForInNode {
  marks?: MarkIndex;
  classifier?: Classifier;
  /** Whose uniforms; `colours` are theirs, as #1b2a4a. */
  agency?: UniformAgency & { colours?: readonly string[] };
}

/** Nobody waits before a page here, so that all of a picture is looked at. In ms. */
const TIME = 60_000;
const LANGUAGES = ['eng', 'spa'];

/** `look` for the command line: the file at `path`, decoded by sharp. Rejects where it cannot be opened. */
export async function lookInNode(path: string, { marks, classifier, agency }: LookedForInNode): Promise<Seen> {
  const file = new Blob([await readFile(path)]);
  const tools: LookTools = {
    decode: decodeInNode,
    metadata: readMetadata,
    words: async (picture, timeLeft) => readWords(picture, await textReader(), { deadline: timeLeft }),
    ...(marks && { marks: (picture) => findMarks(picture, marks) }),
    ...(classifier && { classes: (picture) => classifier.classify(picture) }),
    ...(agency && { uniform: { phrases: uniformPhrases(agency), colours: agency.colours ?? [] } }),
  };
  return look(file, tools, { time: TIME, signal: new AbortController().signal });
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
