import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeInNode } from '../images/decode-in-node';
import { type Compiled, compileMark } from '../images/marks/compile';
import { writeMark } from '../images/marks/format';
import { markFile } from '../images/marks/mark-file';
import { REFERENCE_SIDE } from '../images/marks/sizes';
import { markText } from '../locales/marks';
import { MOST_REFERENCES } from '../packs/limits';
import { ID } from '../packs/parts';
import { MARK_KINDS, type MarkKind } from '../rules/seen';
import { BadInput, unreadable } from './bad-input';
import { argumentsOf, type Command, misused } from './command';
import { saveMask } from './mask-picture';

const OPTIONS = { name: { type: 'string' }, kind: { type: 'string' }, masks: { type: 'string' } } as const;
const usage = 'muster marks add PACK ID --name NAME --kind KIND [--masks FOLDER] PICTURE …';

/** Makes a mark of a pack from pictures of it. */
export const marksAdd: Command = {
  usage,
  about: `Makes a mark of the pack in the folder PACK from 1 to ${MOST_REFERENCES} pictures of it, upright and seen from the front;
writes PACK/marks/ID.yaml, with what is looked for and not the pictures themselves.
--name   what writers are told it is
--kind   ${MARK_KINDS.join(', ')}
--masks  a folder for pictures of what counts as the mark`,
  async run(args) {
    const { values, positionals } = argumentsOf({ args, options: OPTIONS, allowPositionals: true }, usage);
    const [pack, id, ...pictures] = positionals;
    const { name, kind = '', masks } = values;
    if (!pack || !id || pictures.length === 0 || !name) throw misused('Needs a pack, an id, a name and pictures', usage);
    if (!ID.test(id)) throw misused(`"${id}" is no id such as shoulder-patch`, usage);
    if (!(MARK_KINDS as readonly string[]).includes(kind)) throw misused(`--kind "${kind}" is none of ${MARK_KINDS.join(', ')}`, usage);
    if (pictures.length > MOST_REFERENCES) throw new BadInput(`${pictures.length} pictures; a mark may have ${MOST_REFERENCES}`);
    if (!(await isPack(pack))) throw new BadInput(`${pack}: there is no pack here; a pack is a folder with a pack.yaml in it`);

    const references: string[] = [];
    let plain = 0;
    for (const picture of pictures) {
      const compiled = await compiledFrom(picture);
      references.push(writeMark(compiled.reference));
      for (const line of linesAbout(picture, compiled)) console.log(line);
      if (compiled.plain) plain += 1;
      if (masks) await saveMask(compiled.cut.mask, join(masks, `${basename(picture)}.mask.png`));
    }
    await mkdir(join(pack, 'marks'), { recursive: true });
    const file = join(pack, 'marks', `${id}.yaml`);
    await writeFile(file, markFile({ name, kind: kind as MarkKind, references }));
    console.log(`${file}: ${references.length} references, ${references.join('').length} letters`);
    return plain === pictures.length ? 1 : 0;
  },
};

const isPack = async (folder: string): Promise<boolean> =>
  stat(join(folder, 'pack.yaml')).then(
    (file) => file.isFile(),
    () => false,
  );

/** In the words of the page where marks are made. */
function linesAbout(picture: string, { reference, cut, plain }: Compiled): string[] {
  const say = (...[key, values]: Parameters<typeof markText>) => markText(key, values, 'en');
  const told = `${picture}: ${say('marks.features', { count: reference.features.count })}, ${say(`marks.cut.${cut.by}`)}`;
  return plain ? [told, `  ${say('marks.plain', { why: say(`marks.plain.${plain.why}`, { ...plain }) })}`] : [told];
}

async function compiledFrom(path: string): Promise<Compiled> {
  const bytes = await readFile(path).catch((error) => {
    throw unreadable(path, error);
  });
  try {
    return compileMark((await decodeInNode(new Blob([bytes]), REFERENCE_SIDE)).pixels);
  } catch (error) {
    throw new BadInput(`${path}: ${(error as Error).message}`);
  }
}
