import { RIVERTON } from '../packs/example-agency';
import { runExamples } from '../packs/examples';
import { argumentsOf, type Command } from './command';
import { lineOf, readPackFolders, STARTER_PACKS } from './pack-files';

const usage = 'muster pack test [FOLDER]';

/** Reads packs, runs their examples, lists what is wrong. */
export const packTest: Command = {
  usage,
  about: 'Runs the examples of every rule in every pack of FOLDER, or of the packaged packs.',
  async run(args) {
    const [folder = STARTER_PACKS] = argumentsOf({ args, allowPositionals: true }, usage).positionals;
    const { packs, problems } = await readPackFolders(folder);
    const all = [...problems, ...runExamples(packs, RIVERTON)];
    for (const problem of all) console.error(lineOf(problem));
    const rules = packs.reduce((sum, pack) => sum + pack.rules.length + pack.shields.length, 0);
    console.log(`${packs.length} packs, ${rules} rules and shields, ${all.length} problems`);
    return all.length === 0 ? 0 : 2;
  },
};
