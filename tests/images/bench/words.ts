import { readWords } from '../../../lib/images/words/read';
import { LANGUAGES, openReader } from '../../../lib/images/words/reader';
import { median } from '../../bench/measure';
import { readerFiles } from '../words/files';
import { plainPictures } from '../words/pictures';
import { wholeReader } from '../words/whole';

const PICTURES = 24;
const SEED = 7;
/** Tesseract's own search for sparse text, which finds the most of its modes. */
const SPARSE = 11;
const DEADLINE_MS = 60_000;

/** Median ms of reading one picture with a text, and of Tesseract on the whole of it. */
export async function wordTimes(): Promise<{ own: number; whole: number }> {
  const files = readerFiles(...LANGUAGES);
  const [reader, whole] = [await openReader(files), await wholeReader(files)];
  const times: Record<'own' | 'whole', number[]> = { own: [], whole: [] };
  for (const { picture } of await plainPictures(SEED, PICTURES)) {
    const began = performance.now();
    await readWords(picture, reader, { deadline: DEADLINE_MS });
    const between = performance.now();
    whole(picture, SPARSE);
    times.own.push(between - began);
    times.whole.push(performance.now() - between);
  }
  reader.free();
  return { own: median(times.own), whole: median(times.whole) };
}
