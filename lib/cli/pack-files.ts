import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tooManyBytes, tooManyRules } from '../packs/limits';
import { type PackProblem, type ParsedPack, parsePack } from '../packs/parse';
import type { Pack } from '../packs/schema';
import { BadInput, unreadable } from './bad-input';
import { attachmentsIn, CLASSIFIER } from './pack-attachments';
import { readYaml, YamlError } from './read-yaml';

/** The folder of the packs that come with Muster. */
export const STARTER_PACKS = fileURLToPath(new URL('../../assets/packs', import.meta.url));

const HEAD = 'pack.yaml';

export interface PackFolders {
  packs: Pack[];
  /** The packs that lie over others. Apart from `packs`, since each is in force only where an agency wants it. */
  layers: Pack[];
  problems: PackProblem[];
}

/**
 * Reads `root` if it is a pack, else every pack folder in it: `<pack>/pack.yaml`, one `<rule-id>.yaml` a rule, one
 * `marks/<id>.yaml` a mark, and `classifier.yaml`.
 * A file that is no YAML is listed with its line and costs nothing else. Patterns are for other packs than Muster's own.
 * @throws BadInput when there is no folder `root`, or no pack in it.
 */
export async function readPackFolders(root: string): Promise<PackFolders> {
  const out: PackFolders = { packs: [], layers: [], problems: [] };
  const patterns = resolve(root) !== resolve(STARTER_PACKS);
  for (const folder of await packFolders(root)) {
    const { pack, problems } = await readPackFolder(folder, patterns);
    if (pack) (pack.layer ? out.layers : out.packs).push(pack);
    out.problems.push(...problems);
  }
  if (out.packs.length + out.layers.length + out.problems.length > 0) return out;
  throw new BadInput(`${root}: there is no pack here; a pack is a folder with a ${HEAD} in it`);
}

async function packFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch((error) => {
    throw unreadable(root, error);
  });
  if (entries.some(({ name }) => name === HEAD)) return [root];
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(root, name))
    .sort();
}

async function readPackFolder(folder: string, patterns: boolean): Promise<ParsedPack> {
  const name = basename(resolve(folder));
  const files = (await readdir(folder)).sort();
  const problems = files
    .filter((file) => file.endsWith('.yml'))
    .map((file) => problem(name, file, 'ends in .yml and is not read; files of a pack end in .yaml'));
  const yaml = files.filter((file) => file.endsWith('.yaml') && file !== CLASSIFIER);
  if (yaml.length === 0) return { problems };
  const excess = tooManyRules(yaml.length - 1) ?? tooManyBytes(await bytesOf(folder, yaml), 'in its files');
  if (excess) return { problems: [...problems, problem(name, HEAD, excess)] };

  const read = new Map<string, unknown>();
  for (const file of yaml) {
    try {
      read.set(file, readYaml(await readFile(join(folder, file), 'utf8')));
    } catch (error) {
      if (!(error instanceof YamlError)) throw unreadable(join(folder, file), error);
      problems.push(problem(name, file, error.message));
    }
  }
  if (!read.has(HEAD)) return { problems: yaml.includes(HEAD) ? problems : [...problems, problem(name, HEAD, 'is missing')] };
  const rules = [...read].filter(([file]) => file !== HEAD).map(([file, body]) => [idOf(file), body] as const);
  const attachments = await attachmentsIn(folder, (rule, path, message) => problems.push({ pack: name, rule, path, message }));
  const parsed = parsePack({ head: read.get(HEAD), rules: Object.fromEntries(rules), ...attachments }, { patterns });
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

async function bytesOf(folder: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const idOf = (file: string): string => parse(file).name;

const problem = (pack: string, file: string, message: string): PackProblem => ({
  pack,
  rule: file === HEAD ? '' : idOf(file),
  path: '',
  message,
});

/** One problem as a line a person can act on. */
export function lineOf({ pack, rule, path, message }: PackProblem): string {
  return `${pack}/${rule || 'pack'}.yaml${path && ` ${path}`}: ${message}`;
}
