import { resolve } from 'node:path';
import { compile } from '../packs/compile';
import { RIVERTON } from '../packs/example-agency';
import { runExamplesInLayers } from '../packs/examples';
import type { PackProblem } from '../packs/parse';
import type { Pack } from '../packs/schema';
import { regexSources } from '../rules/detectors-in';
import { argumentsOf, type Command } from './command';
import { lineOf, readPackFolders, STARTER_PACKS } from './pack-files';
import { redosComplaint } from './redos';

const usage = 'muster pack test [FOLDER]';

/** Reads packs, runs their examples, lists what is wrong. */
export const packTest: Command = {
  usage,
  about: `Runs the examples of every rule in every pack of FOLDER, or of the packaged packs, and looks for
texts that make their regular expressions slow. Packs that change others, such as
layers, are tried over the packaged ones.`,
  async run(args) {
    const [folder = STARTER_PACKS] = argumentsOf({ args, allowPositionals: true }, usage).positionals;
    const { packs: base, layers, problems } = await readPackFolders(folder);
    const packs = [...base, ...layers];
    const failed = runExamplesInLayers(packs, RIVERTON, await beneath(folder, packs));
    const all = [...problems, ...failed, ...(await slowPatterns(packs))];
    for (const problem of all) console.error(lineOf(problem));
    const rules = packs.reduce((sum, pack) => sum + pack.rules.length + pack.shields.length, 0);
    console.log(`${packs.length} packs, ${rules} rules and shields, ${all.length} problems`);
    return all.length === 0 ? 0 : 2;
  },
};

/** What `packs` of `folder` are tried over: packs that change others need those others. */
async function beneath(folder: string, packs: readonly Pack[]): Promise<Pack[]> {
  const changeOthers = packs.some(({ layer, choices }) => layer || Object.keys(choices).length > 0);
  if (!changeOthers || resolve(folder) === resolve(STARTER_PACKS)) return [];
  return (await readPackFolders(STARTER_PACKS)).packs;
}

/** What a second opinion says against the regular expressions in `packs`. */
async function slowPatterns(packs: readonly Pack[]): Promise<PackProblem[]> {
  const problems: PackProblem[] = [];
  const rulebooks = packs.map((pack) => compile([pack], RIVERTON).rulebook);
  for (const item of rulebooks.flatMap(({ rules, shields }) => [...rules, ...shields])) {
    for (const source of regexSources(item)) {
      const complaint = await redosComplaint(source);
      if (complaint !== undefined)
        problems.push({ pack: item.pack, rule: item.id, path: 'find', message: `the pattern "${source}" ${complaint}` });
    }
  }
  return problems;
}
