import openCore from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import type { Pixels } from '../../../lib/images/pixels';
import { greyOf } from '../../../lib/images/words/grey';
import type { ReaderFiles } from '../../../lib/images/words/reader';

/** Tesseract alone on whole pictures, to compare with: the lines that it reads in one of its page modes. */
export async function wholeReader({ wasm, data }: ReaderFiles): Promise<(picture: Pixels, mode: number) => string[]> {
  const silent = () => {};
  const core = await openCore({ wasmBinary: wasm, print: silent, printErr: silent });
  for (const [language, bytes] of Object.entries(data)) core.FS.writeFile(`${language}.traineddata`, bytes);
  const api = new core.TessBaseAPI();
  api.Init(null, Object.keys(data).join('+'), 1);
  return (picture, mode) => {
    const { width, height, data: grey } = greyOf(picture);
    core.FS.writeFile('/input', Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]));
    api.SetPageSegMode(mode);
    api.SetImageFile(1, 0, false);
    api.Recognize(null);
    const lines = new Map<string, string>();
    for (const row of api.GetTSVText(0).split('\n')) {
      const cells = row.split('\t');
      if (cells[0] !== '5' || !cells[11]?.trim()) continue;
      const line = cells.slice(1, 5).join(' ');
      lines.set(line, `${lines.get(line) ?? ''} ${cells[11]}`.trim());
    }
    return [...lines.values()];
  };
}
