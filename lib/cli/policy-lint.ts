import { argumentsOf, type Command, misused } from './command';
import { readPackFolders, STARTER_PACKS } from './pack-files';
import { policyInForce, problemLine } from './policy-file';

const usage = 'muster policy lint FILE';

/** Lists everything in a policy that would not be in force. */
export const policyLint: Command = {
  usage,
  about: 'Lists everything in the policy FILE that would not be in force, and why.',
  async run(args) {
    const [file, ...more] = argumentsOf({ args, allowPositionals: true }, usage).positionals;
    if (file === undefined || more.length > 0) throw misused('Needs one policy file', usage);
    const starters = await readPackFolders(STARTER_PACKS);
    const { problems, packs, rulebook } = await policyInForce(file, [...starters.packs, ...starters.layers]);
    for (const problem of problems) console.error(problemLine(file, problem));
    console.log(`${packs.length} packs and ${rulebook.rules.length} rules in force, ${problems.length} problems`);
    return problems.length === 0 ? 0 : 2;
  },
};
