import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeInNode } from '../images/decode-in-node';
import { findMarks } from '../images/marks/find';
import { readMark } from '../images/marks/format';
import { MarkIndex } from '../images/marks/mark-index';
import { isNamedAsPicture } from '../images/picture-names';
import { markText } from '../locales/marks';
import { marksOf } from '../packs/marks';
import { BadInput, unreadable } from './bad-input';
import { argumentsOf, type Command, misused } from './command';
import { lineOf, readPackFolders } from './pack-files';

const usage = 'muster marks test PACK PHOTOS';
/** As in the browser, in px. */
const MOST_SIDE = 1600;

/** Looks for the marks of a pack in the agency's own photographs. */
export const marksTest: Command = {
  usage,
  about: `Looks for the marks of the pack in the folder PACK in every picture of the folder PHOTOS, and says where they may be
and how sure that is: with photographs that show them, and with others that do not.`,
  async run(args) {
    const [pack, photos] = argumentsOf({ args, allowPositionals: true }, usage).positionals;
    if (!pack || !photos) throw misused('Needs a pack and a folder of photographs', usage);
    const { packs, layers, problems } = await readPackFolders(pack);
    for (const problem of problems) console.error(lineOf(problem));
    const marks = marksOf([...packs, ...layers]);
    if (marks.length === 0) throw new BadInput(`${pack}: has no marks; muster marks add makes one`);
    const index = new MarkIndex(marks.map((mark) => ({ ...mark, references: mark.references.map(readMark) })));
    const files = (await filesIn(photos)).filter(isNamedAsPicture);
    let [withMarks, broken] = [0, 0];
    for (const [i, file] of files.entries()) {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${i + 1} of ${files.length}`);
      const found = await marksIn(join(photos, file), index).catch((error: Error) => error);
      if (found instanceof Error) broken += 1;
      else if (found.length > 0) withMarks += 1;
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      console.log([file, ...linesAbout(found)].join('\n  '));
    }
    const unseen = broken > 0 ? `; ${broken} could not be looked at` : '';
    console.log(`${withMarks} of ${files.length - broken} pictures may show a mark${unseen}`);
    return problems.length > 0 ? 2 : 0;
  },
};

const filesIn = (folder: string): Promise<string[]> =>
  readdir(folder).then(
    (names) => names.sort(),
    (error) => {
      throw unreadable(folder, error);
    },
  );

function linesAbout(found: string[] | Error): string[] {
  if (found instanceof Error) return [`could not be looked at: ${found.message}`];
  return found.length > 0 ? found : ['nothing'];
}

async function marksIn(path: string, index: MarkIndex): Promise<string[]> {
  const { pixels, width } = await decodeInNode(new Blob([await readFile(path)]), MOST_SIDE);
  return findMarks(pixels, index, pixels.width / width).map(({ name, kind, sureness, sure, box }) => {
    const said = markText(sure ? 'marks.sure' : 'marks.hint', { share: Math.round(100 * sureness) }, 'en');
    return `${kind} “${name}”, ${said}, ${Math.round(box.width)} × ${Math.round(box.height)} px at ${Math.round(box.x)}, ${Math.round(box.y)}`;
  });
}
