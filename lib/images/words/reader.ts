import openCore, { type Core, type TessBaseAPI } from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import type { Box } from '../../rules/seen';
import type { Grey } from '../pixels';

/**
 * What is read with: the Spanish data has every letter of both languages and reads English words as well. Of 64 drawn texts it read 54,
 * the English data 50 without accents, both together 53 in more time (decision 0031).
 */
export const LANGUAGES: readonly string[] = ['spa'];

/** What the engine is made of: its WebAssembly, and the unpacked data of each language that it shall read. */
export interface ReaderFiles {
  wasm: Uint8Array;
  data: Readonly<Record<string, Uint8Array>>;
}

/** A word as the engine read it; its box is in px of the picture that was handed over. */
export interface ReadWord {
  text: string;
  box: Box;
  /** From 0 to 1. */
  sureness: number;
}

export interface TextReader {
  /** Reads a picture that holds one line, dark letters on light. */
  readLine(line: Grey): ReadWord[];
  /** Gives the engine's memory back. Nothing can be read afterwards. */
  free(): void;
}

/** The engine refused what it was given. */
export class ReaderError extends Error {
  override name = 'ReaderError';
}

// Tesseract's names for these: OEM_LSTM_ONLY, PSM_SINGLE_LINE.
const LSTM = 1;
const LINE = 7;
// What a row of Tesseract's TSV is of: a word.
const WORD = 5;

/** Starts the engine. Throws `ReaderError` when the WebAssembly or a language's data is broken. */
export async function openReader({ wasm, data }: ReaderFiles): Promise<TextReader> {
  const languages = Object.keys(data);
  if (!languages.length) throw new ReaderError('No language to read');
  const core = await coreOf(wasm);
  for (const [language, bytes] of Object.entries(data)) core.FS.writeFile(`${language}.traineddata`, bytes);
  const api = new core.TessBaseAPI();
  const isWhole = Object.values(data).every(hasParts);
  if (!isWhole || initialise(api, languages.join('+')) !== 0)
    throw new ReaderError(`The data of a language is broken: ${languages.join(', ')}`);
  for (const language of languages) core.FS.unlink(`${language}.traineddata`);
  // Lines come dark on light; by itself it would read every doubtful line once more, inverted.
  api.SetVariable('tessedit_do_invert', '0');
  api.SetVariable('user_defined_dpi', '300');
  return new Reader(core, api);
}

async function coreOf(wasm: Uint8Array): Promise<Core> {
  const silent = () => {};
  try {
    return await openCore({ wasmBinary: wasm, print: silent, printErr: silent });
  } catch (error) {
    throw new ReaderError(`The engine did not start: ${String(error)}`);
  }
}

/** Trained data begin with how many parts they hold (32 bits, little-endian); the engine takes none without a word. */
const hasParts = (bytes: Uint8Array): boolean => bytes.length > 4 && new DataView(bytes.buffer, bytes.byteOffset).getInt32(0, true) > 0;

function initialise(api: TessBaseAPI, languages: string): number {
  try {
    return api.Init(null, languages, LSTM);
  } catch {
    return -1;
  }
}

class Reader implements TextReader {
  private freed = false;

  constructor(
    private readonly core: Core,
    private readonly api: TessBaseAPI,
  ) {}

  readLine(line: Grey): ReadWord[] {
    if (this.freed) throw new ReaderError('The reader was freed');
    this.core.FS.writeFile('/input', pgm(line));
    this.api.SetPageSegMode(LINE);
    if (this.api.SetImageFile(1, 0, false) !== 0) throw new ReaderError('The engine did not take the picture');
    this.api.Recognize(null);
    return wordsIn(this.api.GetTSVText(0));
  }

  free(): void {
    if (this.freed) return;
    this.freed = true;
    this.api.End();
    this.core.destroy(this.api);
  }
}

/** A portable grey map: the one way in, as the engine's memory is not open to us. */
function pgm({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}

/** Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence (0 to 100), text. */
function wordsIn(tsv: string): ReadWord[] {
  return tsv.split('\n').flatMap((row) => {
    const cells = row.split('\t');
    const text = cells[11]?.trim();
    if (Number(cells[0]) !== WORD || !text) return [];
    const [x = 0, y = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
    return [{ text, box: { x, y, width, height }, sureness: Math.max(0, confidence) / 100 }];
  });
}
