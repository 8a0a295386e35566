import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, parse } from 'node:path';
import { figure, MOST_MARK_BYTES, MOST_MODEL_BYTES } from '../packs/limits';
import type { RawPack } from '../packs/parse';
import { unreadable } from './bad-input';
import { readYaml, YamlError } from './read-yaml';

/** The folder of the marks in that of a pack, and the file of its classifier. */
const MARKS = 'marks';
export const CLASSIFIER = 'classifier.yaml';

/** Says of a file what is wrong with it, under the name that a problem of the pack has. */
type Tell = (rule: string, path: string, message: string) => void;

type Attachments = Pick<RawPack, 'marks' | 'classifier'>;

/** The marks and the classifier in the folder of a pack, as they are written; what cannot be read is told and left out. */
export async function attachmentsIn(folder: string, tell: Tell): Promise<Attachments> {
  const marks = await marksIn(join(folder, MARKS), tell);
  const classifier = await classifierIn(folder, tell);
  return { ...(marks.length > 0 && { marks }), ...(classifier !== undefined && { classifier }) };
}

async function marksIn(folder: string, tell: Tell): Promise<object[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.yaml')).sort();
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  if (bytes > MOST_MARK_BYTES) {
    tell(MARKS, '', `has ${figure(bytes)} bytes in its files; marks of a pack may have ${figure(MOST_MARK_BYTES)} (10 MB) at most`);
    return [];
  }
  const marks: object[] = [];
  for (const file of files) {
    const id = parse(file).name;
    const body = await fieldsIn(join(folder, file), `${MARKS}/${id}`, tell);
    if (body) marks.push({ ...body, id });
  }
  return marks;
}

async function classifierIn(folder: string, tell: Tell): Promise<object | undefined> {
  const rule = parse(CLASSIFIER).name;
  const isThere = (await readdir(folder)).includes(CLASSIFIER);
  const written = isThere ? await fieldsIn(join(folder, CLASSIFIER), rule, tell) : undefined;
  const { file, ...rest } = written ?? {};
  if (typeof file !== 'string') return written;
  const model = await modelIn(folder, file);
  if (typeof model === 'string') tell(rule, 'file', model);
  else if (sha256(model) !== String(rest.sha256).toLowerCase()) tell(rule, 'sha256', `is not that of ${file}, which is ${sha256(model)}`);
  else return { ...rest, model: model.toString('base64') };
  return undefined;
}

/** The bytes of a model, or why they cannot be had. */
async function modelIn(folder: string, file: string): Promise<Buffer | string> {
  if (basename(file) !== file) return 'must be the name of a file in the folder of the pack';
  const about = await stat(join(folder, file)).catch(() => undefined);
  if (!about?.isFile()) return `there is no file ${file} in the folder of the pack`;
  if (about.size > MOST_MODEL_BYTES) return `${file} has ${figure(about.size)} bytes; a model may have ${figure(MOST_MODEL_BYTES)} at most`;
  return readFile(join(folder, file));
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The fields in a YAML file; nothing, and told, when it has none. */
async function fieldsIn(path: string, rule: string, tell: Tell): Promise<Record<string, unknown> | undefined> {
  try {
    const body = readYaml(await readFile(path, 'utf8'));
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
    tell(rule, '', 'must be fields, such as name: City seal');
  } catch (error) {
    if (!(error instanceof YamlError)) throw unreadable(path, error);
    tell(rule, '', error.message);
  }
  return undefined;
}
