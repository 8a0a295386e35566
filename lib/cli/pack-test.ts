import type { PackProblem } from '../packs/parse';
import { runExamples } from '../packs/examples';
import { readPackFolders } from './pack-files';
import { RIVERTON } from '../packs/example-agency';

/** `muster pack test [folder]`: reads the packs, runs their examples, lists what is wrong. Exit code 0 or 2. */
export async function packTest(root: string): Promise<number> {
  const { packs, problems } = await readPackFolders(root);
  const all = [...problems, ...runExamples(packs, RIVERTON)];
  for (const problem of all) console.error(lineOf(problem));
  const rules = packs.reduce((sum, pack) => sum + pack.rules.length + pack.shields.length, 0);
  console.log(`${packs.length} packs, ${rules} rules and shields, ${all.length} problems`);
  return all.length === 0 ? 0 : 2;
}

/** One problem as a line a person can act on. */
export function lineOf({ pack, rule, path, message }: PackProblem): string {
  return `${pack}/${rule || 'pack'}.yaml${path && ` ${path}`}: ${message}`;
}
