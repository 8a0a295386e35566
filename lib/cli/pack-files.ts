import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import type { PackProblem, RawPack } from '../packs/parse';
import { parsePack } from '../packs/parse';
import type { Pack } from '../packs/schema';
import { unreadable } from './bad-input';

/** The folder of the packs that come with Muster. */
export const STARTER_PACKS = fileURLToPath(new URL('../../assets/packs', import.meta.url));

export interface PackFolders {
  packs: Pack[];
  problems: PackProblem[];
}

/**
 * Reads every pack folder under `root`: `<pack>/pack.yaml` and one `<rule-id>.yaml` a rule.
 * A file that is no YAML is listed with its line and costs nothing else.
 * @throws BadInput when there is no folder `root`.
 */
export async function readPackFolders(root: string): Promise<PackFolders> {
  const out: PackFolders = { packs: [], problems: [] };
  const entries = await readdir(root, { withFileTypes: true }).catch((error) => {
    throw unreadable(root, error);
  });
  for (const folder of entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()) {
    const { pack, problems } = await readPackFolder(join(root, folder), folder);
    if (pack) out.packs.push(pack);
    out.problems.push(...problems);
  }
  return out;
}

async function readPackFolder(path: string, name: string): Promise<{ pack?: Pack; problems: PackProblem[] }> {
  const raw: RawPack = { head: undefined, rules: {} };
  const problems: PackProblem[] = [];
  const files = (await readdir(path)).filter((file) => file.endsWith('.yaml')).sort();
  for (const file of files) {
    const id = file.slice(0, -'.yaml'.length);
    const document = parseDocument(await readFile(join(path, file), 'utf8'));
    const error = document.errors[0];
    if (error) problems.push({ pack: name, rule: id === 'pack' ? '' : id, path: '', message: error.message.split('\n')[0] ?? '' });
    else if (id === 'pack') raw.head = document.toJS();
    else raw.rules[id] = document.toJS();
  }
  const parsed = parsePack(raw);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

/** One problem as a line a person can act on. */
export function lineOf({ pack, rule, path, message }: PackProblem): string {
  return `${pack}/${rule || 'pack'}.yaml${path && ` ${path}`}: ${message}`;
}
